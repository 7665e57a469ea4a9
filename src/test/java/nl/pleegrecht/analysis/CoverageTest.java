package nl.pleegrecht.analysis;

import static nl.pleegrecht.testing.Facts.fact;
import static nl.pleegrecht.testing.Facts.situation;
import static nl.pleegrecht.testing.TinyRules.rule;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.pleegrecht.analysis.Coverage.OfCondition;
import nl.pleegrecht.analysis.Coverage.Seen;
import nl.pleegrecht.analysis.Shares.Share;
import nl.pleegrecht.evaluation.Situation;
import nl.pleegrecht.facts.Jeugdige;
import nl.pleegrecht.facts.Plaatsing;
import nl.pleegrecht.norms.NormReader;
import nl.pleegrecht.rulebook.RuleBook;
import nl.pleegrecht.testing.Examples;
import nl.pleegrecht.testing.TinyRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cases show of rules of a line or two. */
class CoverageTest {
    private static final String PAS = "recht( \"pas\" )";

    @Test
    void a_rule_that_fires_in_some_case_is_seen_and_so_are_both_outcomes_of_its_conditions() {
        Coverage coverage = cover(rule("pas", "Plaatsing( spoed == true )", PAS), urgent(true), urgent(false));

        assertThat(coverage.rules()).singleElement().satisfies(one -> {
            assertThat(one.fired()).isEqualTo(new Seen(1, "zaak-0.yaml"));
            assertThat(one.conditions())
                    .extracting(OfCondition::text)
                    .containsExactly("Plaatsing( spoed == true )", "spoed == true");
            assertThat(one.conditions()).allSatisfy(condition -> {
                assertThat(condition.holds()).isEqualTo(new Seen(1, "zaak-0.yaml"));
                assertThat(condition.fails()).isEqualTo(new Seen(1, "zaak-1.yaml"));
            });
        });
        assertThat(coverage.shares().outcomes()).isEqualTo(new Share(4, 4));
    }

    @Test
    void one_outcome_is_half() {
        Coverage coverage = cover(rule("pas", "Plaatsing( spoed == true )", PAS), urgent(false));

        assertThat(coverage.shares().rules()).isEqualTo(new Share(0, 1));
        assertThat(coverage.shares().outcomes()).isEqualTo(new Share(2, 4));
    }

    @Test
    void a_not_is_seen_to_hold_and_to_stop_the_rule() {
        OfCondition not = cover(
                        rule("pas", "Jeugdige( )\nnot Plaatsing( spoed == true )", PAS), urgent(true), urgent(false))
                .rules()
                .get(0)
                .conditions()
                .get(1);

        assertThat(not.text()).startsWith("not ");
        assertThat(not.holds().first()).isEqualTo("zaak-1.yaml");
        assertThat(not.fails().first()).isEqualTo("zaak-0.yaml");
    }

    @Test
    void a_whole_number_must_be_on_the_limit_and_right_beside_it() {
        String rule = rule("pas", "Jeugdige( leeftijd < 18 )", PAS);

        assertThat(limits(rule, aged(10), aged(40))).isEqualTo("---");
        assertThat(limits(rule, aged(17))).isEqualTo("<--");
        assertThat(limits(rule, aged(17), aged(18), aged(19))).isEqualTo("<=>");
    }

    @Test
    void a_date_must_be_the_same_day_the_day_before_and_the_day_after() {
        String rule = rule("pas", "Plaatsing( van >= \"2022-01-01\" )", PAS);

        assertThat(limits(rule, from("2021-12-30"), from("2022-01-03"))).isEqualTo("---");
        assertThat(limits(rule, from("2021-12-31"), from("2022-01-02"))).isEqualTo("<->");
    }

    @Test
    void what_is_not_whole_must_be_less_the_same_and_more() {
        String rule = rule("pas", "Plaatsing( nachtenPerJaar > 156 )", PAS);

        assertThat(limits(rule, nights("3.5"), nights("300"))).isEqualTo("<->");
        assertThat(limits(rule, nights("156.00"))).isEqualTo("-=-");
    }

    @Test
    void the_values_of_two_facts_make_a_limit_too_and_words_do_not() {
        Coverage coverage = cover(
                rule("pas", "$j : Jeugdige( wilDoorgaan == true )\nPlaatsing( rangnummer >= $j.leeftijd )", PAS),
                situation(
                        fact(Jeugdige.class, "leeftijd", 3, "wilDoorgaan", true),
                        fact(Plaatsing.class, "rangnummer", 3)));

        assertThat(coverage.shares().limits()).isEqualTo(new Share(1, 3));
    }

