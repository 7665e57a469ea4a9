package nl.pleegrecht.analysis.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.pleegrecht.dossier.Dossier;
import nl.pleegrecht.dossier.DossierReader;
import nl.pleegrecht.evaluation.AnswerKind;
import nl.pleegrecht.evaluation.Kernel;
import nl.pleegrecht.rulebook.RuleBook;
import nl.pleegrecht.testing.TinyRules;
import nl.pleegrecht.timeline.Timeline;
import org.junit.jupiter.api.Test;

/** Two small rule bases on small cases: who changes, on which days, by which rule and for how much. */
class CompareTest {
    private static final String SUBJECTS = """
            stromen:
              geld: {nl: Geld, en: Money}
            fiets: {label: {nl: Fiets, en: Bicycle}, soort: recht, eenheid: dag, telt: ja, stroom: geld}
            soort: {label: {nl: Soort, en: Kind}, soort: vaststelling}
            """;

    private static final String BIKE = TinyRules.rule(
            "fiets", "Jeugdige( leeftijd >= 10 )\nPlaatsing( )", "recht( \"fiets\", 2.00, Eenheid.DAG )");
    private static final String KIND =
            TinyRules.rule("soort jong", "Jeugdige( leeftijd < 12 )", "vaststelling( \"soort\", \"jong\" )");
    private static final String OLD = TinyRules.rule(
            "soort oud",
            "Jeugdige( leeftijd >= 12 )",
            "vaststelling( \"soort\", \"oud\" )",
            "signaal( \"S1\", \"kijk\" )");
    private static final RuleBook A = TinyRules.on(SUBJECTS, BIKE, KIND, OLD);

    /** A year of 365 days; the child becomes ten on 1 March. */
    private static final String CASE = """
            titel: Een kind
            periode: {van: 2023-01-01, tot: 2023-12-31}
            jeugdige: {geboortedatum: 2013-03-01}
            plaatsingen: [{van: 2020-01-01}]
            """;

    @Test
    void the_same_rules_differ_in_nothing() {
        Comparison found = compare(TinyRules.on(SUBJECTS, BIKE, KIND, OLD), CASE);

        assertThat(found.compared()).isOne();
        assertThat(found.changed()).isEmpty();
        assertThat(found.money()).isEmpty();
        assertThat(found.rules().isEmpty()).isTrue();
    }

    @Test
    void tells_the_days_the_rules_and_the_euros_of_another_age() {
        Comparison found = compare(with(BIKE, rule -> rule.replace(">= 10", ">= 11")), CASE);

        assertThat(found.changed())
                .singleElement()
                .satisfies(one -> assertThat(one.answers()).singleElement().satisfies(change -> {
                    assertThat(change.from()).isEqualTo("2023-03-01");
                    assertThat(change.to()).isEqualTo("2023-12-31");
                    assertThat(change.before().rules()).containsExactly("fiets");
                    assertThat(change.after().kind()).isEqualTo(AnswerKind.GEEN_RECHT);
                    assertThat(change.euros().euros()).isEqualByComparingTo("-612.00");
                }));
        assertThat(found.rules().rules())
                .extracting(RulesDifference.Item::name, RulesDifference.Item::before, RulesDifference.Item::after)
                .containsExactly(
                        tuple("fiets", List.of("Jeugdige( leeftijd >= 10 )"), List.of("Jeugdige( leeftijd >= 11 )")));
        assertThat(found.money()).singleElement().satisfies(group -> {
            assertThat(group.losers()).isOne();
            assertThat(group.winners()).isZero();
            assertThat(group.lostAYear()).isEqualByComparingTo("-612.00");
        });
    }

    @Test
    void a_period_of_another_length_is_scaled_to_a_year() {
        String halfYear = CASE.replace("van: 2023-01-01, tot: 2023-12-31", "van: 2023-06-01, tot: 2023-06-10");

        MoneyGroup group = compare(with(BIKE, rule -> rule.replace("2.00", "3.00")), halfYear)
                .money()
                .get(0);

        assertThat(group.net()).isEqualByComparingTo("10.00");
        assertThat(group.netAYear()).isEqualByComparingTo("365.00");
    }

    @Test
    void what_has_no_number_is_no_zero() {
        RuleBook judged = TinyRules.on(
                SUBJECTS, TinyRules.rule("fiets", "Plaatsing( )", "terBeoordeling( \"fiets\", \"wij\" )"), KIND, OLD);

        MoneyGroup oneSided = compare(judged, CASE).money().get(0);
        MoneyGroup neither = compare(judged, judged, CASE).money().get(0);

        assertThat(oneSided.hasEuros()).isFalse();
        assertThat(oneSided.oneSided()).containsEntry(AnswerKind.TER_BEOORDELING, 1);
        assertThat(neither.neither()).containsEntry(AnswerKind.TER_BEOORDELING, 1);
        assertThat(compare(judged, judged, CASE).changed()).isEmpty();
    }

