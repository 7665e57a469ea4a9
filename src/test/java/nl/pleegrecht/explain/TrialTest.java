package nl.pleegrecht.explain;

import static nl.pleegrecht.testing.Facts.fact;
import static nl.pleegrecht.testing.Facts.perhaps;
import static nl.pleegrecht.testing.Facts.situation;
import static nl.pleegrecht.testing.TinyRules.rule;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.pleegrecht.evaluation.AnswerKind;
import nl.pleegrecht.evaluation.Fact;
import nl.pleegrecht.facts.Jeugdige;
import nl.pleegrecht.facts.Maatregel;
import nl.pleegrecht.facts.Maatregelsoort;
import nl.pleegrecht.facts.Plaatsing;
import nl.pleegrecht.facts.Pleegouder;
import nl.pleegrecht.facts.Variant;
import nl.pleegrecht.rulebook.ParsedRule;
import nl.pleegrecht.testing.TinyRules;
import org.junit.jupiter.api.Test;

/** What the interpreter tells of a situation, on rules of a line or two. */
class TrialTest {
    private static final String PAS = "recht( \"pas\" )";
    private static final String DECLARED = "declare Oud\n jaren : Integer\nend\n";

    @Test
    void a_conclusion_that_is_excluded_holds_again_when_the_exclusion_is_excluded() {
        Trial trial = trial(
                "declare A\n x : Integer\nend\ndeclare B\n x : Integer\nend\ndeclare C\n x : Integer\nend\n"
                        + rule("pas", "Jeugdige( )\nnot A( )", PAS)
                        + rule("a", "Jeugdige( )\nnot B( )", "new A( 1 )")
                        + rule("b", "Jeugdige( )\nnot C( )", "new B( 1 )")
                        + rule("c", "Jeugdige( leeftijd > 12 )", "new C( 1 )"),
                fact(Jeugdige.class, "leeftijd", 10));

        assertThat(trial.conclusions()).extracting(Thing::type).containsExactlyInAnyOrder("B", "Recht");
        assertThat(trial.possible()).isEqualTo(trial.conclusions());
    }

    @Test
    void conclusions_that_only_rest_on_each_other_do_not_hold() {
        Trial trial = trial(
                "declare A\n x : Integer\nend\ndeclare B\n x : Integer\nend\n"
                        + rule("a", "B( )", "new A( 1 )")
                        + rule("b", "A( )", "new B( 1 )")
                        + rule("pas", "A( )", PAS),
                fact(Jeugdige.class));

        assertThat(trial.conclusions()).isEmpty();
    }

    @Test
    void a_conclusion_has_all_its_supports() {
        Trial trial = trial(
                rule("een", "Jeugdige( leeftijd >= 10 )", PAS) + rule("twee", "Jeugdige( wilDoorgaan == false )", PAS),
                fact(Jeugdige.class));

        assertThat(trial.conclusions())
                .singleElement()
                .satisfies(thing -> assertThat(trial.supports(thing))
                        .extracting(match -> match.rule().name())
                        .containsExactly("een", "twee"));
    }

    @Test
    void a_match_tells_what_it_took_and_the_names_it_gave() {
        Trial trial = trial(
                rule("pas", "$j : Jeugdige( $jaren : leeftijd )\nPleegouder( leeftijd > $jaren )", PAS),
                fact(Jeugdige.class, "leeftijd", 10),
                fact(Pleegouder.class, "leeftijd", 40));

        assertThat(trial.matches()).singleElement().satisfies(match -> {
            assertThat(match.things()).extracting(Thing::type).containsExactly("Jeugdige", "Pleegouder");
            assertThat(match.names()).containsEntry("$jaren", 10).containsKey("$j");
        });
    }

    @Test
    void a_condition_that_fails_has_the_value_found_and_the_value_needed() {
        RuleTrial rule = only(
                rule("pas", "Jeugdige( leeftijd >= 12, wilDoorgaan == false )\nPleegouder( leeftijd >= 21 )", PAS),
                fact(Jeugdige.class, "leeftijd", 10),
                fact(Pleegouder.class, "leeftijd", 21));

        assertThat(rule.applies()).isEqualTo(Holds.NO);
        assertThat(rule.failed()).isOne();
        assertThat(rule.conditions()).extracting(ConditionResult::holds).containsExactly(Holds.NO, Holds.YES);
        assertThat(rule.obstacle().orElseThrow().attempts().get(0).obstacles())
                .singleElement()
                .satisfies(check -> {
                    assertThat(check.found()).isEqualTo(10);
                    assertThat(check.needed()).isEqualTo(12);
                });
        assertThat(rule.conditions().get(1).matching())
                .singleElement()
                .satisfies(thing -> assertThat(thing.type()).isEqualTo("Pleegouder"));
    }

