package nl.pleegrecht.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.pleegrecht.diagnostics.Diagnostic;
import nl.pleegrecht.diagnostics.Location;
import nl.pleegrecht.diagnostics.Messages;
import nl.pleegrecht.replay.Difference;
import nl.pleegrecht.replay.ReplayResult;
import nl.pleegrecht.replay.ScenarioResult;
import nl.pleegrecht.replay.Status;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** One result of each kind, as text, JSON and JUnit XML. */
class ReplayReportsTest {
    private static final Messages DUTCH = Messages.in("nl");
    private static final ScenarioResult PASSED =
            result("map/a.yaml", Status.GESLAAGD, List.of(), List.of(), null, false);
    private static final ScenarioResult DIFFERS = result(
            "map/b.yaml",
            Status.AFWIJKEND,
            List.of(
                    new Difference(
                            LocalDate.of(2024, 3, 29),
                            "gezin De Boer",
                            "toeslag crisis",
                            "geen",
                            "4.65",
                            List.of("art. 1", "art. 2"),
                            4),
                    new Difference(null, "", "totaal", "10.00", "onbekend", List.of(), 5)),
            List.of(),
            null,
            false);
    private static final ScenarioResult OPEN =
            result("c.yaml", Status.OPENSTAAND, List.of(), List.of(), "wacht op de rechter", true);
    private static final ScenarioResult WRONG = result(
            "d.yaml",
            Status.FOUT,
            List.of(),
            List.of(Diagnostic.error("BED-004", new Location("d.yaml", 4, 3), "na\u0007am")),
            null,
            false);
    private static final ReplayResult ALL = new ReplayResult(List.of(PASSED, DIFFERS, OPEN, WRONG), 2);

    @Test
    void text_tells_what_did_not_pass_and_then_how_many() {
        assertThat(ReplayText.of(ALL, DUTCH)).isEqualTo("""
                        AFWIJKEND map/b.yaml: Titel
                          op 2024-03-29, toeslag crisis (gezin De Boer): verwacht geen, gekregen 4,65 (regel art. 1; art. 2)
                          totaal: verwacht 10,00, gekregen onbekend

                        OPENSTAAND c.yaml: Titel
                          wacht op de rechter
                          De verwachtingen kloppen nu; status en waarom kunnen weg.

                        FOUT d.yaml
                          BED-004 d.yaml:4:3  De kolom na\uFFFDam is leeg.
                            Vul de kolom in.

                        4 scenario's: 1 geslaagd, 1 afwijkend, 1 openstaand, 1 met fouten.
                        2 bestanden zonder verwachtingen overgeslagen.
                        """);
        assertThat(ReplayText.of(new ReplayResult(List.of(PASSED), 0), Messages.in("en")))
                .isEqualTo("1 scenario: 1 passed, 0 differ, 0 open, 0 with errors.\n");
    }

    @Test
    void json_has_the_shape_of_the_design() throws JsonProcessingException {
        assertThat(new ObjectMapper().readTree(ReplayJson.of(ALL, DUTCH))).isEqualTo(new ObjectMapper().readTree("""
                        {"scenarios": 4, "geslaagd": 1, "afwijkend": 1, "openstaand": 1, "fouten": 1, "overgeslagen": 2,
                         "resultaten": [
                          {"bestand": "map/a.yaml", "status": "geslaagd"},
                          {"bestand": "map/b.yaml", "status": "afwijkend", "verschillen": [
                            {"op": "2024-03-29", "plaatsing": "gezin De Boer", "onderwerp": "toeslag crisis",
                             "verwacht": "geen", "gekregen": "4.65", "regels": ["art. 1", "art. 2"]},
                            {"onderwerp": "totaal", "verwacht": "10.00", "gekregen": "onbekend", "regels": []}]},
                          {"bestand": "c.yaml", "status": "openstaand", "waarom": "wacht op de rechter", "slaagtNu": true},
                          {"bestand": "d.yaml", "status": "fout", "fouten": [
                            {"code": "BED-004", "ernst": "fout", "bestand": "d.yaml", "regel": 4, "kolom": 3,
                             "tekst": "De kolom na\\uFFFDam is leeg.", "doe": "Vul de kolom in."}]}]}"""));
    }

    @Test
    void junit_counts_and_tells_each_kind() throws Exception {
        Document xml = parsed(JunitReport.of(ALL, DUTCH));

        var suite = xml.getDocumentElement();
        assertThat(List.of(
                        suite.getAttribute("tests"),
                        suite.getAttribute("failures"),
                        suite.getAttribute("errors"),
                        suite.getAttribute("skipped")))
                .containsExactly("4", "1", "1", "1");
        var differs = (org.w3c.dom.Element) xml.getElementsByTagName("testcase").item(1);
        assertThat(differs.getAttribute("classname")).isEqualTo("map");
        assertThat(differs.getAttribute("name")).isEqualTo("b.yaml");
        assertThat(xml.getElementsByTagName("failure").item(0).getTextContent())
                .isEqualTo(
                        "op 2024-03-29, toeslag crisis (gezin De Boer): verwacht geen, gekregen 4,65 (regel art. 1; art. 2)\n"
                                + "totaal: verwacht 10,00, gekregen onbekend");
        assertThat(xml.getElementsByTagName("skipped").item(0).getTextContent()).isEqualTo("wacht op de rechter");
        assertThat(xml.getElementsByTagName("error").item(0).getTextContent())
                .as("control characters have no place in XML")
                .isEqualTo("BED-004 d.yaml:4:3  De kolom na\uFFFDam is leeg.\n  Vul de kolom in.");
    }

    @Test
    void junit_stays_well_formed_whatever_the_texts_hold() throws Exception {
        String nasty = "<&>\"' ]]> \u0000\u000b\u001f \uFFFE \uD83D\uDE00 \uD83D é";
        ScenarioResult scenario = result(
                "map <&>\u0001/" + nasty + ".yaml",
                Status.AFWIJKEND,
                List.of(new Difference(null, nasty, nasty, nasty, nasty, List.of(nasty), 1)),
                List.of(),
                null,
                false);
        ScenarioResult open = result(nasty, Status.OPENSTAAND, List.of(), List.of(), nasty, false);

        Document xml = parsed(JunitReport.of(new ReplayResult(List.of(scenario, open), 0), DUTCH));

        assertThat(xml.getElementsByTagName("failure").item(0).getTextContent()).contains("<&>\"' ]]>", "\uD83D\uDE00");
    }

    private static Document parsed(String xml) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    private static ScenarioResult result(
            String file,
            Status status,
            List<Difference> differences,
            List<Diagnostic> findings,
            String why,
            boolean passes) {
        return new ScenarioResult(file, "Titel", status, differences, findings, why, passes);
    }
}