    @Test
    void a_subject_that_only_one_side_has_changes_where_it_is_due() {
        String more = SUBJECTS + "jas: {label: {nl: Jas, en: Coat}, soort: recht, eenheid: eenmalig, stroom: geld}\n";
        String coat = TinyRules.rule(
                "jas", "Jeugdige( leeftijd >= 10 )\nPlaatsing( )", "recht( \"jas\", 50.00, Eenheid.EENMALIG )");

        Comparison found = compare(TinyRules.on(more, BIKE, KIND, OLD, coat), CASE);

        assertThat(found.changed().get(0).answers()).singleElement().satisfies(change -> {
            assertThat(change.before()).isNull();
            assertThat(change.from()).as("not before, when nothing is due").isEqualTo("2023-03-01");
        });
        assertThat(found.rules().subjects())
                .extracting(RulesDifference.Item::kind)
                .containsExactly(RulesDifference.Kind.ADDED);
    }

    @Test
    void signals_come_and_go_and_the_rest_is_grouped() {
        Comparison found = compare(
                TinyRules.on(SUBJECTS, BIKE, KIND.replace("< 12", "< 10"), OLD.replace(">= 12", ">= 10")), CASE);

        assertThat(found.signals()).containsExactly(new SignalGroup("S1", "kijk", 1, 0));
        assertThat(found.answers()).singleElement().satisfies(group -> {
            assertThat(group.before()).isEqualTo("jong");
            assertThat(group.after()).isEqualTo("oud");
            assertThat(group.rulesAfter()).containsExactly("soort oud");
            assertThat(group.days()).isEqualTo(306);
        });
    }

    @Test
    void a_case_that_one_side_can_not_judge_is_told_with_the_side() {
        RuleBook gap = TinyRules.on(SUBJECTS, BIKE, KIND.replace("< 12", "< 10"), OLD);

        Comparison found = compare(gap, CASE);

        assertThat(found.compared()).isZero();
        assertThat(found.failures()).extracting(Failure::side).containsExactly("B");
    }

    @Test
    void the_spread_over_populations_is_scaled() {
        Comparison little = compare(with(BIKE, rule -> rule.replace("2.00", "3.00")), CASE);
        Comparison none = compare(TinyRules.on(SUBJECTS, BIKE, KIND, OLD), CASE);

        Spread whole = Spread.of(List.of(little, none), BigDecimal.TEN).get(0);

        assertThat(whole.mean()).isEqualByComparingTo("1530.00");
        assertThat(whole.least()).isEqualByComparingTo("0");
        assertThat(whole.most()).isEqualByComparingTo("3060.00");
    }

    /** The second rules are only asked where they can say something else; that must not show. */
    @Test
    void what_differs_is_what_two_whole_judgements_differ_in() {
        List<RuleBook> books = List.of(
                A,
                with(BIKE, rule -> rule.replace(">= 10", ">= 11")),
                with(BIKE, rule -> rule.replace(">= 10", "== 9")),
                with(BIKE, rule -> rule.replace("2.00", "2.50")),
                with(BIKE, rule -> rule.replace("Plaatsing( )", "Plaatsing( crisisweek > 3 )")),
                with(BIKE, rule -> rule.replace("Plaatsing( )", "Plaatsing( spoed == true )")),
                with(
                        BIKE,
                        rule -> rule
                                + rule.replace("\"fiets\"\n", "\"nog een\"\n").replace(">= 10", "== 9")),
                with(BIKE, rule -> ""));
        List<String> cases = List.of(
                CASE,
                CASE.replace("2020-01-01", "2023-02-10, spoed: ja"),
                CASE.replace("2013-03-01", "2012-03-01").replace("2020-01-01", "2023-03-05, tot: 2023-11-01"));
        for (RuleBook a : books) {
            for (RuleBook b : books) {
                Timeline before = new Timeline(new Kernel(a));
                Timeline after = new Timeline(new Kernel(b));
                for (String yaml : cases) {
                    Dossier dossier = new DossierReader().read(yaml, "a.yaml");
                    assertThat(new Comparer(before, after)
                                    .compare("a.yaml", () -> dossier)
                                    .difference())
                            .isEqualTo(CaseComparison.of(before.judge(dossier), after.judge(dossier)));
                }
            }
        }
    }

    private static RuleBook with(String rule, UnaryOperator<String> change) {
        return TinyRules.on(SUBJECTS, change.apply(rule), KIND, OLD);
    }

    private static Comparison compare(RuleBook other, String yaml) {
        return compare(A, other, yaml);
    }

    private static Comparison compare(RuleBook a, RuleBook b, String yaml) {
        Comparer comparer = new Comparer(new Timeline(new Kernel(a)), new Timeline(new Kernel(b)));
        Tally tally = new Tally(a, b, true);
        tally.add(comparer.compare("a.yaml", () -> new DossierReader().read(yaml, "a.yaml")));
        return tally.comparison();
    }
}
