package nl.pleegrecht.evaluation;

import static nl.pleegrecht.testing.Facts.fact;
import static nl.pleegrecht.testing.Facts.on;
import static nl.pleegrecht.testing.TinyRules.dated;
import static nl.pleegrecht.testing.TinyRules.rule;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.pleegrecht.facts.Bedragstatus;
import nl.pleegrecht.facts.Jeugdige;
import nl.pleegrecht.facts.Plaatsing;
import nl.pleegrecht.testing.TinyRules;
import org.junit.jupiter.api.Test;

/** Rules and amounts of the day: what is estimated, what is not known, what is not in force. */
class KernelTimeTest {
    private static final Fact CHILD = fact(Jeugdige.class, "leeftijd", 10);

    @Test
    void an_estimated_amount_says_so() {
        String rule = rule("fiets", "$b : Bedrag( naam == \"daggeld\" )", "recht( \"fiets\", $b )");

        Answer answer = answer("fiets", on(LocalDate.of(2024, 12, 31), CHILD), rule);

        assertThat(answer.amount()).isEqualTo(new BigDecimal("11.00"));
        assertThat(answer.status()).isEqualTo(Bedragstatus.GERAAMD);
    }

    @Test
    void a_year_without_a_row_gives_a_right_without_an_amount() {
        String rule = rule("fiets", "$b : Bedrag( naam == \"daggeld\" )", "recht( \"fiets\", $b )");

        Answer answer = answer("fiets", on(LocalDate.of(2025, 1, 1), CHILD), rule);

        assertThat(answer.kind()).isEqualTo(AnswerKind.GEEN_BEDRAG);
        assertThat(answer.amount()).isNull();
        assertThat(rules(answer)).containsOnly("fiets");
    }

    @Test
    void an_amount_that_a_rule_compared_with_the_unknown_amount_is_no_amount_either() {
        String direct = rule("fiets", """
                        $p : Plaatsing( )
                        Bedrag( naam == "daggeld", bedrag <= $p.nachtenPerWeek )""", "recht( \"fiets\", $p.nachtenPerWeek, Eenheid.DAG )");
        String through = "declare Ruim\nend\n"
                + rule("ruim", """
                        $p : Plaatsing( )
                        Bedrag( naam == "daggeld", bedrag <= $p.nachtenPerWeek )""", "new Ruim( )")
                + rule("kaart", "Ruim( )", "recht( \"kaart\", 7, Eenheid.DAG )");

        Situation later = on(LocalDate.of(2025, 1, 1), CHILD, fact(Plaatsing.class));
        assertThat(answer("fiets", later, direct).kind()).isEqualTo(AnswerKind.GEEN_BEDRAG);
        assertThat(answer("kaart", later, through).kind()).isEqualTo(AnswerKind.GEEN_BEDRAG);
    }

    @Test
    void a_day_before_any_rule_on_a_subject_is_in_force_has_no_rules_and_no_gap() {
        String soort = dated(
                "soort",
                "date-effective \"2023-06-01\"\ndate-expires \"2023-07-01\"",
                "Jeugdige( )",
                "vaststelling( \"soort\", \"s\" )",
                "recht( \"pas\" )");

        for (String day : List.of("2023-05-31", "2023-07-01")) {
            assertThat(answer("soort", on(LocalDate.parse(day), CHILD), soort).kind())
                    .as(day)
                    .isEqualTo(AnswerKind.GEEN_REGELS);
            assertThat(answer("pas", on(LocalDate.parse(day), CHILD), soort).kind())
                    .as(day)
                    .isEqualTo(AnswerKind.GEEN_REGELS);
        }
        for (String day : List.of("2023-06-01", "2023-06-30")) {
            assertThat(answer("soort", on(LocalDate.parse(day), CHILD), soort).value())
                    .as(day)
                    .isEqualTo("s");
        }
    }

    @Test
    void rules_that_follow_each_other_on_a_day_leave_no_gap_and_no_overlap() {
        String old = dated("oud", "date-expires \"2024-01-01\"", "Jeugdige( )", "vaststelling( \"soort\", \"oud\" )");
        String young =
                dated("nieuw", "date-effective \"2024-01-01\"", "Jeugdige( )", "vaststelling( \"soort\", \"nieuw\" )");

        assertThat(answer("soort", on(LocalDate.of(2023, 12, 31), CHILD), old, young)
                        .value())
                .isEqualTo("oud");
        assertThat(answer("soort", on(LocalDate.of(2024, 1, 1), CHILD), old, young)
                        .value())
                .isEqualTo("nieuw");
    }

    private static Answer answer(String subject, Situation situation, String... rules) {
        return new Kernel(TinyRules.of(rules))
                .evaluate(situation).answers().stream()
                        .filter(answer -> answer.subject().equals(subject))
                        .findFirst()
                        .orElseThrow();
    }

    private static List<String> rules(Answer answer) {
        return answer.derivations().stream()
                .map(derivation -> derivation.rule().name())
                .toList();
    }
}
