package nl.pleegrecht.report;

import static nl.pleegrecht.testing.Examples.CASE;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import nl.pleegrecht.diagnostics.Diagnostic;
import nl.pleegrecht.diagnostics.Location;
import nl.pleegrecht.diagnostics.Messages;
import nl.pleegrecht.testing.Examples;
import nl.pleegrecht.testing.RealRules;
import org.junit.jupiter.api.Test;

/** The shape of design section 10. */
class JsonReportTest {
    private static final String DAY =
            CASE.replace("periode: {van: 2023-06-01, tot: 2023-06-10}", "peildatum: 2023-06-05");

    @Test
    void one_object_for_a_judgement() throws JsonProcessingException {
        JsonNode report = report(DAY);
        String version = Examples.judge(DAY).book().sha256();

        assertThat(keys(report))
                .containsExactly(
                        "schema", "bestand", "titel", "regels", "perioden", "totaal", "totalen", "jaartotalen");
        assertThat(report.at("/regels").toString()).isEqualTo("{\"sha256\":\"" + version + "\"}");
        assertThat(report.at("/perioden/0/antwoorden/0")).isEqualTo(new ObjectMapper().readTree("""
                        {"onderwerp": "fiets", "antwoord": "recht", "bedrag": 10.00, "eenheid": "dag", "status": "vastgesteld",
                         "regels": ["art. 1: het daggeld voor de leeftijd"], "grondslagen": ["Voorbeeldwet art. 1"],
                         "uitleg": "Er is recht op het daggeld voor de leeftijd van het kind.",
                         "feiten": [{"feit": "Jeugdige.leeftijd", "waarde": "10", "bron": "geval.yaml:3"},
                                    {"feit": "Bedrag.daggeld", "waarde": "10.00", "bron": "voorbeeld/bedragen.csv:2"}]}"""));
    }

    @Test
    void a_period_has_its_days_answers_signals_and_sum() throws JsonProcessingException {
        JsonNode period = report(CASE).at("/perioden/4");

        assertThat(keys(period))
                .containsExactly("plaatsing", "van", "tot", "dagen", "antwoorden", "signalen", "perDag");
        assertThat(period.at("/plaatsing").asText()).isEqualTo("gezin");
        assertThat(period.at("/van").asText()).isEqualTo("2023-06-05");
        assertThat(period.at("/tot").asText()).isEqualTo("2023-06-08");
        assertThat(period.at("/dagen").asInt()).isEqualTo(4);
        assertThat(period.at("/signalen").toString())
                .isEqualTo("[{\"tekst\":\"een plek is maar een plek\"},"
                        + "{\"code\":\"K1\",\"tekst\":\"de pas geldt pas na een week\"}]");
        assertThat(period.at("/perDag").decimalValue()).isEqualByComparingTo("11.50");
    }

    @Test
    void days_without_a_placement_form_periods_without_one() throws JsonProcessingException {
        assertThat(keys(report(CASE).at("/perioden/0")))
                .startsWith("van", "tot")
                .doesNotContain("plaatsing");
        assertThat(report(CASE.replace("- naam: gezin\n    van", "- van"))
                        .at("/perioden/1/plaatsing")
                        .asText())
                .isEqualTo("plaatsing 1");
    }

