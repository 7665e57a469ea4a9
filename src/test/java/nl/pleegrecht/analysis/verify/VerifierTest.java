package nl.pleegrecht.analysis.verify;

import static nl.pleegrecht.testing.TinyRules.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.pleegrecht.analysis.verify.Verified.Conflict;
import nl.pleegrecht.analysis.verify.Verified.OfSubject;
import nl.pleegrecht.diagnostics.DiagnosticsException;
import nl.pleegrecht.dossier.DossierReader;
import nl.pleegrecht.dossier.DossierTree;
import nl.pleegrecht.evaluation.Kernel;
import nl.pleegrecht.rulebook.RuleBook;
import nl.pleegrecht.testing.TinyRules;
import nl.pleegrecht.timeline.Timeline;
import org.junit.jupiter.api.Test;

/** Faults put into small rule bases on purpose. */
class VerifierTest {
    private static OfSubject ofSoort(Verified verified) {
        return verified.subjects().get(0);
    }

    private static final String SUBJECTS = """
            soort: {label: {nl: Soort, en: Kind}, soort: vaststelling}
            pas: {label: {nl: Pas, en: Pass}, soort: recht}
            """;

    private static final String YOUNG =
            rule("jong", "Jeugdige( leeftijd < 18 )", "vaststelling( \"soort\", \"jong\" )");
    private static final String OLD = rule("oud", "Jeugdige( leeftijd >= 18 )", "vaststelling( \"soort\", \"oud\" )");
    private static final String PAS = rule("pas", "Plaatsing( spoed == true )", "recht( \"pas\" )");

    @Test
    void rules_without_a_fault_have_none_and_that_is_proven() {
        Verified verified = verify(YOUNG, OLD, PAS);

        assertThat(verified.conflicts()).isEmpty();
        assertThat(verified.dead()).isEmpty();
        assertThat(verified.idle()).isEmpty();
        assertThat(verified.subjects()).extracting(OfSubject::subject).containsExactly("soort", "pas");
        assertThat(verified.subjects()).allMatch(OfSubject::isProven);
    }

    @Test
    void a_gap_is_found_with_the_smallest_dossier_that_shows_it() {
        RuleBook book =
                book(rule("jong", "Jeugdige( leeftijd < 17 )", "vaststelling( \"soort\", \"jong\" )"), OLD, PAS);

        Conflict gap = only(book);

        assertThat(gap.finding().code()).isEqualTo("EVA-002");
        assertThat(gap.subject()).isEqualTo("soort");
        isShownByNothingLess(book, gap);
    }

    @Test
    void a_contradiction_on_a_narrow_combination_is_found() {
        RuleBook book = book(
                YOUNG,
                OLD,
                PAS,
                rule(
                        "net niet oud",
                        "Jeugdige( leeftijd == 17 )\nPlaatsing( spoed == true, crisisweek == 3 )",
                        "vaststelling( \"soort\", \"bijna oud\" )"));

        Conflict conflict = only(book);

        assertThat(conflict.finding().code()).isEqualTo("EVA-001");
        assertThat(conflict.finding().args()).contains("jong", "net niet oud");
        isShownByNothingLess(book, conflict);
    }

    @Test
    void a_rule_whose_conditions_exclude_each_other_is_dead_and_one_of_them_is_named() {
        Verified verified = verify(
                YOUNG,
                OLD,
                PAS,
                rule("klein", "Jeugdige( leeftijd < 10 )", "recht( \"pas\" )"),
                rule(
                        "nooit",
                        "Jeugdige( leeftijd < 10 )\nPlaatsing( spoed == true )\nVaststelling( onderwerp == \"soort\", waarde == \"oud\" )",
                        "recht( \"pas\" )"));

        assertThat(verified.dead()).singleElement().satisfies(dead -> {
            assertThat(dead.rule().name()).isEqualTo("nooit");
            assertThat(dead.nearest()).hasSize(1);
            assertThat(dead.tried()).isPositive();
        });
        assertThat(verified.conflicts()).isEmpty();
    }

