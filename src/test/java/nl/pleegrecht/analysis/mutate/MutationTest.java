package nl.pleegrecht.analysis.mutate;

import static nl.pleegrecht.testing.Examples.write;
import static nl.pleegrecht.testing.TinyRules.dated;
import static nl.pleegrecht.testing.TinyRules.rule;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.pleegrecht.analysis.mutate.Hunted.Suggestion;
import nl.pleegrecht.analysis.mutate.Mutation.Ready;
import nl.pleegrecht.analysis.mutate.Mutation.Tried;
import nl.pleegrecht.dossier.Dossier;
import nl.pleegrecht.dossier.DossierReader;
import nl.pleegrecht.evaluation.Kernel;
import nl.pleegrecht.replay.Replay;
import nl.pleegrecht.rulebook.RuleBook;
import nl.pleegrecht.testing.TinyRules;
import nl.pleegrecht.timeline.Timeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Weak spots put into a few scenarios on purpose are found, and nothing else. */
class MutationTest {
    private static final String TEN = rule("tien", "Plaatsing( )\nJeugdige( leeftijd >= 10 )", "recht( \"pas\" )");
    private static final String NIGHTS = rule("nachten", "Plaatsing( nachtenPerJaar > 156 )", "recht( \"pas\" )");
    private static final String HASTE = rule(
            "haast", "Plaatsing( spoed == true, variant == Variant.CRISIS )", "recht( \"kaart\", 1.50, Eenheid.DAG )");
    private static final String DAILY = rule("daggeld", """
                    Plaatsing( )
                    $kind   : Jeugdige( )
                    $bedrag : Bedrag( naam == "daggeld", leeftijdVan <= $kind.leeftijd, leeftijdTot >= $kind.leeftijd )
                    """, "recht( \"fiets\", $bedrag )");

    @TempDir
    private Path folder;

    private int files;

    @Test
    void a_limit_with_a_case_on_both_sides_is_guarded() {
        scenario("{variant: opvoeding}", "- {op: 2023-06-04, pas: geen}", "- {op: 2023-06-05, pas: recht}");

        List<Tried> tried = test(TinyRules.of(TEN));

        assertThat(changes(tried, true))
                .containsExactly(
                        "(regel)",
                        "Jeugdige( leeftijd >= 10 ) weg",
                        "leeftijd >= 9",
                        "leeftijd >= 11",
                        "leeftijd < 10",
                        "leeftijd >= 10 weg");
        assertThat(changes(tried, false)).isEmpty();
        assertThat(tried)
                .filteredOn(Tried::withoutEffect)
                .extracting(one -> one.mutant().before())
                .containsExactly("Plaatsing( )");
    }

    @Test
    void a_limit_that_no_case_comes_near_is_not_and_a_case_that_does_is_suggested() {
        scenario("{nachtenPerJaar: 365}", "- {op: 2023-06-05, pas: recht}");
        scenario("{nachtenPerJaar: 52}", "- {op: 2023-06-05, pas: geen}");

        RuleBook book = TinyRules.of(NIGHTS);
        List<Tried> tried = test(book);

        assertThat(changes(tried, false))
                .containsExactly("nachtenPerJaar > 155", "nachtenPerJaar > 157", "nachtenPerJaar >= 156");
        Hunted hunted = hunt(book, tried).get(2);
        assertCatches(hunted, book, TinyRules.of(NIGHTS.replace("> 156", ">= 156")));
    }

    @Test
    void a_condition_that_no_case_needs_is_found_with_a_case_that_does() {
        scenario("{variant: crisis, spoed: ja}", "- {op: 2023-06-05, kaart: 1.50}");
        scenario("{variant: opvoeding, spoed: ja}", "- {op: 2023-06-05, kaart: geen}");

        RuleBook book = TinyRules.of(HASTE);
        List<Tried> tried = test(book);

        // what the card is per is only to be seen in a sum, and there is none where other subjects have no rules
        assertThat(changes(tried, false)).containsExactly("spoed == true weg", "Eenheid.MAAND");
        Hunted hunted = hunt(book, tried).get(0);
        assertCatches(hunted, book, TinyRules.of(HASTE.replace("spoed == true, ", "")));
        assertThat(text(hunted)).contains("status: openstaand", "waarom: ", "verwacht:");
    }

