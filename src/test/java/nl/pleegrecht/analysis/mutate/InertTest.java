package nl.pleegrecht.analysis.mutate;

import static nl.pleegrecht.testing.TinyRules.dated;
import static nl.pleegrecht.testing.TinyRules.rule;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.pleegrecht.evaluation.Kernel;
import nl.pleegrecht.rulebook.RuleBook;
import nl.pleegrecht.testing.TinyRules;
import org.junit.jupiter.api.Test;

/** What is certain to make no difference is not asked of scenarios; what only seems so is. */
class InertTest {
    private static final String KERN = "declare Kern\n    soort : String\nend\n";
    private static final String READS_KERN = "exists Kern( )";

    @Test
    void a_first_day_earlier_matters_only_if_something_that_reads_it_is_in_force() {
        String helper = dated("hulp", "date-effective \"2023-01-01\"", "Plaatsing( )", "new Kern( \"a\" )");

        assertThat(inert(KERN, helper, dated("pas", "date-effective \"2023-01-01\"", READS_KERN, "recht( \"pas\" )")))
                .contains("date-effective \"2022-12-31\"");
        assertThat(inert(KERN, helper, dated("pas", "date-effective \"2022-12-31\"", READS_KERN, "recht( \"pas\" )")))
                .doesNotContain("date-effective \"2022-12-31\"", "date-effective \"2023-01-02\"");
    }

    @Test
    void the_only_rule_of_a_subject_matters_on_each_day() {
        assertThat(inert(dated(
                        "pas", "date-effective \"2023-01-01\"", "Plaatsing( spoed == true )", "recht( \"pas\" )")))
                .isEmpty();
    }

    @Test
    void a_condition_matters_only_if_not_all_that_build_on_it_ask_the_same() {
        String helper = rule("hulp", "Jeugdige( leeftijd >= 18 )", "new Kern( \"a\" )");
        String adult = rule("pas", "Jeugdige( leeftijd >= 18 )\nexists Kern( )", "recht( \"pas\" )");
        String younger = rule("fiets", "Jeugdige( leeftijd >= 17 )\nexists Kern( )", "recht( \"fiets\" )");

        assertThat(inert(KERN, helper, adult))
                // each goes without saying because of the other
                .contains("hulp: leeftijd >= 18 weg", "hulp: leeftijd >= 17", "pas: leeftijd >= 18 weg")
                .doesNotContain("hulp: leeftijd >= 19", "pas: leeftijd >= 19");
        assertThat(inert(KERN, helper, adult, younger))
                .doesNotContain("hulp: leeftijd >= 18 weg", "hulp: leeftijd >= 17");
    }

    @Test
    void what_builds_on_it_through_another_rule_counts_too() {
        String helper = rule("hulp", "Plaatsing( spoed == true )", "new Kern( \"a\" )");
        String between = rule("tussen", "$kern : Kern( )", "new Rand( $kern.soort )");
        String rand = "declare Rand\n    soort : String\nend\n";
        String same = rule("pas", "Plaatsing( spoed == true )\nexists Rand( )", "recht( \"pas\" )");
        String any = rule("kaart", "Plaatsing( )\nnot Rand( )", "recht( \"kaart\" , 1.50, Eenheid.DAG )");

        assertThat(inert(KERN, rand, helper, between, same)).contains("hulp: spoed == true weg");
        assertThat(inert(KERN, rand, helper, between, same, any)).doesNotContain("hulp: spoed == true weg");
    }

    @Test
    void a_condition_that_another_rule_already_asked_is_certain_unless_a_third_one_concludes_the_same() {
        String helper = rule("hulp", "Jeugdige( leeftijd < 18 )", "new Kern( \"a\" )");
        String other = rule("ook", "Plaatsing( spoed == true )", "new Kern( \"a\" )");
        String reads = rule("pas", "Jeugdige( leeftijd < 18 )\nKern( soort == \"a\" )", "recht( \"pas\" )");

        assertThat(inert(KERN, helper, reads)).contains("pas: leeftijd < 18 weg");
        assertThat(inert(KERN, helper, other, reads)).doesNotContain("pas: leeftijd < 18 weg");
    }

    @Test
    void what_another_rule_takes_away_is_certain_only_where_it_is_in_force() {
        String taken = "Jeugdige( leeftijd < 18 )\nnot Kern( )";
        String always = rule("weg", "Jeugdige( leeftijd >= 18 )", "new Kern( \"a\" )");
        String once = dated("weg", "date-effective \"2023-01-01\"", "Jeugdige( leeftijd >= 18 )", "new Kern( \"a\" )");
        String often = rule("weg", "Jeugdige( leeftijd >= 18 )\nPlaatsing( spoed == true )", "new Kern( \"a\" )");

        assertThat(inert(KERN, always, rule("pas", taken, "recht( \"pas\" )"))).contains("pas: leeftijd < 18 weg");
        assertThat(inert(KERN, once, rule("pas", taken, "recht( \"pas\" )"))).doesNotContain("pas: leeftijd < 18 weg");
        assertThat(inert(KERN, often, rule("pas", taken, "recht( \"pas\" )"))).doesNotContain("pas: leeftijd < 18 weg");
    }

