package nl.pleegrecht.evaluation;

import static nl.pleegrecht.testing.Facts.fact;
import static nl.pleegrecht.testing.Facts.perhaps;
import static nl.pleegrecht.testing.Facts.situation;
import static nl.pleegrecht.testing.TinyRules.rule;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.pleegrecht.facts.Jeugdige;
import nl.pleegrecht.facts.Maatregel;
import nl.pleegrecht.facts.Maatregelsoort;
import nl.pleegrecht.facts.Plaatsing;
import nl.pleegrecht.facts.Pleegcontract;
import nl.pleegrecht.facts.Pleegouder;
import nl.pleegrecht.testing.TinyRules;
import org.junit.jupiter.api.Test;

/** What is answered, and what is asked, where facts are missing. */
class UnknownFactsTest {
    private static final String FIETS_VANAF_12 =
            rule("fiets vanaf 12", "Pleegouder( leeftijd >= 12 )", "recht( \"fiets\", 5, Eenheid.DAG )");

    @Test
    void a_missing_fact_that_no_rule_reads_does_not_matter() {
        Answer answer = answer(
                "pas",
                rule("pas", "Jeugdige( leeftijd == 10 )", "recht( \"pas\" )"),
                fact(Jeugdige.class, "wilDoorgaan", null, "moederBijGeboorte", null));

        assertThat(answer.kind()).isEqualTo(AnswerKind.RECHT);
        assertThat(answer.questions()).isEmpty();
    }

    @Test
    void a_missing_fact_that_a_rule_reads_but_that_makes_no_difference_does_not_matter() {
        Answer answer = answer(
                "pas",
                rule("wil", "Jeugdige( wilDoorgaan == true )", "recht( \"pas\" )")
                        + rule("wil niet", "Jeugdige( wilDoorgaan == false )", "recht( \"pas\" )"),
                fact(Jeugdige.class, "wilDoorgaan", null));

        assertThat(answer.kind()).isEqualTo(AnswerKind.RECHT);
    }

    @Test
    void a_missing_fact_that_makes_a_difference_is_asked_for() {
        Answer answer = answer(
                "pas",
                rule("wil", "Jeugdige( wilDoorgaan == true )", "recht( \"pas\" )"),
                fact(Jeugdige.class, "wilDoorgaan", null));

        assertThat(answer.kind()).isEqualTo(AnswerKind.ONBEKEND);
        assertThat(answer.questions()).containsExactly("Jeugdige.wilDoorgaan");
        assertThat(answer.derivations()).isEmpty();
    }

    @Test
    void a_missing_fact_behind_a_condition_that_fails_anyway_is_not_asked_for() {
        Answer answer = answer(
                "pas",
                rule("wil", "Jeugdige( wilDoorgaan == true, leeftijd > 10 )", "recht( \"pas\" )"),
                fact(Jeugdige.class, "wilDoorgaan", null, "leeftijd", 10));

        assertThat(answer.kind()).isEqualTo(AnswerKind.GEEN_RECHT);
    }

    @Test
    void a_missing_fact_behind_another_rule_is_asked_for() {
        String rules = "declare Geschikt\nend\n"
                + rule("geschikt", "Pleegouder( begeleidtPleegouders == false )", "new Geschikt( )")
                + rule("pas", "Jeugdige( )\nnot Geschikt( )", "recht( \"pas\" )");

        assertThat(answer("pas", rules, fact(Jeugdige.class), fact(Pleegouder.class, "begeleidtPleegouders", null))
                        .questions())
                .containsExactly("Pleegouder.begeleidtPleegouders");
    }

    @Test
    void only_what_matters_together_with_the_rest_is_asked_for() {
        String rules = rule(
                "pas",
                "Pleegouder( begeleidtPleegouders == false, verzorgdeAlVoorContract == false )",
                "recht( \"pas\" )");

        assertThat(answer(
                                "pas",
                                rules,
                                fact(Pleegouder.class, "begeleidtPleegouders", null, "verzorgdeAlVoorContract", null))
                        .questions())
                .containsExactlyInAnyOrder("Pleegouder.begeleidtPleegouders", "Pleegouder.verzorgdeAlVoorContract");
        assertThat(answer(
                                "pas",
                                rules,
                                fact(Pleegouder.class, "begeleidtPleegouders", true, "verzorgdeAlVoorContract", null))
                        .kind())
                .isEqualTo(AnswerKind.GEEN_RECHT);
    }

    @Test
    void a_missing_number_is_cut_where_the_rules_compare_it() {
        Fact missing = fact(Pleegouder.class, "leeftijd", null);

        assertThat(answer("fiets", FIETS_VANAF_12, missing).kind()).isEqualTo(AnswerKind.ONBEKEND);
        assertThat(answer(
                                "fiets",
                                FIETS_VANAF_12
                                        + rule(
                                                "en onder 12",
                                                "Pleegouder( leeftijd < 12 )",
                                                "recht( \"fiets\", 5, Eenheid.DAG )"),
                                missing)
                        .kind())
                .isEqualTo(AnswerKind.RECHT);
        assertThat(answer(
                                "fiets",
                                FIETS_VANAF_12
                                        + rule(
                                                "behalve 11",
                                                "Pleegouder( leeftijd < 11 )",
                                                "recht( \"fiets\", 5, Eenheid.DAG )"),
                                missing)
                        .kind())
                .isEqualTo(AnswerKind.ONBEKEND);
    }

    @Test
    void a_missing_number_that_becomes_the_amount_is_never_decided() {
        Answer answer = answer(
                "jas",
                rule("jas", "$p : Plaatsing( )", "recht( \"jas\", $p.nachtenPerWeek, Eenheid.EENMALIG )"),
                fact(Plaatsing.class, "nachtenPerWeek", null));

        assertThat(answer.kind()).isEqualTo(AnswerKind.ONBEKEND);
        assertThat(answer.questions()).containsExactly("Plaatsing.nachtenPerWeek");
    }