    @Test
    void a_row_that_no_case_uses_is_found() {
        scenario("{variant: opvoeding}", "- {op: 2023-06-05, fiets: 10.00}");
        RuleBook book = TinyRules.of(DAILY);

        List<Tried> tried = test(book);

        assertThat(tried)
                .filteredOn(one -> one.mutant().kind() == Mutant.Kind.AMOUNT)
                .extracting(one -> one.mutant().at().line() + " " + one.mutant().after() + " " + one.killed())
                .containsExactly("2 bedrag 12.50 true", "3 bedrag 10.00 false", "4 bedrag 12.50 false");
    }

    @Test
    void a_row_that_begins_where_there_is_none_is_noticed_by_a_case_without_amount() {
        write(folder, "zaak-" + files++ + ".yaml", """
                titel: In 2022 is er geen bedrag
                peildatum: 2022-12-31
                jeugdige: {geboortedatum: 2017-06-05}
                plaatsingen: [{van: 2022-06-01}]
                verwacht: [{fiets: geen bedrag}]
                """);

        assertThat(test(TinyRules.of(DAILY)))
                .filteredOn(Tried::killed)
                .extracting(one -> one.mutant().at().line() + " " + one.mutant().after())
                .contains("2 vanaf 2022-12-31");
    }

    @Test
    void rows_that_no_rule_asks_for_are_left_alone() {
        scenario("{nachtenPerJaar: 52}", "- {op: 2023-06-05, pas: geen}");

        assertThat(test(TinyRules.of(NIGHTS)))
                .noneMatch(one -> one.mutant().change() instanceof Mutant.Change.OfAmount);
    }

    @Test
    void the_first_day_of_a_rule_is_guarded_by_a_case_on_it_and_one_the_day_before() {
        String rule = dated("dag", "date-effective \"2023-06-05\"", "Plaatsing( )", "recht( \"pas\" )");
        String since = rule("altijd", "Plaatsing( variant == Variant.CRISIS )", "recht( \"pas\" )");
        scenario("{variant: opvoeding}", "- {op: 2023-06-05, pas: recht}");

        assertThat(changes(dates(test(TinyRules.of(rule, since))), false))
                .containsExactly("date-effective \"2023-06-04\"");

        scenario("{variant: opvoeding}", "- {op: 2023-06-04, pas: geen}");
        assertThat(changes(dates(test(TinyRules.of(rule, since))), false)).isEmpty();
    }

    @Test
    void a_case_with_something_missing_notices_what_any_way_to_fill_it_in_would_show() {
        scenario("{}", "- {op: 2023-06-05, kaart: onbekend}");
        scenario("{variant: opvoeding}", "- {op: 2023-06-05, kaart: geen}");

        List<Tried> tried = test(TinyRules.of(HASTE));

        assertThat(tried.get(0).mutant().kind()).isEqualTo(Mutant.Kind.RULE);
        assertThat(tried.get(0).killed()).isTrue();
        assertThat(changes(tried, false)).contains("spoed == false");
    }

    @Test
    void what_makes_no_difference_gets_no_suggestion() {
        String twice = rule("dubbel", "Plaatsing( spoed == true, van <= tot )", "recht( \"pas\" )");
        scenario("{spoed: ja}", "- {op: 2023-06-05, pas: recht}");
        scenario("{spoed: nee}", "- {op: 2023-06-05, pas: geen}");
        RuleBook book = TinyRules.of(twice);

        List<Tried> tried = test(book);

        assertThat(changes(tried, false)).containsExactly("van < tot", "van <= tot weg");
        Hunted hunted = hunt(book, tried).get(1);
        assertThat(hunted.suggestion()).isEmpty();
        assertThat(hunted.cases()).isGreaterThan(20);
    }

