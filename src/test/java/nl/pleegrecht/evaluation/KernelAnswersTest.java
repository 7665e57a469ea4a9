package nl.pleegrecht.evaluation;

import static nl.pleegrecht.testing.Facts.fact;
import static nl.pleegrecht.testing.Facts.situation;
import static nl.pleegrecht.testing.Facts.withoutPlacement;
import static nl.pleegrecht.testing.TinyRules.rule;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import nl.pleegrecht.facts.Bedragstatus;
import nl.pleegrecht.facts.BijzondereKosten;
import nl.pleegrecht.facts.Eenheid;
import nl.pleegrecht.facts.Jeugdige;
import nl.pleegrecht.facts.Plaatsing;
import nl.pleegrecht.testing.TinyRules;
import org.junit.jupiter.api.Test;

class KernelAnswersTest {
    private static final String TOTAL = rule(
            "vaststellingen",
            "Jeugdige( )",
            "vaststelling( \"soort\", \"gewoon\" )",
            "vaststelling( \"plek\", \"hier\" )");
    private static final Fact CHILD = fact(Jeugdige.class, "leeftijd", 10);

    @Test
    void a_right_with_the_amount_unit_and_status_of_the_table() {
        Answer answer = answer("fiets", CHILD, rule("fiets voor de leeftijd", """
                        $j : Jeugdige( )
                        $b : Bedrag( naam == "daggeld", leeftijdVan <= $j.leeftijd, leeftijdTot >= $j.leeftijd )""", "recht( \"fiets\", $b )"));

        assertThat(answer.kind()).isEqualTo(AnswerKind.RECHT);
        assertThat(answer.amount()).isEqualTo(new BigDecimal("10.00"));
        assertThat(answer.unit()).isEqualTo(Eenheid.DAG);
        assertThat(answer.status()).isEqualTo(Bedragstatus.VASTGESTELD);
        assertThat(rules(answer)).containsExactly("fiets voor de leeftijd");
        assertThat(answer.derivations().get(0).matched()).hasSize(2).element(0).isEqualTo(CHILD.record());
    }

    @Test
    void an_amount_computed_in_a_rule_is_brought_to_the_cent() {
        Answer answer = answer(
                "jas",
                fact(Plaatsing.class, "nachtenPerWeek", new BigDecimal("2.005")),
                rule("jas", "$p : Plaatsing( )", "recht( \"jas\", $p.nachtenPerWeek + 1, Eenheid.EENMALIG )"));

        assertThat(answer.amount()).isEqualTo(new BigDecimal("3.01"));
        assertThat(answer.unit()).isEqualTo(Eenheid.EENMALIG);
    }

    @Test
    void the_kinds_of_answer_that_have_no_amount() {
        Outcome outcome = evaluate(
                situation(CHILD),
                rule("pas", "Jeugdige( )", "recht( \"pas\" )"),
                rule("geen jas", "Jeugdige( )", "geenRecht( \"jas\" )"),
                rule("over de fiets", "Jeugdige( )", "terBeoordeling( \"fiets\", \"de gemeente\" )"),
                rule("kaart", "Jeugdige( leeftijd > 90 )", "recht( \"kaart\", 1, Eenheid.DAG )"),
                rule("vast", "Jeugdige( )", "vaststelling( \"soort\", \"s\" )", "vaststelling( \"plek\", \"p\" )"));

        assertThat(outcome.answers())
                .extracting(answer -> answer.subject() + ": " + answer.kind().word() + " " + answer.value() + " "
                        + answer.by() + " " + rules(answer))
                .containsExactly(
                        "fiets: ter beoordeling null de gemeente [over de fiets]",
                        "kaart: geen recht null null []",
                        "jas: geen recht null null [geen jas]",
                        "kost: geen regels null null []",
                        "pas: recht null null [pas]",
                        "soort: vaststelling s null [vast]",
                        "plek: vaststelling p null [vast]");
        assertThat(outcome.answers()).extracting(Answer::amount).containsOnlyNulls();
    }

    @Test
    void two_rules_that_give_the_same_answer_are_both_named_in_the_order_of_the_file() {
        Answer answer = answer(
                "fiets",
                CHILD,
                rule("zus", "Jeugdige( leeftijd > 5 )", "recht( \"fiets\", 5.00, Eenheid.DAG )"),
                rule("zo", "Jeugdige( leeftijd < 15 )", "recht( \"fiets\", 5, Eenheid.DAG )"));

        assertThat(rules(answer)).containsExactly("zus", "zo");
    }

    @Test
    void two_signals_are_sorted_and_one_that_two_rules_give_is_given_once() {
        Outcome outcome = evaluate(
                situation(CHILD),
                TOTAL,
                rule("b", "Jeugdige( )", "signaal( \"K2\", \"tweede\" )", "signaal( \"eerste\" )"),
                rule("c", "Jeugdige( )", "signaal( \"K2\", \"tweede\" )"));

        assertThat(outcome.signals())
                .extracting(signal -> signal.code() + "/" + signal.text() + " "
                        + signal.derivations().stream()
                                .map(d -> d.rule().name())
                                .toList())
                .containsExactly("/eerste [b]", "K2/tweede [b, c]");
    }

