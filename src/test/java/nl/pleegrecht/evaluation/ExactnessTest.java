package nl.pleegrecht.evaluation;

import static nl.pleegrecht.testing.Facts.fact;
import static nl.pleegrecht.testing.Facts.perhaps;
import static nl.pleegrecht.testing.Facts.situation;
import static nl.pleegrecht.testing.TinyRules.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Named.named;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.pleegrecht.facts.AnderPleegkind;
import nl.pleegrecht.facts.Jeugdige;
import nl.pleegrecht.facts.Maatregel;
import nl.pleegrecht.facts.Plaatsing;
import nl.pleegrecht.facts.Pleegcontract;
import nl.pleegrecht.facts.Pleegouder;
import nl.pleegrecht.facts.ToeslagBeperking;
import nl.pleegrecht.facts.Verblijf;
import nl.pleegrecht.testing.TinyRules;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is decided in spite of missing facts holds for every value they may have, and what is called unknown has two values
 * for which the answers differ: laid beside all combinations, one by one.
 */
class ExactnessTest {
    private static final String PAS = "recht( \"pas\" )";
    private static final LocalDate END_OF_JANUARY = LocalDate.of(2023, 1, 31);

    static Stream<Arguments> cases() {
        return Stream.of(
                of(
                        "yes or no, and, or, not",
                        rule(
                                        "een",
                                        "Jeugdige( wilDoorgaan == true || rechtmatigVerblijf == true && leeftijd > 9 )",
                                        PAS)
                                + rule(
                                        "twee",
                                        "not Jeugdige( rechtmatigVerblijf == true )\nPleegouder( eigenKindOfStiefkind == false )",
                                        PAS),
                        fact(Jeugdige.class, "wilDoorgaan", null, "rechtmatigVerblijf", null),
                        fact(Pleegouder.class, "eigenKindOfStiefkind", null)),
                of(
                        "words",
                        rule("een", "Plaatsing( variant in ( Variant.CRISIS, Variant.DEELTIJD ) )", PAS)
                                + rule(
                                        "twee",
                                        "Plaatsing( variant not in ( Variant.CRISIS, Variant.OPVOEDING ), spoed == true )",
                                        PAS),
                        fact(Plaatsing.class, "variant", null, "spoed", null)),
                of(
                        "numbers that leave out one value",
                        rule("een", "Pleegouder( leeftijd >= 12 )", PAS)
                                + rule("twee", "Pleegouder( leeftijd < 11 )", PAS),
                        fact(Pleegouder.class, "leeftijd", null)),
                of(
                        "numbers that leave out none",
                        rule("een", "Pleegouder( leeftijd >= 12 )", PAS)
                                + rule("twee", "Pleegouder( leeftijd < 12 )", PAS),
                        fact(Pleegouder.class, "leeftijd", null)),
                of(
                        "a number beside another number",
                        rule("een", "$j : Jeugdige( )\nPleegouder( leeftijd > $j.leeftijd, leeftijd <= 20 )", PAS),
                        fact(Jeugdige.class, "leeftijd", 18),
                        fact(Pleegouder.class, "leeftijd", null)),
                of(
                        "a number beside another number that can not be",
                        rule("een", "$j : Jeugdige( )\nPleegouder( leeftijd > $j.leeftijd, leeftijd <= 20 )", PAS),
                        fact(Jeugdige.class, "leeftijd", 20),
                        fact(Pleegouder.class, "leeftijd", null)),
                of(
                        "a date that is moved by months of different length",
                        rule("een", "$p : Plaatsing( )\nPleegcontract( van > $p.van.plusMonths( 1 ) )", PAS)
                                + rule(
                                        "twee",
                                        "$p : Plaatsing( )\nPleegcontract( van.minusMonths( 1 ) <= $p.van )",
                                        PAS),
                        fact(Plaatsing.class, "van", END_OF_JANUARY),
                        fact(Pleegcontract.class, "van", null)),
                of(
                        "a fact that may be there",
                        rule("een", "Pleegcontract( voorlopig == true )", PAS)
                                + rule("twee", "not Pleegcontract( )", PAS),
                        perhaps(Pleegcontract.class, "voorlopig", null)),
                of(
                        "a list with none, one or two",
                        rule(
                                "een",
                                "Maatregel( soort == Maatregelsoort.VOOGDIJ )\nexists Maatregel( soort == Maatregelsoort.ONDERTOEZICHTSTELLING )",
                                PAS),
                        perhaps(Maatregel.class, "soort", null),
                        perhaps(Maatregel.class, "soort", null)),
                of(
                        "limitations",
                        rule("een", "Jeugdige( beperkingen contains Beperking.PSYCHISCH )", PAS)
                                + rule("twee", "Jeugdige( beperkingen not contains Beperking.PSYCHISCH )", PAS)
                                + rule(
                                        "drie",
                                        "Jeugdige( beperkingen not contains Beperking.LICHAMELIJK )",
                                        "recht( \"kaart\", 1, Eenheid.DAG )"),
                        fact(Jeugdige.class, "beperkingen", null)),
                of(
                        "a number that goes through a declared type",
                        "declare Ouder\n jaren : Integer\nend\n"
                                + rule("ouder", "$p : Pleegouder( )", "new Ouder( $p.leeftijd )")
                                + rule("een", "Ouder( jaren >= 21 )", PAS),
                        fact(Pleegouder.class, "leeftijd", null)),
                of(
                        "a text that goes through a conclusion",
                        rule("plek", "$j : Jeugdige( )", "vaststelling( \"plek\", $j.werkelijkVerblijf )")
                                + rule("een", "Vaststelling( onderwerp == \"plek\", waarde == \"Utrecht\" )", PAS),
                        fact(Jeugdige.class, "werkelijkVerblijf", null)),
                of(
                        "a text that goes through a conclusion and is then compared with another fact",
                        rule("plek", "$j : Jeugdige( )", "vaststelling( \"plek\", $j.werkelijkVerblijf )")
                                + rule(
                                        "een",
                                        "$v : Vaststelling( onderwerp == \"plek\" )\nPlaatsing( gemeente == $v.waarde )",
                                        PAS),
                        fact(Jeugdige.class, "werkelijkVerblijf", null),
                        fact(Plaatsing.class, "gemeente", "Zeist")),
                of(
                        "an amount of another conclusion",
                        rule("jas", "$p : Plaatsing( )", "recht( \"jas\", $p.nachtenPerWeek, Eenheid.EENMALIG )")
                                + rule("een", "Recht( onderwerp == \"jas\", bedrag > 4, bedrag < 5 )", PAS),
                        fact(Plaatsing.class, "nachtenPerWeek", null)),
                of(
                        "a sum in a condition",
                        rule(
                                "een",
                                "ToeslagBeperking( uitBasisbedrag + andereRegeling > 5, uitBasisbedrag + andereRegeling < 8 )",
                                PAS),
                        fact(ToeslagBeperking.class, "uitBasisbedrag", null)),
                of(
                        "a sum that equals",
                        rule("een", "ToeslagBeperking( perDag == uitBasisbedrag + andereRegeling )", PAS),
                        fact(ToeslagBeperking.class, "perDag", new BigDecimal("7.50"), "uitBasisbedrag", null)),
                of(
                        "a sum of two missing numbers",
                        rule(
                                "een",
                                "ToeslagBeperking( perDag - uitBasisbedrag - andereRegeling > 2, perDag - uitBasisbedrag - andereRegeling < 3 )",
                                PAS),
                        fact(
                                ToeslagBeperking.class,
                                "perDag",
                                BigDecimal.TEN,
                                "uitBasisbedrag",
                                null,
                                "andereRegeling",
                                null)),
                of(
                        "a sum through a declared type",
                        "declare Rest\n bedrag : BigDecimal\nend\n"
                                + rule("rest", "$t : ToeslagBeperking( )", "new Rest( $t.perDag - $t.andereRegeling )")
                                + rule("een", "Rest( bedrag > 2, bedrag < 3 )", PAS),
                        fact(ToeslagBeperking.class, "perDag", BigDecimal.TEN, "andereRegeling", null)),
                of(
                        "a text beside a text",
                        rule("een", "$j : Jeugdige( )\nPlaatsing( gemeente == $j.werkelijkVerblijf )", PAS),
                        fact(Jeugdige.class, "werkelijkVerblijf", null),
                        fact(Plaatsing.class, "gemeente", "Zeist")),
                of(
                        "a date beside the same date of another fact",
                        rule("een", "$a : Verblijf( naam == \"a\" )\nVerblijf( naam == \"b\", van > $a.van )", PAS),
                        fact(Verblijf.class, "naam", "a", "van", LocalDate.of(2023, 1, 1)),
                        fact(Verblijf.class, "naam", "b", "van", null)),
                of(
                        "two missing numbers beside each other and beside a constant",
                        rule(
                                "een",
                                "$j : Jeugdige( leeftijd > 9 )\nPleegouder( leeftijd > $j.leeftijd, leeftijd < 12 )",
                                PAS),
                        fact(Jeugdige.class, "leeftijd", null),
                        fact(Pleegouder.class, "leeftijd", null)),
                of(
                        "two missing numbers that leave no room",
                        rule(
                                "een",
                                "$j : Jeugdige( leeftijd > 9 )\nPleegouder( leeftijd > $j.leeftijd, leeftijd < 11 )",
                                PAS),
                        fact(Jeugdige.class, "leeftijd", null),
                        fact(Pleegouder.class, "leeftijd", null)),
                of(
                        "the first of two dates that are both missing",
                        rule("een", "$a : AnderPleegkind( )\nnot AnderPleegkind( van < $a.van )", PAS),
                        fact(AnderPleegkind.class, "van", LocalDate.of(2023, 1, 1)),
                        fact(AnderPleegkind.class, "van", null)),
                of(
                        "a moved date that four days of January meet",
                        rule("een", "$p : Plaatsing( )\nPleegcontract( van.plusMonths( 1 ) == $p.van )", PAS),
                        fact(Plaatsing.class, "van", LocalDate.of(2023, 2, 28)),
                        fact(Pleegcontract.class, "van", null)),
                of(
                        "a moved date that no day meets",
                        rule("een", "$p : Plaatsing( )\nPleegcontract( van.plusMonths( 1 ) == $p.van )", PAS),
                        fact(Plaatsing.class, "van", LocalDate.of(2023, 3, 31)),
                        fact(Pleegcontract.class, "van", null)),
                of(
                        "a date that is moved after it went through a declared type",
                        "declare Begin\n dag : LocalDate\nend\n"
                                + rule("begin", "$c : Pleegcontract( )", "new Begin( $c.van )")
                                + rule("een", "$b : Begin( )\nPlaatsing( van == $b.dag.plusMonths( 1 ) )", PAS)
                                + rule("twee", "Begin( dag > \"2023-01-30\" )", PAS),
                        fact(Plaatsing.class, "van", LocalDate.of(2023, 2, 28)),
                        fact(Pleegcontract.class, "van", null)),
                of(
                        "a date beside that of one fact, and not of its like",
                        rule("een", "$a : Verblijf( naam == \"a\" )\nPleegcontract( van > $a.van )", PAS)
                                + rule(
                                        "twee",
                                        "$b : Verblijf( naam == \"b\", loopt == true )\nPleegcontract( van < $b.van )",
                                        PAS),
                        fact(Verblijf.class, "naam", "a", "van", LocalDate.of(2023, 6, 1)),
                        fact(Verblijf.class, "naam", "b", "van", LocalDate.of(2023, 3, 1), "loopt", null),
                        fact(Pleegcontract.class, "van", null)),
                of(
                        "two sub-questions of which the second only matters where the first comes out well",
                        "declare Ouder\n jaren : Integer\nend\n"
                                + rule("ouder", "$p : Pleegouder( )", "new Ouder( $p.leeftijd )")
                                + rule("een", "$j : Jeugdige( leeftijd < 18 )\nOuder( jaren > $j.leeftijd )", PAS)
                                + rule("twee", "Jeugdige( leeftijd >= 18 )\nnot Ouder( jaren < 21 )", PAS),
                        fact(Jeugdige.class, "leeftijd", null),
                        fact(Pleegouder.class, "leeftijd", null)),
                of(
                        "an amount that is compared and becomes the answer",
                        rule(
                                "een",
                                "$t : ToeslagBeperking( perDag > 5 )",
                                "recht( \"fiets\", $t.perDag, Eenheid.DAG )"),
                        fact(ToeslagBeperking.class, "perDag", null)),
                of(
                        "an amount that becomes the answer by way of a declared type",
                        "declare Rest\n bedrag : BigDecimal\nend\n"
                                + rule("rest", "$t : ToeslagBeperking( perDag > 5 )", "new Rest( $t.perDag )")
                                + rule("een", "$r : Rest( )", "recht( \"fiets\", $r.bedrag, Eenheid.DAG )"),
                        fact(ToeslagBeperking.class, "perDag", null)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void says_what_all_combinations_say(String rules, Situation situation) {
        Kernel kernel = new Kernel(TinyRules.of(rules));
        List<Outcome> all =
                BruteForce.completions(situation).stream().map(kernel::evaluate).toList();

        for (Answer answer : kernel.evaluate(situation).answers()) {
            Set<String> found = all.stream()
                    .map(outcome -> content(outcome, answer.subject()))
                    .collect(Collectors.toSet());
            boolean undecided = answer.kind() == AnswerKind.ONBEKEND
                    || answer.kind() == AnswerKind.TER_BEOORDELING
                            && !answer.questions().isEmpty();
            if (undecided) {
                assertThat(found).as(answer.toString()).hasSizeGreaterThan(1);
                assertThat(answer.questions()).isNotEmpty();
            } else {
                assertThat(found).as(answer.toString()).containsExactly(content(answer));
            }
        }
    }

    private static String content(Outcome outcome, String subject) {
        return outcome.answers().stream()
                .filter(answer -> answer.subject().equals(subject))
                .map(ExactnessTest::content)
                .findFirst()
                .orElseThrow();
    }

    private static String content(Answer answer) {
        return answer.kind() + " " + answer.amount() + " " + answer.unit() + " " + answer.value() + " " + answer.by();
    }

    private static Arguments of(String name, String rules, Fact... facts) {
        return Arguments.of(named(name, rules), situation(facts));
    }
}
