package nl.pleegrecht.report;

import static nl.pleegrecht.testing.Examples.CASE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.pleegrecht.diagnostics.Messages;
import nl.pleegrecht.dossier.DossierReader;
import nl.pleegrecht.evaluation.Kernel;
import nl.pleegrecht.rulebook.RuleBook;
import nl.pleegrecht.testing.TinyRules;
import nl.pleegrecht.timeline.Judgement;
import nl.pleegrecht.timeline.Period;
import nl.pleegrecht.timeline.Timeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Explanations with values in them. */
class ExplanationTest {
    private static final String DAY =
            CASE.replace("periode: {van: 2023-06-01, tot: 2023-06-10}", "peildatum: 2023-06-03");
    private static final String SUBJECTS = "pas: {label: {nl: Pas, en: Pass}, soort: recht}\n";

    @ParameterizedTest
    @CsvSource(delimiterString = "::", textBlock = """
            $f : Jeugdige( )          :: {$f.leeftijd} jaar            :: 9 jaar
            $f : Jeugdige( )          :: geboren op {$f.geboortedatum} :: geboren op 5 juni 2013
            Jeugdige( $d : geboortedatum ) :: geboren op {$d}          :: geboren op 5 juni 2013
            $f : Jeugdige( )          :: woont in {$f.werkelijkVerblijf} :: woont in Utrecht
            $f : Plaatsing( )         :: spoed: {$f.spoed}, tot en met {$f.tot} :: spoed: ja, tot en met 8 juni 2023
            $f : Plaatsing( )         :: variant {$f.variant}          :: variant opvoeding
            $f : BijzondereKosten( )  :: voor {$f.bedrag}              :: voor € 1.299,95
            $f : Plaatsing( )         :: {$f.nachtenPerJaar} nachten   :: 182 nachten
            $f : Plaatsing( )         :: {$f.nachtenPerWeek} nachten   :: 3,5 nachten
            $f : Gezag( )             :: vanaf {$f.van} tot {$f.tot}   :: vanaf het begin tot een nog onbekende dag
            $f : Jeugdige( )          :: moeder in {$f.moederBijGeboorte} :: moeder in onbekend
            """)
    void a_value_reads_as_people_write_it(String when, String uitleg, String said) {
        String yaml = DAY.replace("99.95", "1299.95")
                .replace("    spoed: ja\n", "    spoed: ja\n    nachtenPerWeek: 3.5\n")
                .replace(
                        "werkelijkVerblijf: Utrecht",
                        "werkelijkVerblijf: Utrecht, gezag: [{door: moeder, woonplaats: X}]");

        assertThat(explanation(yaml, rule("een", when, uitleg))).isEqualTo(said);
    }

    @Test
    void a_concept_of_the_rules_has_values_too_and_an_amount_that_is_not_known_stays_so() {
        String rules = """
                declare Rest
                    bedrag : BigDecimal
                    nodig  : Boolean
                end
                """
                + TinyRules.rule("rest", "$k : BijzondereKosten( )", "new Rest( $k.bedrag, $k.noodzakelijk )")
                + rule("een", "$r : Rest( )", "Over is {$r.bedrag}; nodig: {$r.nodig}.");

        assertThat(explanation(DAY, rules)).isEqualTo("Over is € 99,95; nodig: ja.");
        assertThat(explanation(
                        DAY.replace("2023-06-03", "2035-06-03").replace("tot: 2023-06-08\n", "tot: 2036-01-01\n"),
                        rule("een", "$b : Bedrag( naam == \"daggeld\" )", "Het is {$b.bedrag}.")))
                .isEqualTo("Het is onbekend.");
    }

    @Test
    void texts_with_different_values_each_stand_once() {
        String two = DAY.replace(
                "noodzakelijk: ja}\n",
                "noodzakelijk: ja}\n      - {omschrijving: jas, categorie: gezondheid, datum: 2023-06-03, bedrag: 10.00}\n"
                        + "      - {omschrijving: pet, categorie: gezondheid, datum: 2023-06-03, bedrag: 10.00}\n");

        String text = explanation(two, rule("een", "$k : BijzondereKosten( )", "Het kost {$k.bedrag}."));

        assertThat(List.of(text.split("(?<=\\.) ")))
                .containsExactlyInAnyOrder("Het kost € 99,95.", "Het kost € 10,00.");
    }

    @Test
    void a_period_ends_where_its_explanation_would_no_longer_hold() {
        String rule = rule("een", "$kind : Jeugdige( )", "Het kind is {$kind.leeftijd} jaar.");

        List<Period> periods = judge(CASE, rule).periods();

        // the placement is from the second to the eighth, the birthday on the fifth
        assertThat(periods).extracting(period -> period.from().getDayOfMonth()).containsExactly(1, 2, 5, 9);
        assertThat(new TextReport(judge(CASE, rule), Messages.in("nl"), false).text())
                .contains("Het kind is 9 jaar.", "Het kind is 10 jaar.");
        assertThat(judge(CASE, rule("een", "Jeugdige( )", "Er is een kind.")).periods())
                .hasSize(3);
    }

    @Test
    void a_value_that_was_only_tried_is_not_told() {
        String unknown = DAY.replace("    spoed: ja\n", "");
        String either = rule("een", "$p : Plaatsing( spoed == true )", "Met spoed: {$p.spoed}.")
                + rule("twee", "$p : Plaatsing( spoed == false )", "Zonder spoed: {$p.spoed}.")
                + rule("drie", "$p : Plaatsing( naam == \"gezin\" )", "Was er spoed? {$p.spoed}.");

        assertThat(explanation(unknown, either)).isEqualTo("Was er spoed? onbekend.");
    }

    private static String explanation(String yaml, String rules) {
        Judgement judgement = judge(yaml, rules);
        Period period = judgement.periods().get(0);
        return new Reasons(judgement, period).explanation(period.answer("pas").orElseThrow());
    }

    private static Judgement judge(String yaml, String rules) {
        RuleBook book = TinyRules.on(SUBJECTS, rules);
        return new Timeline(new Kernel(book)).judge(new DossierReader().read(yaml, "geval.yaml"));
    }

    private static String rule(String name, String when, String uitleg) {
        return TinyRules.rule(name, when, "recht( \"pas\" )").replace("Uitleg van " + name + ".", uitleg);
    }
}
