package nl.pleegrecht.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import nl.pleegrecht.facts.Variant;
import org.junit.jupiter.api.Test;

class ComparedValuesTest {
    @Test
    void literals_and_constants_in_every_kind_of_condition() {
        assertThat(literals("Jeugdige", "leeftijd", """
                        Jeugdige( leeftijd >= 12 && leeftijd < 16 || leeftijd == 18, leeftijd not in ( 3, 4 ) )
                        not Jeugdige( leeftijd == 5 )
                        exists Jeugdige( leeftijd > 6 )""")).containsExactlyInAnyOrder(12, 16, 18, 3, 4, 5, 6);
        assertThat(literals("Plaatsing", "variant", "Plaatsing( variant in ( Variant.CRISIS, Variant.DEELTIJD ) )"))
                .containsExactly(Variant.CRISIS, Variant.DEELTIJD);
        assertThat(literals("Plaatsing", "nachtenPerWeek", "Plaatsing( nachtenPerWeek > 2.5B )"))
                .containsExactly(new BigDecimal("2.5"));
    }

    @Test
    void other_properties_directly_and_through_a_binding_on_either_side() {
        String rules = """
                $j : Jeugdige( $leeftijd : leeftijd )
                Bedrag( naam == "toeslag", leeftijdVan <= $j.leeftijd, leeftijdTot >= $leeftijd )""";

        assertThat(others("Bedrag", "leeftijdVan", rules)).containsExactly(property("Jeugdige", "leeftijd", "", 0));
        assertThat(others("Bedrag", "leeftijdTot", rules)).containsExactly(property("Jeugdige", "leeftijd", "", 0));
        assertThat(others("Jeugdige", "leeftijd", rules))
                .containsExactly(property("Bedrag", "leeftijdVan", "", 0), property("Bedrag", "leeftijdTot", "", 0));
    }

    @Test
    void a_date_that_is_moved_moves_the_other_side_back() {
        String rules = """
                $p : Plaatsing( )
                Pleegcontract( van <= $p.van.plusMonths( 6 ) )""";

        assertThat(others("Pleegcontract", "van", rules))
                .containsExactly(property("Plaatsing", "van", "plusMonths", 6));
        assertThat(others("Plaatsing", "van", rules))
                .containsExactly(new ComparedValues.Other(
                        null,
                        List.of(new ComparedValues.Term(new Read("Pleegcontract", "van"), 1, List.of())),
                        List.of(new ComparedValues.Move("plusMonths", -6)),
                        List.of(new ComparedValues.Move("plusMonths", 6)),
                        List.of(),
                        true));
    }

    @Test
    void the_other_side_comes_with_what_is_asked_of_its_fact() {
        Reading reading = Reading.of(Reading.rule("""
                when
                $max : Bedrag( naam == "toeslag" )
                ToeslagBeperking( perDag > $max.bedrag )
                then
                insertLogical( recht( "omvang" ) )
                end"""));

        assertThat(new ComparedValues(reading.rules()).of(new Read("ToeslagBeperking", "perDag")))
                .singleElement()
                .satisfies(other -> assertThat(other.terms())
                        .singleElement()
                        .satisfies(term -> assertThat(term.where())
                                .containsExactlyElementsOf(reading.rules()
                                        .rules()
                                        .get(0)
                                        .when()
                                        .get(0)
                                        .constraints())));
    }

    @Test
    void what_is_not_compared_has_no_other_side() {
        assertThat(others("Jeugdige", "leeftijd", "Jeugdige( wilDoorgaan == true )\nPleegouder( leeftijd > 3 )"))
                .isEmpty();
    }

    private static List<Object> literals(String type, String property, String when) {
        return others(type, property, when).stream()
                .map(ComparedValues.Other::literal)
                .toList();
    }

    private static List<ComparedValues.Other> others(String type, String property, String when) {
        Reading reading =
                Reading.of(Reading.rule("when\n" + when + "\nthen\ninsertLogical( recht( \"omvang\" ) )\nend"));
        assertThat(reading.refused()).as(reading.shown()).isFalse();
        return new ComparedValues(reading.rules())
                .of(new Read(type, property)).stream()
                        .map(ComparedValuesTest::withoutWhere)
                        .toList();
    }

    private static ComparedValues.Other withoutWhere(ComparedValues.Other other) {
        List<ComparedValues.Term> terms = other.terms().stream()
                .map(term -> new ComparedValues.Term(term.property(), term.sign(), List.of()))
                .toList();
        return new ComparedValues.Other(
                other.constant(), terms, other.moves(), other.own(), other.others(), other.told());
    }

    private static ComparedValues.Other property(String type, String property, String method, int amount) {
        List<ComparedValues.Move> moves =
                method.isEmpty() ? List.of() : List.of(new ComparedValues.Move(method, amount));
        return new ComparedValues.Other(
                null,
                List.of(new ComparedValues.Term(new Read(type, property), 1, List.of())),
                moves,
                List.of(),
                moves,
                true);
    }
}
