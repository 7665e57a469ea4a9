package nl.pleegrecht.explain;

import static nl.pleegrecht.testing.Facts.fact;
import static nl.pleegrecht.testing.Facts.perhaps;
import static nl.pleegrecht.testing.Facts.situation;
import static nl.pleegrecht.testing.TinyRules.rule;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.pleegrecht.evaluation.Fact;
import nl.pleegrecht.facts.Jeugdige;
import nl.pleegrecht.facts.Maatregel;
import nl.pleegrecht.facts.Pleegouder;
import nl.pleegrecht.rulebook.Constraint.Comparison;
import nl.pleegrecht.rulebook.Pattern;
import nl.pleegrecht.rulebook.RuleBook;
import nl.pleegrecht.testing.TinyRules;
import org.junit.jupiter.api.Test;

/** What comes up when a rule is read in its own order. */
class InOrderTest {
    @Test
    void what_stands_behind_a_condition_that_fails_does_not_come_up() {
        assertThat(read(
                        "Jeugdige( leeftijd > 12, wilDoorgaan == false )\nPleegouder( leeftijd > 20 )",
                        fact(Jeugdige.class, "leeftijd", 10),
                        fact(Pleegouder.class, "leeftijd", 40)))
                .containsExactly("leeftijd > 12: false (10, 12)", "Jeugdige: false");
    }

    @Test
    void everything_comes_up_when_it_is_met() {
        assertThat(read(
                        "$j : Jeugdige( leeftijd > 5 )\nPleegouder( leeftijd > $j.leeftijd )\nnot Maatregel( )",
                        fact(Jeugdige.class, "leeftijd", 10),
                        fact(Pleegouder.class, "leeftijd", 40)))
                .containsExactlyInAnyOrder(
                        "leeftijd > 5: true (10, 5)",
                        "Jeugdige: true",
                        "leeftijd > $j.leeftijd: true (40, 10)",
                        "Pleegouder: true",
                        "Maatregel: true");
    }

    @Test
    void each_thing_that_meets_a_pattern_is_gone_on_with() {
        assertThat(read(
                        "$p : Pleegouder( leeftijd > 20 )\nJeugdige( leeftijd < $p.leeftijd )",
                        fact(Pleegouder.class, "leeftijd", 40),
                        fact(Pleegouder.class, "leeftijd", 30),
                        fact(Pleegouder.class, "leeftijd", 15),
                        fact(Jeugdige.class, "leeftijd", 35)))
                .contains("Jeugdige: true", "Jeugdige: false", "leeftijd > 20: false (15, 20)");
    }

    @Test
    void a_choice_is_left_at_the_first_that_holds() {
        String when = "Jeugdige( leeftijd > 12 || wilDoorgaan == false )";

        assertThat(read(when, fact(Jeugdige.class, "leeftijd", 15)))
                .containsExactly("leeftijd > 12: true (15, 12)", "Jeugdige: true");
        assertThat(read(when, fact(Jeugdige.class, "leeftijd", 10, "wilDoorgaan", true)))
                .containsExactly(
                        "leeftijd > 12: false (10, 12)",
                        "wilDoorgaan == false: false (true, false)",
                        "Jeugdige: false");
    }

    @Test
    void a_value_that_is_missing_tells_nothing_but_what_is_certain_all_the_same() {
        Fact child = fact(Jeugdige.class, "leeftijd", null, "wilDoorgaan", true);

        assertThat(read("Jeugdige( leeftijd > 12, wilDoorgaan == true )", child))
                .isEmpty();
        assertThat(read("Jeugdige( leeftijd > 12, wilDoorgaan == false )", child))
                .containsExactly("Jeugdige: false");
        assertThat(read("Jeugdige( leeftijd > 12 || wilDoorgaan == true )", child))
                .containsExactly("Jeugdige: true");
    }

    @Test
    void a_thing_that_is_perhaps_there_tells_nothing() {
        assertThat(read("not Maatregel( )", perhaps(Maatregel.class))).isEmpty();
        assertThat(read("exists Maatregel( )", perhaps(Maatregel.class), fact(Maatregel.class)))
                .containsExactly("Maatregel: true");
    }

    private static List<String> read(String when, Fact... facts) {
        RuleBook book = TinyRules.of(rule("pas", when, "recht( \"pas\" )"));
        List<String> told = new ArrayList<>();
        new Interpreter(book).on(situation(facts)).read(book.rules().get(0), new Reading() {
            @Override
            public void pattern(Pattern pattern, boolean holds) {
                told.add(pattern.type() + ": " + holds);
            }

            @Override
            public void comparison(Comparison comparison, boolean holds, Object found, Object needed) {
                told.add(comparison.text() + ": " + holds + " (" + found + ", " + needed + ")");
            }
        });
        return told;
    }
}
