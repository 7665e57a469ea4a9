package nl.pleegrecht.report;

import static nl.pleegrecht.testing.Examples.CASE;
import static org.assertj.core.api.Assertions.assertThat;

import nl.pleegrecht.diagnostics.Messages;
import nl.pleegrecht.testing.Examples;
import nl.pleegrecht.testing.RealRules;
import nl.pleegrecht.timeline.Judgement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextReportTest {
    private static final String DAY = CASE.replace(
                    "periode: {van: 2023-06-01, tot: 2023-06-10}", "peildatum: 2023-06-03")
            .replace("    spoed: ja\n", "");

    @Test
    void tells_each_answer_its_reason_and_what_there_is_to_ask() {
        assertThat(text(DAY, "nl", false).replaceFirst("regels [0-9a-f]{12}", "regels …"))
                .isEqualTo("""
                        Een kind in een gezin
                        geval.yaml, regels …

                        gezin, 3 juni 2023 (1 dag)
                          Fiets       € 10,00 per dag
                              Er is recht op het daggeld voor de leeftijd van het kind. (Voorbeeldwet
                              art. 1)
                          Kaart       onbekend
                              Hangt af van: spoed
                              van € 0,00 tot € 1,50 per dag
                              bij spoed ja: € 1,50 per dag
                              bij spoed nee: geen recht
                          Jas         geen recht
                              Buiten crisis is er geen recht op een jas. (Voorbeeldwet art. 3)
                          Soort       gewoon
                              Wat niet bijzonder is, is gewoon. (Voorbeeldwet art. 5)
                          Plek        Utrecht
                              De plek is de gemeente waar het kind werkelijk verblijft. (Voorbeeldwet
                              art. 6)
                          Post: bril  € 99,95 eenmalig
                              De kosten zijn nodig. (Voorbeeldwet art. 7)
                          Geen recht op: pas
                          Samen per dag  onbekend
                              van € 10,00 tot € 11,50 per dag
                          Let op: een plek is maar een plek

                        Totaal over 3 juni 2023: onbekend

                        Nog te vragen, en wat ervan afhangt:
                          1. Of de jeugdige met spoed is geplaatst (spoed)
                             Hiervan hangt af: Kaart. Beslist 1 van 1 open antwoorden.
                        """);
    }

    @Test
    void in_english_the_words_are_english_and_the_law_stays_dutch() {
        assertThat(text(DAY.replace("2023-06-03\n", "2024-06-03\n"), "en", false))
                .contains(
                        "Without a placement, 3 June 2024 (1 day)\n",
                        "  Place  Utrecht\n",
                        "De plek is de gemeente",
                        "Total over 3 June 2024: € 0.00\n");
        assertThat(text(DAY, "en", false))
                .contains("  Bicycle     € 10.00 per day\n", "  Card        unknown\n", "  Item: bril  € 99.95 once\n");
    }

    @Test
    void with_the_reasons_each_step_has_its_rule_place_and_facts() {
        assertThat(text(DAY.replace("variant", "spoed: ja\n    variant"), "nl", true))
                .contains("""
                          Kaart       € 1,50 per dag
                              Bij haast is er recht op een kaart. (Voorbeeldwet art. 2)
                              art. 2: een kaart bij haast (voorbeeld/regels.drl:29)
                              └─ haast
                                 │  art. 2: haast bij een spoedplaatsing (Voorbeeldwet art. 2;
                                 │  voorbeeld/regels.drl:20)
                                 └─ Plaatsing.spoed = ja  (geval.yaml:8)
                        """);
    }

    @Test
    void a_reason_that_still_stands_is_not_said_again() {
        String text = text(CASE, "nl", false);

        assertThat(text.split("Bij haast is er recht", -1)).hasSize(2);
        assertThat(text.split("€ 1,50 per dag", -1)).hasSize(5);
    }

    @Test
    void with_the_reasons_what_has_none_is_still_folded() {
        assertThat(text(DAY, "nl", true)).contains("  Geen recht op: pas\n", "  Jas         geen recht\n", "art. 3");
    }

    @Test
    void an_estimated_amount_and_a_missing_one_say_so() {
        assertThat(text(CASE.replace("2023-", "2024-"), "nl", false)).contains("€ 11,00 per dag (geraamd)\n");
        assertThat(text(CASE.replace("2023-", "2025-"), "nl", false))
                .contains("  Fiets       recht, maar het bedrag is niet bekend\n"
                        + "      Voor 2025 staat er geen bedrag in voorbeeld/bedragen.csv.\n");
    }

    @Test
    void of_several_placements_a_question_names_the_one() {
        String two = CASE.replace("    spoed: ja\n", "")
                + "  - {naam: tweede, van: 2023-06-08, variant: opvoeding, spoed: nee}\n";

        assertThat(text(two, "nl", false)).contains("(spoed (gezin))");
    }

    @ParameterizedTest
    @CsvSource({"nl, false", "nl, true", "en, false", "en, true"})
    void no_line_is_over_eighty_columns_but_for_a_word_that_can_not_be_broken(String language, boolean why) {
        for (Judgement judgement : RealRules.judgements()) {
            assertThat(new TextReport(judgement, Messages.in(language), why)
                            .text()
                            .lines())
                    .as(judgement.dossier().file())
                    .allMatch(line -> line.length() <= 80
                            || !line.replaceAll("[│├└─]", " ").strip().contains(" "));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void nothing_of_the_machine_shows(String language) {
        for (Judgement judgement : RealRules.judgements()) {
            assertThat(new TextReport(judgement, Messages.in(language), false).text())
                    .doesNotContainPattern("(^|\\s)((antwoord|eenheid|rapport)\\.|null|\\{\\d})");
        }
    }

    private static String text(String yaml, String language, boolean why) {
        return new TextReport(Examples.judge(yaml), Messages.in(language), why).text();
    }
}