    @Test
    void a_condition_that_another_one_implies_is_proven_to_be_needless() {
        Verified verified = verify(
                YOUNG,
                OLD,
                rule(
                        "pas",
                        "Jeugdige( leeftijd >= 18 )\nPlaatsing( spoed == true )\nJeugdige( leeftijd > 11 )",
                        "recht( \"pas\" )"));

        assertThat(verified.implied()).singleElement().satisfies(implied -> {
            assertThat(implied.condition().text()).isEqualTo("leeftijd > 11");
            assertThat(implied.condition().location().line()).isPositive();
            assertThat(implied.proof().conditions()).containsExactly("leeftijd >= 18");
        });
        assertThat(verified.idle()).isEmpty();
        assertThat(verified.dead()).isEmpty();
    }

    @Test
    void more_than_the_budget_allows_is_said_not_to_be_exhaustive() {
        RuleBook book =
                book(YOUNG, OLD, rule("oud ook", "Jeugdige( leeftijd >= 19 )", "vaststelling( \"soort\", \"ouder\" )"));

        assertThat(ofSoort(verify(book, 400))).matches(OfSubject::isExhaustive).matches(one -> one.situations() > 1);
        assertThat(ofSoort(verify(book, 1))).matches(one -> !one.isExhaustive() && !one.isProven());
    }

    @Test
    void the_same_comes_out_however_much_is_done_at_a_time() {
        RuleBook book =
                book(YOUNG, PAS, rule("ook jong", "Jeugdige( leeftijd < 4 )", "vaststelling( \"soort\", \"klein\" )"));

        Verified one = verify(book, 200);
        Verified other = new Verifier(new Kernel(book), 200, new Verifier.Workers() {
                    @Override
                    public <S, T> List<T> each(List<S> pieces, Function<S, T> work) {
                        return pieces.parallelStream().map(work).toList();
                    }
                })
                .verify(List.of(), Optional.empty());

        assertThat(other.conflicts()).hasSize(2);
        assertThat(other.conflicts().stream().map(conflict -> conflict.dossier().yaml()))
                .containsExactlyElementsOf(one.conflicts().stream()
                        .map(conflict -> conflict.dossier().yaml())
                        .toList());
        assertThat(other.subjects()).isEqualTo(one.subjects());
    }

    private static void isShownByNothingLess(RuleBook book, Conflict conflict) {
        assertThat(shows(book, conflict.dossier().yaml(), conflict)).isTrue();
        conflict.dossier()
                .removals()
                .forEach(removal -> assertThat(shows(
                                book, conflict.dossier().with(List.of(removal)).yaml(), conflict))
                        .as(removal.path())
                        .isFalse());
    }

    /** As {@code check} does it: reads the file and judges it. */
    private static boolean shows(RuleBook book, String yaml, Conflict conflict) {
        DiagnosticsException found = catchThrowableOfType(
                DiagnosticsException.class,
                () -> new Timeline(new Kernel(book)).judge(new DossierReader().read(yaml, "dossier.yaml")));
        return found != null
                && found.diagnostics().stream()
                        .anyMatch(one -> one.code().equals(conflict.finding().code())
                                && one.args().get(0).equals(conflict.subject()));
    }

    private static Conflict only(RuleBook book) {
        List<Conflict> conflicts = verify(book, 200).conflicts();
        assertThat(conflicts).hasSize(1);
        return conflicts.get(0);
    }

    private static RuleBook book(String... rules) {
        return TinyRules.on(SUBJECTS, rules);
    }

    private static Verified verify(String... rules) {
        return verify(book(rules), 200);
    }

    private static Verified verify(RuleBook book, int budget) {
        return new Verifier(new Kernel(book), budget, new Verifier.Workers() {
                    @Override
                    public <S, T> List<T> each(List<S> pieces, Function<S, T> work) {
                        return pieces.stream().map(work).toList();
                    }
                })
                .verify(List.<DossierTree>of(), Optional.empty());
    }
}