    @Test
    void a_conclusion_that_was_withdrawn_is_not_in_the_answer_nor_behind_it() {
        String rules = "declare Bezwaar\nend\n"
                + rule("hoofdregel", "not Bezwaar( )\nJeugdige( )", "recht( \"fiets\", 5, Eenheid.DAG )")
                + rule(
                        "kaart bij fiets",
                        "exists Recht( onderwerp == \"fiets\" )",
                        "recht( \"kaart\", 1, Eenheid.DAG )")
                + rule("bezwaar", "Jeugdige( leeftijd >= 10 )", "new Bezwaar( )");

        Outcome outcome = evaluate(situation(CHILD), TOTAL, rules);

        assertThat(outcome.answers())
                .filteredOn(answer -> List.of("fiets", "kaart").contains(answer.subject()))
                .allSatisfy(answer -> {
                    assertThat(answer.kind()).isEqualTo(AnswerKind.GEEN_RECHT);
                    assertThat(answer.derivations()).isEmpty();
                });
    }

    @Test
    void a_derivation_goes_down_to_the_facts() {
        String rules = "declare Groot\nend\n"
                + rule("groot", "Jeugdige( leeftijd >= 10 )", "new Groot( )")
                + rule("fiets", "Groot( )\nPlaatsing( )", "recht( \"fiets\", 5, Eenheid.DAG )");

        Derivation derivation = answer("fiets", situation(CHILD, fact(Plaatsing.class)), TOTAL, rules)
                .derivations()
                .get(0);

        assertThat(derivation.rule().name()).isEqualTo("fiets");
        assertThat(derivation.because()).hasSize(2);
        assertThat(derivation.because().get(0)).singleElement().satisfies(below -> {
            assertThat(below.rule().name()).isEqualTo("groot");
            assertThat(below.matched()).containsExactly(CHILD.record());
        });
        assertThat(derivation.because().get(1)).isEmpty();
    }

    @Test
    void what_a_rule_matched_does_not_count_what_must_not_be_there() {
        Answer answer = answer(
                "pas",
                situation(CHILD, fact(Plaatsing.class)),
                rule("pas", "not Pleegouder( )\nexists Plaatsing( )\n$j : Jeugdige( )", "recht( \"pas\" )"));

        assertThat(answer.derivations().get(0).matched()).containsExactly(CHILD.record());
    }

    @Test
    void a_family_has_an_answer_for_each_item_also_when_no_rule_spoke() {
        String rule = rule(
                "post",
                "$k : BijzondereKosten( noodzakelijk == true )",
                "recht( \"post: \" + $k.omschrijving, $k.bedrag, Eenheid.EENMALIG )");

        Outcome outcome = evaluate(
                situation(
                        CHILD,
                        fact(BijzondereKosten.class, "omschrijving", "bril", "noodzakelijk", true),
                        fact(BijzondereKosten.class, "omschrijving", "beugel", "noodzakelijk", false)),
                TOTAL,
                rule);

        assertThat(outcome.answers())
                .filteredOn(answer -> answer.subject().startsWith("post"))
                .extracting(Answer::subject, Answer::kind)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("post: bril", AnswerKind.RECHT),
                        org.assertj.core.groups.Tuple.tuple("post: beugel", AnswerKind.GEEN_RECHT));
        assertThat(evaluate(situation(CHILD), TOTAL, rule).answers())
                .noneMatch(answer -> answer.subject().startsWith("post"));
    }

    @Test
    void a_day_without_a_placement_answers_only_what_can_be_answered_then() {
        assertThat(evaluate(withoutPlacement(CHILD), TOTAL).answers())
                .extracting(Answer::subject)
                .containsExactly("plek");
    }

    @Test
    void an_outcome_tells_the_fact_behind_what_was_matched() {
        Outcome outcome = evaluate(situation(CHILD), TOTAL);
        Object matched = outcome.answers().get(5).derivations().get(0).matched().get(0);

        assertThat(outcome.origin(matched)).contains(CHILD);
        assertThat(outcome.origin(new Object())).isEmpty();
    }

    private static Answer answer(String subject, Fact fact, String... rules) {
        return answer(subject, situation(fact), rules);
    }

    private static Answer answer(String subject, Situation situation, String... rules) {
        return evaluate(situation, rules).answers().stream()
                .filter(answer -> answer.subject().equals(subject))
                .findFirst()
                .orElseThrow();
    }

    private static Outcome evaluate(Situation situation, String... rules) {
        return new Kernel(TinyRules.of(rules)).evaluate(situation);
    }

    private static List<String> rules(Answer answer) {
        return answer.derivations().stream()
                .map(derivation -> derivation.rule().name())
                .toList();
    }
}