    @Test
    void a_scenario_that_does_not_pass_or_is_open_takes_no_part() {
        Mutation mutation = mutation(TinyRules.of(TEN));
        Path wrong = scenario("{variant: opvoeding}", "- {op: 2023-06-04, pas: recht}");
        Path open = write(folder, "open.yaml", """
                titel: open
                status: openstaand
                waarom: nog niet
                peildatum: 2023-06-05
                jeugdige: {geboortedatum: 2013-06-05}
                plaatsingen: [{van: 2023-06-01}]
                verwacht: [{pas: recht}]
                """);

        assertThat(mutation.ready(read(wrong))).isEmpty();
        assertThat(mutation.ready(read(open))).isEmpty();
    }

    /** Passes on the real rules and fails on the changed ones, both compiled and run by the engine. */
    private static void assertCatches(Hunted hunted, RuleBook real, RuleBook changed) {
        Dossier scenario = new DossierReader().read(text(hunted), "voorstel.yaml");
        assertThat(Replay.differences(new Timeline(new Kernel(real)).judge(scenario)))
                .isEmpty();
        assertThat(Replay.differences(new Timeline(new Kernel(changed)).judge(scenario)))
                .isNotEmpty();
    }

    private static String text(Hunted hunted) {
        return hunted.suggestion().map(Suggestion::text).orElse("no suggestion");
    }

    private Path scenario(String placement, String... expectations) {
        return write(
                folder,
                "zaak-" + files++ + ".yaml",
                "titel: Een zaak\nperiode: {van: 2023-06-03, tot: 2023-06-08}\njeugdige: {geboortedatum: 2013-06-05}\n"
                        + "plaatsingen:\n  - "
                        + placement.replaceFirst("\\{", "{van: 2023-06-01, ").replace(", }", "}")
                        + "\nverwacht:\n  "
                        + String.join("\n  ", expectations)
                        + "\n");
    }

    private static Mutation mutation(RuleBook book) {
        return new Mutation(new Kernel(book), List.of());
    }

    private static Dossier read(Path file) {
        return new DossierReader().read(file, file.toString());
    }

    private List<Ready> cases(Mutation mutation) {
        List<Ready> cases = new ArrayList<>();
        for (int i = 0; i < files; i++) {
            Optional<Ready> ready = mutation.ready(read(folder.resolve("zaak-" + i + ".yaml")));
            assertThat(ready).as("scenario %d passes", i).isPresent();
            cases.add(ready.get());
        }
        return Mutation.sorted(cases);
    }

    private List<Tried> test(RuleBook book) {
        Mutation mutation = mutation(book);
        List<Ready> cases = cases(mutation);
        return mutation.mutants(any -> true).stream()
                .map(mutant -> mutation.test(mutant, cases))
                .toList();
    }

    private List<Hunted> hunt(RuleBook book, List<Tried> tried) {
        Mutation mutation = mutation(book);
        Hunt hunt = mutation.hunt(
                tried.stream().filter(Tried::survived).map(Tried::mutant).toList(), cases(mutation));
        hunt.starts().forEach(hunt::from);
        return hunt.result();
    }

    private static List<Tried> dates(List<Tried> tried) {
        return tried.stream()
                .filter(one -> one.mutant().kind() == Mutant.Kind.DATE)
                .toList();
    }

    private static List<String> changes(List<Tried> tried, boolean killed) {
        return tried.stream()
                .filter(one -> killed ? one.killed() : one.survived())
                .map(Tried::mutant)
                .map(mutant -> mutant.kind() == Mutant.Kind.RULE
                        ? "(regel)"
                        : mutant.after().isEmpty() ? mutant.before() + " weg" : mutant.after())
                .toList();
    }
}
