package nl.pleegrecht.explain;

import static nl.pleegrecht.testing.Facts.fact;
import static nl.pleegrecht.testing.Facts.situation;
import static nl.pleegrecht.testing.TinyRules.rule;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.pleegrecht.evaluation.Fact;
import nl.pleegrecht.explain.Refusal.Obstacle;
import nl.pleegrecht.facts.Jeugdige;
import nl.pleegrecht.facts.Plaatsing;
import nl.pleegrecht.facts.Pleegouder;
import nl.pleegrecht.testing.TinyRules;
import org.junit.jupiter.api.Test;

/** Which rules could have given an answer, and what was in their way. */
class WhyNotTest {
    private static final String PAS = "recht( \"pas\" )";
    private static final String OUD = "declare Oud\n jaren : Integer\nend\n";

    @Test
    void the_rule_that_lacks_least_comes_first() {
        List<Refusal> refusals = whyNot(
                rule("ver", "Jeugdige( leeftijd > 12 )\nPleegouder( leeftijd > 40 )", PAS)
                        + rule("vroeg", "Jeugdige( leeftijd > 12 )\nPleegouder( )", PAS)
                        + rule("laat", "Pleegouder( )\nJeugdige( leeftijd > 12 )", PAS),
                fact(Jeugdige.class, "leeftijd", 10),
                fact(Pleegouder.class, "leeftijd", 30));

        assertThat(names(refusals)).containsExactly("laat", "vroeg", "ver");
        assertThat(refusals.get(2).obstacles()).hasSize(2);
    }

    @Test
    void rules_that_exclude_it_or_apply_or_are_about_something_else_could_not_have_given_it() {
        List<Refusal> refusals = whyNot(
                rule("uitsluiting", "Jeugdige( leeftijd > 12 )", "geenRecht( \"pas\" )")
                        + rule("andere", "Jeugdige( leeftijd > 12 )", "recht( \"kaart\" )")
                        + rule("geldt", "Jeugdige( leeftijd > 9 )", PAS),
                fact(Jeugdige.class, "leeftijd", 10));

        assertThat(refusals).isEmpty();
    }

    @Test
    void a_missing_concept_leads_to_the_rules_that_conclude_it() {
        List<Refusal> refusals = whyNot(
                OUD
                        + rule("oud", "Jeugdige( leeftijd > 12 )", "new Oud( 12 )")
                        + rule("heel oud", "Jeugdige( leeftijd > 15 )", "new Oud( 15 )")
                        + rule("pas", "Oud( jaren == 12 )", PAS),
                fact(Jeugdige.class, "leeftijd", 10));

        Obstacle missing = refusals.get(0).obstacles().get(0);
        assertThat(missing.nearest()).isEmpty();
        assertThat(names(missing.wanted())).containsExactly("oud");
        assertThat(missing.wanted().get(0).obstacles().get(0).nearest().get(0).obstacles())
                .extracting(Check::found)
                .containsExactly(10);
    }

    @Test
    void another_value_that_was_established_has_its_rule_and_the_rule_that_is_wanted() {
        List<Refusal> refusals = whyNot(
                rule("hier", "Jeugdige( leeftijd < 12 )", "vaststelling( \"soort\", \"jong\" )")
                        + rule("daar", "Jeugdige( leeftijd >= 12 )", "vaststelling( \"soort\", \"oud\" )")
                        + rule("pas", "Vaststelling( onderwerp == \"soort\", waarde == \"oud\" )", PAS),
                fact(Jeugdige.class, "leeftijd", 10));

        Obstacle other = refusals.get(0).obstacles().get(0);
        assertThat(other.nearest().get(0).obstacles()).extracting(Check::found).containsExactly("jong");
        assertThat(other.because()).extracting(match -> match.rule().name()).containsExactly("hier");
        assertThat(names(other.wanted())).containsExactly("daar");
    }

    @Test
    void what_sets_a_rule_aside_is_named_with_its_own_rule() {
        List<Refusal> refusals = whyNot(
                OUD
                        + rule("oud", "Jeugdige( leeftijd >= 10 )", "new Oud( 10 )")
                        + rule("pas", "Jeugdige( )\nnot Oud( )", PAS),
                fact(Jeugdige.class, "leeftijd", 10));

        Obstacle inTheWay = refusals.get(0).obstacles().get(0);
        assertThat(inTheWay.because()).extracting(match -> match.rule().name()).containsExactly("oud");
        assertThat(inTheWay.wanted()).isEmpty();
    }

    @Test
    void only_what_lacks_least_is_shown_of_many_facts() {
        List<Refusal> refusals = whyNot(
                rule(
                        "pas",
                        "$j : Jeugdige( )\nBedrag( naam == \"daggeld\", leeftijdVan > $j.leeftijd, bedrag > 99 )",
                        PAS),
                fact(Jeugdige.class, "leeftijd", 10));

        assertThat(refusals.get(0).obstacles().get(0).nearest())
                .singleElement()
                .satisfies(attempt -> assertThat(attempt.obstacles())
                        .extracting(Check::needed)
                        .containsExactly(99));
    }

    @Test
    void concepts_that_lead_to_each_other_come_to_an_end() {
        List<Refusal> refusals = whyNot(
                "declare A\n x : Integer\nend\ndeclare B\n x : Integer\nend\n"
                        + rule("a", "B( )", "new A( 1 )")
                        + rule("b", "A( )", "new B( 1 )")
                        + rule("pas", "A( )\nPlaatsing( )", PAS),
                fact(Plaatsing.class));

        assertThat(names(refusals.get(0).obstacles().get(0).wanted())).containsExactly("a");
    }

    private static List<String> names(List<Refusal> refusals) {
        return refusals.stream().map(refusal -> refusal.trial().rule().name()).toList();
    }

    private static List<Refusal> whyNot(String rules, Fact... facts) {
        return WhyNot.of(new Interpreter(TinyRules.of(rules)).on(situation(facts)), "pas");
    }
}