    @Test
    void the_value_needed_may_come_from_another_fact() {
        RuleTrial rule = only(
                rule("pas", "$p : Plaatsing( )\nPleegouder( voorbereidingAfgerondOp <= $p.van.plusDays( 3 ) )", PAS),
                fact(Plaatsing.class, "van", LocalDate.of(2023, 1, 1)),
                fact(Pleegouder.class, "voorbereidingAfgerondOp", LocalDate.of(2023, 1, 5)));

        assertThat(rule.obstacle().orElseThrow().attempts().get(0).obstacles())
                .singleElement()
                .extracting(Check::needed)
                .isEqualTo(LocalDate.of(2023, 1, 4));
    }

    @Test
    void of_alternatives_each_is_told() {
        RuleTrial rule = only(
                rule("pas", "Plaatsing( variant == Variant.DEELTIJD || spoed == true )", PAS),
                fact(Plaatsing.class, "variant", Variant.CRISIS));

        assertThat(rule.obstacle().orElseThrow().attempts().get(0).obstacles())
                .extracting(Check::found)
                .containsExactly(Variant.CRISIS, false);
    }

    @Test
    void each_fact_that_was_tried_is_told() {
        RuleTrial rule = only(
                rule("pas", "exists Maatregel( soort == Maatregelsoort.VOOGDIJ )", PAS),
                fact(Maatregel.class, "soort", Maatregelsoort.ONDERTOEZICHTSTELLING),
                fact(Maatregel.class, "soort", Maatregelsoort.VOORLOPIGE_VOOGDIJ));

        assertThat(rule.obstacle().orElseThrow().attempts()).hasSize(2);
    }

    @Test
    void a_fact_that_must_not_be_there_is_told() {
        RuleTrial rule = only(
                rule("pas", "Jeugdige( )\nnot Maatregel( soort == Maatregelsoort.VOOGDIJ )", PAS),
                fact(Jeugdige.class),
                fact(Maatregel.class, "soort", Maatregelsoort.VOOGDIJ));

        ConditionResult obstacle = rule.obstacle().orElseThrow();
        assertThat(obstacle.holds()).isEqualTo(Holds.NO);
        assertThat(obstacle.matching())
                .singleElement()
                .satisfies(thing -> assertThat(thing.value("soort")).isEqualTo(Maatregelsoort.VOOGDIJ));
    }

    @Test
    void a_condition_that_leans_on_a_pattern_without_a_match_is_open() {
        RuleTrial rule = only(
                DECLARED
                        + rule("pas", "$o : Oud( )\nJeugdige( leeftijd > $o.jaren )", PAS)
                        + rule("oud", "Jeugdige( leeftijd > 12 )", "new Oud( 12 )"),
                fact(Jeugdige.class, "leeftijd", 10));

        assertThat(rule.conditions()).extracting(ConditionResult::holds).containsExactly(Holds.NO, Holds.OPEN);
        assertThat(rule.applies()).isEqualTo(Holds.NO);
    }

    @Test
    void what_depends_on_a_missing_fact_is_open() {
        String rules = rule("pas", "Jeugdige( leeftijd > 12 )\nnot Maatregel( )", PAS)
                + rule("kaart", "Jeugdige( wilDoorgaan == false )", "recht( \"kaart\" )");
        Trial trial = trial(rules, fact(Jeugdige.class, "leeftijd", null), perhaps(Maatregel.class));

        assertThat(trial.of(trial.rules().get(0)).conditions())
                .extracting(ConditionResult::holds)
                .containsExactly(Holds.OPEN, Holds.OPEN);
        assertThat(trial.verdicts())
                .filteredOn(verdict -> List.of("pas", "kaart").contains(verdict.subject()))
                .extracting(Verdict::kind)
                .containsExactlyInAnyOrder(AnswerKind.ONBEKEND, AnswerKind.RECHT);
    }

    @Test
    void a_rule_applies_exactly_when_all_its_conditions_hold() {
        Trial trial = trial(
                rule("ja", "Jeugdige( leeftijd == 10 )", PAS) + rule("nee", "Jeugdige( leeftijd == 11 )", PAS),
                fact(Jeugdige.class, "leeftijd", 10));

        for (ParsedRule rule : trial.rules()) {
            assertThat(trial.of(rule).applies() == Holds.YES)
                    .isEqualTo(trial.fired().contains(rule));
        }
    }

    private static RuleTrial only(String rules, Fact... facts) {
        Trial trial = trial(rules, facts);
        return trial.of(trial.rules().get(0));
    }

    private static Trial trial(String rules, Fact... facts) {
        return new Interpreter(TinyRules.of(rules)).on(situation(facts));
    }
}