    @Test
    void a_placement_goes_without_saying_only_for_what_is_not_answered_without_one() {
        assertThat(inert(rule("pas", "Plaatsing( )\nJeugdige( leeftijd < 18 )", "recht( \"pas\" )")))
                .containsExactly("pas: Plaatsing( ) weg");
        assertThat(inert(rule("plek", "Plaatsing( )\nJeugdige( leeftijd < 18 )", "vaststelling( \"plek\", \"hier\" )")))
                .isEmpty();
        assertThat(inert(rule("sein", "Plaatsing( )\nJeugdige( leeftijd < 18 )", "signaal( \"S\", \"let op\" )")))
                .isEmpty();
    }

    @Test
    void of_a_right_nobody_speaks_of_there_is_none() {
        String yes = rule("wel", "Jeugdige( leeftijd < 18 )", "recht( \"pas\" )");
        String no = rule("niet", "Jeugdige( leeftijd >= 18 )", "geenRecht( \"pas\" )");

        assertThat(inert(yes, no))
                .contains("niet: regel", "niet: leeftijd >= 19")
                .doesNotContain("niet: leeftijd >= 17", "niet: leeftijd >= 18 weg", "wel: regel");
    }

    @Test
    void what_is_read_as_no_right_matters() {
        String yes = rule("wel", "Jeugdige( leeftijd < 18 )", "recht( \"pas\" )");
        String no = rule("niet", "Jeugdige( leeftijd >= 18 )", "geenRecht( \"pas\" )");
        String reads = rule("kaart", "GeenRecht( onderwerp == \"pas\" )", "recht( \"kaart\", 1.50, Eenheid.DAG )");

        assertThat(inert(yes, no, reads)).doesNotContain("niet: regel", "niet: leeftijd >= 19");
    }

    @Test
    void a_day_more_is_nothing_where_another_rule_says_the_same_of_the_same() {
        String old = dated("oud", "date-expires \"2023-01-01\"", "Plaatsing( spoed == true )", "recht( \"pas\" )");
        String now = dated("nu", "date-effective \"2023-01-01\"", "Plaatsing( spoed == true )", "recht( \"pas\" )");
        String less = dated("nu", "date-effective \"2023-01-01\"", "Plaatsing( )", "recht( \"pas\" )");

        assertThat(inert(old, now)).contains("oud: date-expires \"2023-01-02\"", "nu: date-effective \"2022-12-31\"");
        assertThat(inert(old, less))
                .contains("oud: date-expires \"2023-01-02\"")
                .doesNotContain("nu: date-effective \"2022-12-31\"");
    }

    @Test
    void a_row_matters_only_on_days_and_ages_for_which_a_rule_asks_for_it() {
        String asks = """
                Jeugdige( leeftijd < 12 )
                $kind   : Jeugdige( )
                $bedrag : Bedrag( naam == "daggeld", leeftijdVan <= $kind.leeftijd, leeftijdTot >= $kind.leeftijd )
                """;

        String half = rule("half", "Plaatsing( nachtenPerWeek > 2.5B )", "recht( \"kaart\", 1.50, Eenheid.DAG )");

        // of the row from 12 on all is the same; of the row up to 11 nothing
        assertThat(inert(rule("fiets", asks, "recht( \"fiets\", $bedrag )"), half))
                .containsExactly(
                        "daggeld: bedrag 10.00",
                        "daggeld: vanaf 2022-12-31",
                        "daggeld: tot 2023-12-30",
                        "daggeld: vanaf 2023-01-02",
                        "daggeld: leeftijdVan 13");
    }

    private static List<String> inert(String... rules) {
        RuleBook book = TinyRules.of(rules);
        Inert inert = new Inert(book, new Downstream(book));
        return new Mutation(new Kernel(book), List.of())
                .mutants(any -> true).stream()
                        .filter(inert::is)
                        .map(mutant -> switch (mutant.kind()) {
                            case RULE -> mutant.title() + ": regel";
                            case CONDITION, PATTERN -> mutant.title() + ": " + mutant.before() + " weg";
                            case DATE ->
                                rules.length > 2 || mutant.title().equals("hulp")
                                        ? mutant.after()
                                        : mutant.title() + ": " + mutant.after();
                            default -> mutant.title() + ": " + mutant.after();
                        })
                        .toList();
    }
}
