package nl.pleegrecht.evaluation;

import static nl.pleegrecht.testing.Facts.fact;
import static nl.pleegrecht.testing.Facts.situation;
import static nl.pleegrecht.testing.Facts.withoutPlacement;
import static nl.pleegrecht.testing.TinyRules.rule;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.pleegrecht.facts.Jeugdige;
import nl.pleegrecht.testing.Shown;
import nl.pleegrecht.testing.TinyRules;
import org.junit.jupiter.api.Test;

/** Cases for which the rules have no answer: an error that names the rules and the case, never a pick. */
class KernelFindingsTest {
    private static final Situation CHILD = situation(fact(Jeugdige.class, "leeftijd", 10));

    @Test
    void a_contradiction_names_both_rules_what_they_give_and_the_case() {
        assertThat(findings(
                        rule("vijf", "Jeugdige( leeftijd >= 10 )", "recht( \"fiets\", 5, Eenheid.DAG )"),
                        rule("zes", "Jeugdige( leeftijd <= 10 )", "recht( \"fiets\", 6, Eenheid.DAG )")))
                .containsExactly("""
                        EVA-001 klein/regels.drl:1:6  Twee regels geven een verschillend antwoord op 'fiets': "vijf" geeft \
                        5.00 per dag, "zes" (klein/regels.drl:10:6) geeft 6.00 per dag. Zaak zaak.yaml, op 2023-06-01.
                          Laat een van beide regels wijken: geef haar een voorwaarde, of maak van de andere een uitzondering.""");
    }

    @Test
    void a_right_and_no_right_and_two_values_contradict_each_other_and_all_are_reported() {
        assertThat(findings(
                        rule("wel", "Jeugdige( )", "recht( \"pas\" )"),
                        rule("niet", "Jeugdige( )", "geenRecht( \"pas\" )"),
                        rule("a", "Jeugdige( )", "vaststelling( \"soort\", \"a\" )"),
                        rule("b", "Jeugdige( )", "vaststelling( \"soort\", \"b\" )")))
                .hasSize(2)
                .anySatisfy(
                        shown -> assertThat(shown).contains("\"wel\" geeft recht, \"niet\"", "geeft geen recht. Zaak"))
                .anySatisfy(shown -> assertThat(shown).contains("op 'soort'", "geeft a, \"b\"", "geeft b."));
    }

    @Test
    void the_same_amount_per_another_unit_or_judged_by_another_is_another_answer() {
        assertThat(findings(
                        rule("dag", "Jeugdige( )", "recht( \"fiets\", 5, Eenheid.DAG )"),
                        rule("maand", "Jeugdige( )", "recht( \"fiets\", 5, Eenheid.MAAND )")))
                .singleElement()
                .asString()
                .contains("5.00 per dag", "5.00 per maand");
        assertThat(findings(
                        rule("x", "Jeugdige( )", "terBeoordeling( \"fiets\", \"x\" )"),
                        rule("y", "Jeugdige( )", "terBeoordeling( \"fiets\", \"y\" )")))
                .singleElement()
                .asString()
                .startsWith("EVA-001");
    }

    @Test
    void a_contradiction_is_found_even_when_facts_are_missing_that_do_not_matter_to_it() {
        Situation missing = situation(fact(Jeugdige.class, "wilDoorgaan", null));

        assertThat(Shown.by(() -> new Kernel(TinyRules.of(
                                rule("vijf", "Jeugdige( )", "recht( \"fiets\", 5, Eenheid.DAG )"),
                                rule("zes", "Jeugdige( )", "recht( \"fiets\", 6, Eenheid.DAG )"),
                                rule("pas", "Jeugdige( wilDoorgaan == true )", "recht( \"pas\" )")))
                        .evaluate(missing)))
                .singleElement()
                .asString()
                .startsWith("EVA-001 klein/regels.drl:1:6  ");
    }