    @Test
    void what_there_is_not_is_absent_and_never_null() throws JsonProcessingException {
        JsonNode report = report(DAY.replace("    spoed: ja\n", "").replace("opvoeding", "crisis"));
        JsonNode answers = report.at("/perioden/0/antwoorden");

        assertThat(answers.get(1).toString())
                .startsWith(
                        "{\"onderwerp\":\"kaart\",\"antwoord\":\"onbekend\",\"vragen\":[\"plaatsingen[0].spoed\"],");
        assertThat(keys(answers.get(1)))
                .containsExactly("onderwerp", "antwoord", "vragen", "bereik", "gevolgen", "voorbeelden");
        assertThat(answers.get(1).at("/gevolgen").toString())
                .isEqualTo(
                        "[{\"vraag\":\"plaatsingen[0].spoed\",\"waarden\":[\"ja\"],\"antwoord\":\"recht\",\"bedrag\":1.5,"
                                + "\"eenheid\":\"dag\"},{\"vraag\":\"plaatsingen[0].spoed\",\"waarden\":[\"nee\"],"
                                + "\"antwoord\":\"geen recht\"}]");
        assertThat(keys(answers.get(2)))
                .containsExactly("onderwerp", "antwoord", "door", "regels", "grondslagen", "uitleg", "feiten");
        assertThat(report.at("/totaal").asText()).isEqualTo("onbekend");
        assertThat(report.findValues("perDag").get(0).asText()).isEqualTo("onbekend");
        assertThat(JsonReport.text(JsonReport.of(Examples.judge(DAY)))).doesNotContain("null");
    }

    @Test
    void of_an_amount_that_is_not_known_no_figure_is_shown() throws JsonProcessingException {
        JsonNode answer = report(DAY.replace("2023-", "2025-")).at("/perioden/0/antwoorden/0");

        assertThat(answer.at("/antwoord").asText()).isEqualTo("geen bedrag");
        assertThat(answer.at("/feiten/1").toString())
                .isEqualTo("{\"feit\":\"Bedrag.daggeld\",\"waarde\":\"onbekend\",\"bron\":\"voorbeeld/bedragen.csv\"}");
    }

    @Test
    void money_has_two_decimals() {
        String text = JsonReport.text(JsonReport.of(Examples.judge(CASE)));

        assertThat(text)
                .contains("\"bedrag\" : 10.00,", "\"bedrag\" : 1.50,", "\"perDag\" : 11.50", "\"totaal\" : 180.45,\n");
    }

    @Test
    void words_are_those_of_the_design_and_money_has_two_decimals_over_all_scenarios() throws JsonProcessingException {
        for (var judgement : RealRules.judgements()) {
            String text = JsonReport.text(JsonReport.of(judgement));
            JsonNode report = new ObjectMapper().readTree(text);
            assertThat(report.findValuesAsText("antwoord"))
                    .isSubsetOf(
                            "recht",
                            "geen recht",
                            "vaststelling",
                            "ter beoordeling",
                            "onbekend",
                            "geen bedrag",
                            "geen regels");
            assertThat(text.lines().filter(line -> line.matches(".*\"(bedrag|perDag|totaal)\" : [0-9].*")))
                    .allMatch(line -> line.matches(".*: [0-9]+\\.[0-9]{2},?"));
        }
    }

    @Test
    void findings_have_code_place_text_and_act() {
        Diagnostic finding = Diagnostic.error("BED-004", new Location("bedragen.csv", 3, 7), "naam");
        Diagnostic whole = Diagnostic.warning("SCN-006", Location.of("weg"));

        assertThat(JsonReport.findings(List.of(finding, whole), Messages.in("nl"))
                        .toString())
                .isEqualTo(
                        "[{\"code\":\"BED-004\",\"ernst\":\"fout\",\"bestand\":\"bedragen.csv\",\"regel\":3,\"kolom\":7,"
                                + "\"tekst\":\"De kolom naam is leeg.\",\"doe\":\"Vul de kolom in.\"},"
                                + "{\"code\":\"SCN-006\",\"ernst\":\"waarschuwing\",\"bestand\":\"weg\","
                                + "\"tekst\":\"Dit bestand of deze map bestaat niet.\",\"doe\":\"Controleer de naam.\"}]");
    }

    private static JsonNode report(String yaml) throws JsonProcessingException {
        return new ObjectMapper().readTree(JsonReport.text(JsonReport.of(Examples.judge(yaml))));
    }

    private static List<String> keys(JsonNode node) {
        List<String> keys = new ArrayList<>();
        node.fieldNames().forEachRemaining(keys::add);
        return keys;
    }
}