    @Test
    void a_missing_date_is_cut_where_it_is_compared_with_another_that_is_moved() {
        String rules =
                rule("pas", "$p : Plaatsing( )\nPleegcontract( van <= $p.van.plusMonths( 6 ) )", "recht( \"pas\" )");
        Fact placement = fact(Plaatsing.class, "van", LocalDate.of(2023, 1, 31));

        assertThat(answer("pas", rules, placement, fact(Pleegcontract.class, "van", null))
                        .questions())
                .containsExactly("Pleegcontract.van");
        assertThat(answer("pas", rules, placement, fact(Pleegcontract.class, "van", LocalDate.of(2023, 7, 31)))
                        .kind())
                .isEqualTo(AnswerKind.RECHT);
    }

    @Test
    void a_missing_list_may_be_empty_or_hold_each_kind() {
        String some = rule("pas", "exists Maatregel( soort == Maatregelsoort.VOOGDIJ )", "recht( \"pas\" )");
        String none = some + rule("ook zonder", "not Maatregel( soort == Maatregelsoort.VOOGDIJ )", "recht( \"pas\" )");
        Fact list = Fact.missing(Maatregel.class, "jeugdige.maatregelen");

        assertThat(answer("pas", some, list).questions()).containsExactly("jeugdige.maatregelen");
        assertThat(answer("pas", none, list).kind()).isEqualTo(AnswerKind.RECHT);
        assertThat(answer("pas", some, list, fact(Maatregel.class, "soort", Maatregelsoort.VOOGDIJ))
                        .kind())
                .isEqualTo(AnswerKind.RECHT);
    }

    @Test
    void a_fact_that_may_not_be_there_is_asked_for() {
        String rules = rule("pas", "not Pleegcontract( )", "recht( \"pas\" )");

        assertThat(answer("pas", rules, perhaps(Pleegcontract.class)).questions())
                .containsExactly("Pleegcontract");
        assertThat(answer("pas", rules, perhaps(Pleegcontract.class), fact(Pleegcontract.class))
                        .kind())
                .isEqualTo(AnswerKind.GEEN_RECHT);
    }

    @Test
    void too_many_missing_facts_to_try_are_all_asked_for() {
        String rules = rule(
                "pas",
                "Jeugdige( beperkingen contains Beperking.PSYCHISCH )\n"
                        + "Plaatsing( variant == Variant.CRISIS, nachtenPerWeek > 1 && nachtenPerWeek < 6, rangnummer > 2, rangnummer < 9 )\n"
                        + "Pleegouder( leeftijd > 20, leeftijd < 80, herkomst == Herkomst.NETWERK )",
                "recht( \"pas\" )");

        Answer answer = answer(
                "pas",
                rules,
                fact(Jeugdige.class, "beperkingen", null),
                fact(Plaatsing.class, "variant", null, "nachtenPerWeek", null, "rangnummer", null),
                fact(Pleegouder.class, "leeftijd", null, "herkomst", null));

        assertThat(answer.kind()).isEqualTo(AnswerKind.ONBEKEND);
        assertThat(answer.questions())
                .containsExactlyInAnyOrder(
                        "Jeugdige.beperkingen",
                        "Plaatsing.variant",
                        "Plaatsing.nachtenPerWeek",
                        "Plaatsing.rangnummer",
                        "Pleegouder.leeftijd",
                        "Pleegouder.herkomst");
    }

    @Test
    void values_that_the_rules_do_not_tell_apart_may_still_leave_room_for_different_other_values() {
        LocalDate early = LocalDate.of(2020, 1, 1);
        Unknown begin = Unknown.open("begin", "contract", List.of(early))
                .fitting((value, filled) ->
                        filled.get("end") == null || !((LocalDate) value).isAfter((LocalDate) filled.get("end")));
        Unknown end = Unknown.open("end", "contract", List.of(LocalDate.of(2030, 1, 1)))
                .fitting((value, filled) ->
                        filled.get("begin") == null || !((LocalDate) value).isBefore((LocalDate) filled.get("begin")));

        String first = rule("een", "Pleegcontract( van < \"2023-06-01\", tot >= \"2023-03-01\" )", "recht( \"pas\" )");
        String late = rule("twee", "Pleegcontract( van >= \"2023-06-01\" )", "recht( \"pas\" )");
        String ended = rule("drie", "Pleegcontract( tot < \"2023-03-01\" )", "recht( \"pas\" )");
        for (String second : List.of(late, ended)) {
            Answer answer = answer(
                    "pas",
                    first + second,
                    Fact.of(Pleegcontract.class, "contract")
                            .with("van", null, Follows.itself(begin))
                            .with("tot", null, Follows.itself(end))
                            .with("eindeBekend", true)
                            .with("opgevolgd", false)
                            .with("voorlopig", false)
                            .with("week", 1)
                            .with("leeftijdPleegouder", 40)
                            .build());

            // begun in 2020 it may have ended before March 2023; begun in May it may not, though the rules see no
            // difference
            assertThat(answer.kind()).as(second).isEqualTo(AnswerKind.ONBEKEND);
        }
    }

    private static Answer answer(String subject, String rules, Fact... facts) {
        return evaluate(rules, facts).answers().stream()
                .filter(answer -> answer.subject().equals(subject))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + subject + " among " + Arrays.toString(facts)));
    }

    private static Outcome evaluate(String rules, Fact... facts) {
        return new Kernel(TinyRules.of(rules)).evaluate(situation(List.of(facts).toArray(Fact[]::new)));
    }
}
