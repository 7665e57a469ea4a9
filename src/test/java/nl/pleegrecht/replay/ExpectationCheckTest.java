package nl.pleegrecht.replay;

import static nl.pleegrecht.testing.Examples.CASE;
import static nl.pleegrecht.testing.Examples.expecting;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.pleegrecht.testing.Examples;
import nl.pleegrecht.testing.Shown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExpectationCheckTest {
    @Test
    void a_subject_that_does_not_exist() {
        assertThat(findings(expecting("- {op: 2023-06-02, fietsen: 10.00}"))).containsExactly("""
                        SCN-001 geval.yaml:13:31  Het onderwerp 'fietsen' bestaat niet. \
                        Wel: fiets, kaart, jas, pas, soort, plek, post: <omschrijving>, perDag, totaal.
                          Bedoelde u 'fiets'?""");
        assertThat(findings(expecting("- {op: 2023-06-02, signal: K1}")).get(0)).endsWith("Bedoelde u 'signaal'?");
        assertThat(findings(expecting("- {op: 2023-06-02, status: {olifant: geraamd}}")))
                .singleElement()
                .asString()
                .startsWith("SCN-001 geval.yaml:13:")
                .endsWith("\n  Schrijf een bestaand onderwerp, of voeg het toe in onderwerpen.yaml.");
    }

    @Test
    void a_scenario_that_is_open_may_be_about_a_subject_to_come() {
        assertThat(findings("status: openstaand\nwaarom: nog niet\n" + expecting("- {op: 2023-06-02, trein: recht}")))
                .isEmpty();
    }

    @Test
    void a_value_that_no_answer_can_have() {
        assertThat(findings(expecting("- {op: 2023-06-02, fiets: gen}"))).containsExactly("""
                        SCN-002 geval.yaml:13:29  Bij 'fiets' staat 'gen'; dat kan geen antwoord zijn. Mogelijk zijn een \
                        bedrag zoals 23.32, of: geen, geen bedrag, geen regels, ja, nee, onbekend, recht, ter beoordeling.
                          Bedoelde u 'geen'?""");
        assertThat(findings(expecting("- {op: 2023-06-02, status: {fiets: geraamt}}")))
                .containsExactly("""
                        SCN-009 geval.yaml:13:38  Bij de status van 'fiets' staat 'geraamt'. Mogelijk zijn: vastgesteld, geraamd.
                          Bedoelde u 'geraamd'?""");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "perDag: recht",
                "perDag: geen",
                "totaal: nee",
                "fiets: 10.001",
                "fiets: -1",
                "fiets: \"10,00\"",
                "fiets: € 10.00",
                "\"post: bril\": veel"
            })
    void values_that_are_no_amount_and_no_word_of_theirs(String value) {
        assertThat(findings(expecting("- {op: 2023-06-03, " + value + "}")))
                .singleElement()
                .asString()
                .startsWith("SCN-002 geval.yaml:13:");
    }

    @Test
    void any_text_can_be_established() {
        assertThat(findings(expecting("- {op: 2023-06-02, soort: olifant, plek: geen}")))
                .isEmpty();
    }

    @Test
    void an_entry_that_checks_no_day() {
        String none = """
                SCN-003 geval.yaml:7:5  Deze verwachting controleert geen enkele dag: er is dan geen plaatsing binnen de periode.
                  Kies met op een dag waarop de plaatsing loopt, of verruim de periode.""";
        String withoutPlacements = CASE.substring(0, CASE.indexOf("plaatsingen")) + "plaatsingen: []\nverwacht:\n  ";

        assertThat(findings(withoutPlacements.replace("plaatsingen: []", "plaatsingen: []\n") + "- fiets: geen\n"))
                .containsExactly(none);
        assertThat(findings(expecting("- {op: 2023-06-09, plaatsing: gezin, fiets: geen}")))
                .singleElement()
                .asString()
                .startsWith("SCN-003 geval.yaml:13:");
        assertThat(findings(withoutPlacements + "- totaal: 0.00\n"))
                .as("a total needs no day")
                .isEmpty();
    }

    @Test
    void on_a_day_without_a_placement_only_some_subjects_have_an_answer() {
        assertThat(findings(expecting("- {op: 2023-06-09, fiets: geen, plek: Utrecht, perDag: 0.00}")))
                .containsExactly("""
                        SCN-004 geval.yaml:13:29  Op 2023-06-09 is er geen plaatsing; over 'fiets' is dan geen antwoord.
                          Kies een dag met een plaatsing, of noem alleen woonplaats en signalen.""", """
                        SCN-004 geval.yaml:13:58  Op 2023-06-09 is er geen plaatsing; over 'perDag' is dan geen antwoord.
                          Kies een dag met een plaatsing, of noem alleen woonplaats en signalen.""");
    }

    @Test
    void all_findings_come_at_once() {
        assertThat(findings(expecting("- {op: 2023-06-02, a: 1, b: 2}\n- {op: 2023-06-02, fiets: x}")))
                .hasSize(3);
    }

    private static List<String> findings(String yaml) {
        return Shown.of(ExpectationCheck.findings(Examples.judge(yaml)));
    }
}
