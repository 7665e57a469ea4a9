package nl.pleegrecht.replay;

import static nl.pleegrecht.testing.Examples.CASE;
import static nl.pleegrecht.testing.Examples.expecting;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.pleegrecht.testing.Examples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpectationsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "- {op: 2023-06-02, fiets: 10.00}",
                "- {op: 2023-06-02, fiets: 10}",
                "- {op: 2023-06-02, fiets: recht}",
                "- {op: 2023-06-02, fiets: ja}",
                "- {op: 2023-06-02, jas: geen}",
                "- {op: 2023-06-02, jas: nee}",
                "- {op: 2023-06-04, pas: geen}",
                "- {op: 2023-06-05, pas: recht}",
                "- {op: 2023-06-02, soort: gewoon}",
                "- {op: 2023-06-02, plek: Utrecht}",
                "- {op: 2023-06-01, plek: Utrecht}",
                "- {op: 2023-06-09, plek: Utrecht, geenSignaal: onbekend}",
                "- {op: 2023-06-03, \"post: bril\": 99.95}",
                "- {op: 2023-06-03, \"post: bril\": recht}",
                "- {op: 2023-06-02, \"post: bril\": geen}",
                "- {op: 2023-06-02, perDag: 11.50}",
                "- {plaatsing: gezin, op: 2023-06-02, perDag: 11.5}",
                "- {perDag: 11.50, fiets: 10.00, soort: gewoon}",
                "- {totaal: 180.45}",
                "- {totaal: 180.45, plaatsing: gezin}",
                "- {op: 2023-06-05, signaal: K1}",
                "- {op: 2023-06-05, signaal: na een week}",
                "- {op: 2023-06-05, signaal: [K1, een plek]}",
                "- {op: 2023-06-04, geenSignaal: K1}",
                "- {signaal: maar een plek}",
                "- {op: 2023-06-01, signaal: maar een plek}",
                "- {op: 2023-06-02, status: {fiets: vastgesteld}}"
            })
    void what_is_so_meets_the_expectation(String entry) {
        assertThat(differences(expecting(entry))).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            # expectation                            | what differs
            - {op: 2023-06-02, fiets: 10.01}         | 2023-06-02 gezin fiets: 10.01 / 10.00 [art. 1: het daggeld voor de leeftijd]
            - {op: 2023-06-02, fiets: geen}          | 2023-06-02 gezin fiets: geen / 10.00 [art. 1: het daggeld voor de leeftijd]
            - {op: 2023-06-02, jas: 5.00}            | 2023-06-02 gezin jas: 5.00 / geen [art. 3: geen jas buiten crisis]
            - {op: 2023-06-05, pas: 5.00}            | 2023-06-05 gezin pas: 5.00 / recht [art. 4: een pas]
            - {op: 2023-06-02, soort: nee}           | 2023-06-02 gezin soort: nee / gewoon [art. 5: de soort is gewoon]
            - {op: 2023-06-01, plek: Zeist}          | 2023-06-01  plek: Zeist / Utrecht [art. 6: de plek is waar het kind verblijft]
            - {op: 2023-06-02, "post: bril": 99.95}  | 2023-06-02 gezin post: bril: 99.95 / geen antwoord []
            - {op: 2023-06-03, "post: bril": nee}    | 2023-06-03 gezin post: bril: nee / 99.95 [art. 7: een post die nodig is]
            - {op: 2023-06-02, perDag: 11.51}        | 2023-06-02 gezin perDag: 11.51 / 11.50 []
            - {op: 2023-06-02, perDag: onbekend}     | 2023-06-02 gezin perDag: onbekend / 11.50 []
            - {op: 2023-06-04, pas: recht}           | 2023-06-04 gezin pas: recht / geen []
            - {totaal: 180.00}                       | null  totaal: 180.00 / 180.45 []
            - {totaal: geen bedrag, plaatsing: gezin} | null gezin totaal: geen bedrag / 180.45 []
            - {op: 2023-06-04, signaal: K1}          | 2023-06-04 gezin signaal: K1 / een plek is maar een plek []
            - {op: 2023-06-05, signaal: K9}          | 2023-06-05 gezin signaal: K9 / een plek is maar een plek; K1 []
            - {op: 2023-06-05, geenSignaal: K1}      | 2023-06-05 gezin geenSignaal: K1 / K1 [art. 4: een pas]
            - {op: 2023-06-02, status: {fiets: geraamd}} | 2023-06-02 gezin fiets: geraamd / vastgesteld [art. 1: het daggeld voor de leeftijd]
            - {op: 2023-06-02, status: {jas: geraamd}}   | 2023-06-02 gezin jas: geraamd / geen [art. 3: geen jas buiten crisis]
            """)
    void what_is_not_so_is_told_with_what_was_answered_and_by_which_rule(String entry, String expected) {
        assertThat(differences(expecting(entry))).containsExactly(expected);
    }

    @Test
    void answers_without_a_number_are_expected_by_their_word() {
        String crisis = expecting("- {op: 2023-06-02, jas: ter beoordeling}").replace("opvoeding", "crisis");
        String unknown = expecting("- {op: 2023-06-02, kaart: onbekend, perDag: onbekend}\n- {totaal: onbekend}")
                .replace("    spoed: ja\n", "");
        String later = expecting("- {op: 2025-06-02, fiets: geen bedrag, perDag: geen bedrag}\n- {totaal: geen bedrag}")
                .replace("2023-", "2025-");
        String earlier = expecting("- {op: 2022-06-02, pas: geen regels}").replace("2023-", "2022-");
        String estimated = expecting("- {op: 2024-06-02, fiets: 11.00, status: {fiets: geraamd}}")
                .replace("2023-", "2024-");

        for (String yaml : List.of(crisis, unknown, later, earlier, estimated)) {
            assertThat(differences(yaml)).as(yaml).isEmpty();
        }
        assertThat(differences(crisis.replace("ter beoordeling", "recht")))
                .containsExactly(
                        "2023-06-02 gezin jas: recht / ter beoordeling [art. 3: over de jas beslist de gemeente]");
    }

    @Test
    void no_right_and_the_word_no_are_the_same_of_something_established() {
        String grown = expecting("- {op: 2023-06-02, soort: geen}\n- {op: 2023-06-02, soort: nee}")
                .replace("2013-", "2003-");

        assertThat(differences(grown)).isEmpty();
    }

    @Test
    void an_entry_without_a_day_or_a_placement_holds_for_every_placement_on_every_day() {
        String second = "  - {naam: tweede, van: 2023-06-08, variant: opvoeding, spoed: nee}\n";
        String yaml = CASE + second + "verwacht:\n  - kaart: 1.50\n  - {kaart: 1.50, plaatsing: tweede}\n"
                + "  - {op: 2023-06-08, fiets: 10.00}\n";

        assertThat(differences(yaml))
                .containsExactly("2023-06-08 tweede kaart: 1.50 / geen []", "2023-06-08 tweede kaart: 1.50 / geen []");
    }

    @Test
    void a_difference_knows_its_line() {
        assertThat(Expectations.compare(Examples.judge(expecting("- op: 2023-06-02\n  fiets: 1.00"))))
                .extracting(Difference::line)
                .containsExactly(14);
    }

    private static List<String> differences(String yaml) {
        return Expectations.compare(Examples.judge(yaml)).stream()
                .map(d -> d.day() + " " + d.placement() + " " + d.subject() + ": " + d.expected() + " / " + d.found()
                        + " " + d.rules())
                .toList();
    }
}