    @Test
    void what_can_not_be_is_not_asked() {
        Coverage coverage = cover(rule(
                "pas",
                "Jeugdige( )\n$b : Bedrag( naam == \"daggeld\" )\nPlaatsing( rangnummer > 0 )",
                "recht( \"fiets\", $b )"));

        assertThat(coverage.rules().get(0).conditions())
                .filteredOn(condition -> condition.fails() == null)
                .extracting(condition -> condition.pattern().type())
                .containsExactly("Jeugdige", "Bedrag");
        assertThat(coverage.shares().limits().of()).isEqualTo(2);
    }

    @Test
    void a_row_is_used_by_a_rule_that_fires_and_not_asked_where_no_rule_asks_for_its_name() {
        String rule = rule(
                "bedrag",
                "$j : Jeugdige( )\n$b : Bedrag( naam == \"daggeld\", leeftijdVan <= $j.leeftijd, leeftijdTot >= $j.leeftijd )",
                "recht( \"fiets\", $b )");
        Coverage coverage = cover(rule, aged(10));

        assertThat(coverage.amounts())
                .filteredOn(one -> one.used() != null && one.used().yes())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.row().bedrag().naam()).isEqualTo("daggeld");
                    assertThat(one.row().validOn(nl.pleegrecht.testing.Facts.DAY))
                            .isTrue();
                });
        assertThat(coverage.amounts())
                .filteredOn(one -> one.used() == null)
                .allSatisfy(one -> assertThat(one.row().bedrag().naam()).isNotEqualTo("daggeld"))
                .isNotEmpty();
    }

    @Test
    void a_norm_is_seen_when_one_of_its_rules_fires(@TempDir Path folder) {
        Examples.write(folder, "normen.yaml", Traces.NORMS);
        RuleBook book = TinyRules.of(
                TinyRules.dated("een", "@norm( \"N-1\" )", "Plaatsing( spoed == true )", PAS),
                TinyRules.dated("twee", "@norm( \"N-1, N-2\" )", "Plaatsing( spoed == false )", PAS));
        Observer observer = new Observer(book);

        Coverage coverage = Coverage.of(
                observer,
                Optional.of(NormReader.read(folder, "klein")),
                List.of(observer.observe("a.yaml", List.of(urgent(true)))));

        assertThat(coverage.norms().orElseThrow())
                .extracting(one -> one.norm().id() + one.fired().yes())
                .containsExactly("N-1true", "N-2false", "N-10false");
        assertThat(coverage.shares().norms()).contains(new Share(1, 3));
    }

    @Test
    void only_all_of_it_is_a_hundred_percent_and_together_is_the_sum() {
        assertThat(new Share(1999, 2000).permille()).isEqualTo(999);
        assertThat(new Share(0, 0).permille()).isEqualTo(1000);
        Shares shares = new Shares(
                new Share(1, 1), new Share(3, 4), new Share(0, 3), new Share(1, 2), Optional.of(new Share(1, 1)));

        assertThat(shares.together()).isEqualTo(new Share(6, 11));
        assertThat(shares.reaches(54.5)).isTrue();
        assertThat(shares.reaches(54.6)).isFalse();
    }

    private static Situation urgent(boolean urgent) {
        return situation(fact(Jeugdige.class), fact(Plaatsing.class, "spoed", urgent));
    }

    private static Situation aged(int age) {
        return situation(fact(Jeugdige.class, "leeftijd", age));
    }

    private static Situation from(String day) {
        return situation(fact(Plaatsing.class, "van", LocalDate.parse(day)));
    }

    private static Situation nights(String nights) {
        return situation(fact(Plaatsing.class, "nachtenPerJaar", new BigDecimal(nights)));
    }

    private static String limits(String rule, Situation... situations) {
        Coverage.OfLimit limit =
                cover(rule, situations).rules().get(0).conditions().get(1).limit();
        return (limit.below().yes() ? "<" : "-")
                + (limit.on().yes() ? "=" : "-")
                + (limit.above().yes() ? ">" : "-");
    }

    /** Each situation is a case of its own. */
    static Coverage cover(String rules, Situation... situations) {
        Observer observer = new Observer(TinyRules.of(rules));
        List<Observed> cases = new ArrayList<>();
        for (Situation situation : situations) {
            cases.add(observer.observe("zaak-" + cases.size() + ".yaml", List.of(situation)));
        }
        return Coverage.of(observer, Optional.empty(), cases);
    }
}