    @Test
    void what_no_rule_establishes_is_a_gap_that_names_the_case() {
        String rules = rule("kind", "Jeugdige( leeftijd > 10 )", "vaststelling( \"soort\", \"kind\" )")
                + rule("plek", "Jeugdige( leeftijd > 10 )", "vaststelling( \"plek\", \"p\" )");

        assertThat(findings(rules)).containsExactly("""
                        EVA-002 zaak.yaml  Geen regel zegt iets over 'soort' op 2023-06-01 (gezin).
                          Schrijf een regel die in dit geval een antwoord geeft.""", """
                        EVA-002 zaak.yaml  Geen regel zegt iets over 'plek' op 2023-06-01 (gezin).
                          Schrijf een regel die in dit geval een antwoord geeft.""");
        assertThat(Shown.by(() -> new Kernel(TinyRules.of(rules))
                        .evaluate(withoutPlacement(fact(Jeugdige.class, "leeftijd", 10)))))
                .containsExactly("""
                        EVA-002 zaak.yaml  Geen regel zegt iets over 'plek' op 2023-06-01.
                          Schrijf een regel die in dit geval een antwoord geeft.""");
    }

    @Test
    void rules_that_count_on_without_end_are_stopped_and_the_rule_is_named() {
        String rules = "declare Teller\n stand : Integer\nend\n"
                + rule("begin", "Jeugdige( )", "new Teller( 1 )")
                + rule("tel door", "$t : Teller( )", "new Teller( $t.stand + 1 )");

        assertThat(findings(rules)).containsExactly("""
                        EVA-003 klein/regels.drl:12:6  De regels komen niet tot een einde: na 10000 keer werd "tel door" nog steeds toegepast. Zaak zaak.yaml, op 2023-06-01.
                          Kijk of deze regel, misschien via een andere, op haar eigen uitkomst voortbouwt.""");
    }

    /** The engine would stop halfway without a word, so such rules do not come this far. */
    @Test
    void rules_that_take_away_their_own_ground_are_refused_before_any_case() {
        String rules = "declare Bezwaar\nend\n" + rule("wip", "Jeugdige( )\nnot Bezwaar( )", "new Bezwaar( )");

        assertThat(findings(rules)).singleElement().asString().startsWith("RUL-131 klein/regels.drl:8:1  ");
    }

    @Test
    void a_rule_that_builds_on_its_own_conclusion_without_anything_new_ends() {
        String rules = "declare Schakel\n naam : String\nend\n"
                + rule("begin", "$j : Jeugdige( )", "new Schakel( $j.werkelijkVerblijf )")
                + rule("verder", "$s : Schakel( )\nJeugdige( werkelijkVerblijf == $s.naam )", "new Schakel( $s.naam )");

        assertThat(findings(rules)).isEmpty();
    }

    @Test
    void what_the_engine_trips_over_is_told_with_the_case() {
        Jeugdige broken = new Jeugdige(null, 10, 1, Set.of(), "a", "a", true, true);
        Situation open = situation(Fact.of(broken, "jeugdige"));
        String rules = rule("ver", "Jeugdige( geboortedatum.plusYears( 1 ) > \"2020-01-01\" )", "recht( \"pas\" )");

        assertThat(Shown.by(() -> new Kernel(TinyRules.of(rules)).evaluate(open)))
                .singleElement()
                .asString()
                .startsWith("EVA-005 klein")
                .contains("De regelmachine liep vast op zaak zaak.yaml, op 2023-06-01: ");
    }

    @Test
    void a_kernel_goes_on_after_an_error() {
        Kernel kernel = new Kernel(TinyRules.of(
                "declare Teller\n stand : Integer\nend\n",
                rule("begin", "Jeugdige( leeftijd == 10 )", "new Teller( 1 )"),
                rule("tel door", "$t : Teller( )", "new Teller( $t.stand + 1 )"),
                rule("pas", "Jeugdige( )", "recht( \"pas\" )")));

        assertThat(Shown.by(() -> kernel.evaluate(CHILD))).hasSize(1);
        assertThat(kernel.evaluate(situation(fact(Jeugdige.class, "leeftijd", 11)))
                        .answers())
                .extracting(Answer::kind)
                .contains(AnswerKind.RECHT);
    }

    private static List<String> findings(String... rules) {
        return Shown.by(() -> new Kernel(TinyRules.of(rules)).evaluate(CHILD));
    }
}
