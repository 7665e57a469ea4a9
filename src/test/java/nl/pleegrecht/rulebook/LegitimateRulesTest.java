package nl.pleegrecht.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.pleegrecht.facts.Bedrag;
import nl.pleegrecht.facts.Bedragstatus;
import nl.pleegrecht.facts.Beperking;
import nl.pleegrecht.facts.Eenheid;
import nl.pleegrecht.facts.Jeugdige;
import nl.pleegrecht.facts.Plaatsing;
import nl.pleegrecht.facts.Pleegcontract;
import nl.pleegrecht.facts.ToeslagBeperking;
import nl.pleegrecht.facts.Variant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the checks let through, the engine compiles, and means the same by it. */
class LegitimateRulesTest {
    private static final Object[] FACTS = {
        new Jeugdige(LocalDate.of(2010, 1, 1), 14, 5, Set.of(Beperking.PSYCHISCH), "Utrecht", "Utrecht", true, true),
        new Plaatsing(
                "gezin",
                LocalDate.of(2022, 1, 1),
                LocalDate.of(9999, 12, 31),
                "Utrecht",
                Variant.CRISIS,
                Variant.NIET_VAN_TOEPASSING,
                3,
                true,
                new BigDecimal("2.50"),
                new BigDecimal("130.00"),
                3,
                3,
                false,
                3,
                true,
                false,
                BigDecimal.ZERO),
        new Pleegcontract(LocalDate.of(2022, 7, 1), LocalDate.of(2022, 12, 31), true, false, false, 3, 40),
        new Bedrag("toeslag", 0, 999, new BigDecimal("4.50"), Eenheid.DAG, Bedragstatus.VASTGESTELD, true),
        new ToeslagBeperking(
                LocalDate.of(2022, 1, 1),
                LocalDate.of(2022, 12, 31),
                new BigDecimal("4.5"),
                true,
                new BigDecimal("0.1"),
                new BigDecimal("4.4")),
    };

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jeugdige( leeftijd >= 12 && leeftijd < 16 )",
                "Jeugdige( leeftijd >= 12 && < 16 )",
                "Jeugdige( leeftijd < 3 || == 14 )",
                "Jeugdige( leeftijd == 14 || wilDoorgaan == false && rechtmatigVerblijf == false )",
                "Jeugdige( ( leeftijd in ( 1, 2 ) || leeftijd == 14 ) && ( wilDoorgaan == true ) )",
                "Jeugdige( leeftijd not in ( 1, 2 ), leeftijd > -1, leeftijd + 1 == 15 )",
                "Jeugdige( beperkingen contains Beperking.PSYCHISCH, beperkingen not contains Beperking.LICHAMELIJK )",
                "Jeugdige( werkelijkVerblijf == moederBijGeboorte, werkelijkVerblijf != \"Zeist\" )",
                "Plaatsing( variant in ( Variant.CRISIS, Variant.DEELTIJD ), variant != Variant.OPVOEDING )",
                "Plaatsing( nachtenPerJaar == 130, nachtenPerJaar <= 156, nachtenPerWeek == 2.5B )",
                "Plaatsing( van >= \"2022-01-01\", van <= \"2022-01-01\", tot > \"2100-01-01\" )",
                "Plaatsing( $dag : van, tot > $dag.plusMonths( 6 ).minusDays( 1 ), van.plusDays( 1 ) > \"2022-01-01\" )",
                "Plaatsing( rangnummer >= 3, // het derde kind\n crisisweek <= 4 )",
                "$p : Plaatsing( ) Pleegcontract( van <= $p.van.plusMonths( 6 ), week <= 13 )",
                "$j : Jeugdige( ) Plaatsing( gemeente == $j.werkelijkVerblijf, nachtenPerJaar > $j.leeftijd )",
                "$b : Bedrag( naam == \"toeslag\" ) ToeslagBeperking( perDag == $b.bedrag )",
                "ToeslagBeperking( perDag == uitBasisbedrag + andereRegeling )",
                "ToeslagBeperking( perDag - uitBasisbedrag - andereRegeling >= 0 )",
                "$j : Jeugdige( ) not Plaatsing( van < $j.geboortedatum.plusYears( 12 ) ) exists Pleegcontract( )",
                "not GeenRecht( onderwerp == \"basisbedrag\" )",
                ""
            })
    void a_condition_passes_and_holds_in_the_engine(String when) {
        String rules = Reading.rule("when\n" + when + "\nthen\n insertLogical( recht( \"omvang\" ) )\nend\n");

        assertThat(Reading.of(rules).refused()).as(Reading.of(rules).shown()).isFalse();
        assertThat(Engine.run(rules, FACTS)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insertLogical( recht( \"basisbedrag\" ) )",
                "insertLogical( recht( \"basisbedrag\", $bedrag ) );",
                "insertLogical( recht( \"basisbedrag\", $bedrag, Eenheid.MAAND ) );",
                "insertLogical( recht( \"basisbedrag\", 12.5, Eenheid.MAAND ) );",
                "insertLogical( recht( \"basisbedrag\", 12, $bedrag.eenheid ) ); // art. 5 (oud)",
                "insertLogical( recht( \"basisbedrag\", $bedrag.bedrag - ( $dag.perDag + 0.5B ), Eenheid.DAG ) )",
                "insertLogical( geenRecht( \"bijzondere kosten: \" + $bedrag.naam ) )",
                "insertLogical( vaststelling( \"omvang\", \"tot \" + $tot + \", \" + $bedrag.leeftijdTot ) )",
                "insertLogical( terBeoordeling( \"pleegzorg\", \"gemeente\" ) )",
                "insertLogical( signaal( \"K1\", \"let op\" ) )\n  insertLogical( signaal( \"let op\" ) )",
                "insertLogical( new Begrip( \"x\", 3, 4, 0.1B, true, false, $tot, Eenheid.DAG ) )"
            })
    void a_conclusion_passes_and_is_drawn_by_the_engine(String then) {
        String rules =
                "package regels\ndeclare Begrip\n a : String\n b : int\n c : Integer\n d : BigDecimal\n e : boolean\n"
                        + " f : Boolean\n g : LocalDate\n h : Eenheid\nend\n"
                        + Reading.rule(" date-effective \"2019-01-01\"\n date-expires \"2999-01-01\"\nwhen\n"
                                + " $bedrag : Bedrag( )\n $dag : ToeslagBeperking( $tot : tot )\nthen\n " + then
                                + "\nend\n");

        assertThat(Reading.of(rules).refused()).as(Reading.of(rules).shown()).isFalse();
        assertThat(Engine.run(rules, FACTS)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a || b == 1 && c",
                "(a, b) in ( c )",
                "niet // dit /* en dat */",
                "insertLogical( x ); modify( y ) { }",
                "${naam} @{naam} #{naam}",
                "end then when rule",
                "it's, 'zo' één € justitiële",
                "not in contains matches null true 5B",
                " "
            })
    void a_text_is_only_a_text(String text) {
        String rules = "declare Tekst\n waarde : String\nend\n"
                + "rule \"maakt " + text + "\" @grondslag( \"" + text + "x\" ) @uitleg( \"u "
                // braces in an explanation are places
                + text.replaceAll("[{}]", "") + "\" )\nwhen\nthen\n"
                + " insertLogical( new Tekst( \"" + text + "\" ) )\nend\n"
                + "rule \"leest\" @grondslag( \"g\" ) @uitleg( \"u\" )\nwhen\n Tekst( waarde == \"" + text
                + "\" || waarde in ( \"" + text + "\" ) )\nthen\n insertLogical( signaal( \"" + text + "\" ) )\nend\n";

        assertThat(Reading.of(rules).shown()).isEmpty();
        assertThat(Engine.run(rules)).contains("Signaal[code=, tekst=" + text + "]");
    }

    @Test
    void facts_asked_for_by_name_and_single_facts_may_stand_side_by_side() {
        String rules = "declare Zorgdag\nend\n"
                + Reading.rule("when\n Vaststelling( onderwerp == \"pleegzorg\", waarde == \"ja\" )\n Plaatsing( )\n"
                        + " Jeugdige( )\n Zorgdag( )\n Bedrag( naam == \"toeslag\" )\n Verblijf( )\n Maatregel( )\n"
                        + "then\n insertLogical( recht( \"omvang\" ) )\nend\n");

        assertThat(Reading.of(rules).refused()).as(Reading.of(rules).shown()).isFalse();
    }

    /** Why a date written out cannot be compared with {@code ==}; when this fails, RUL-102 can go. */
    @Test
    void the_engine_loses_dates_written_out_when_three_rules_compare_with_them() {
        StringBuilder rules = new StringBuilder();
        for (String day : List.of("2022-01-01", "2022-01-02", "2022-01-03")) {
            rules.append("rule \"")
                    .append(day)
                    .append("\" when Plaatsing( van == \"")
                    .append(day);
            rules.append("\" ) then insertLogical( signaal( \"gevonden\" ) ) end\n");
        }

        assertThat(Engine.run(rules.toString(), FACTS)).isEmpty();
    }

    @Test
    void keeps_what_a_rule_says_with_places_and_character_ranges() {
        String text = Reading.rule("when\n  $j : Jeugdige( leeftijd >= 12 && < 16 )\n"
                + "  not Plaatsing( van > $j.geboortedatum.plusYears( 3 ) )\n"
                + "then\n  insertLogical( recht( \"omvang\", 5.10, Eenheid.DAG ) )\nend\n");
        ParsedRule rule = Reading.of(text).rules().rules().get(0);

        Constraint.AllOf both =
                (Constraint.AllOf) rule.when().get(0).constraints().get(0);
        Constraint.Comparison half = (Constraint.Comparison) both.parts().get(1);
        assertThat(half.text()).isEqualTo("leeftijd < 16");
        assertThat(text.substring(half.start(), half.end())).isEqualTo("< 16");
        assertThat(half.location()).hasToString("regels.drl:3:36");

        Pattern not = rule.when().get(1);
        assertThat(not.kind()).isEqualTo(Pattern.Kind.NOT);
        assertThat(not.text()).isEqualTo("not Plaatsing( van > $j.geboortedatum.plusYears( 3 ) )");
        Constraint.Comparison shifted =
                (Constraint.Comparison) not.constraints().get(0);
        assertThat(shifted.right()).isInstanceOfSatisfying(Expression.Shift.class, shift -> {
            assertThat(shift.method()).isEqualTo("plusYears");
            assertThat(shift.amount()).isEqualTo(3);
        });

        assertThat(rule.then().get(0).arguments().get(1))
                .isInstanceOfSatisfying(
                        Expression.Literal.class,
                        literal -> assertThat(literal.value()).isEqualTo(new BigDecimal("5.10")));
        assertThat(rule.location()).hasToString("regels.drl:1:6");
    }
}
