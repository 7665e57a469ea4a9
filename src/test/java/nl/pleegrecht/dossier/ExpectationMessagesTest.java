package nl.pleegrecht.dossier;

import static nl.pleegrecht.dossier.Fixtures.codes;
import static nl.pleegrecht.dossier.Fixtures.plaatsing;
import static nl.pleegrecht.dossier.Fixtures.shown;
import static nl.pleegrecht.dossier.Fixtures.verwacht;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpectationMessagesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "- bijzondere kosten: beugel: 850.00 | geval.yaml:7:5",
                "- {bijzondere kosten: beugel: 850.00} | geval.yaml:7:6",
                "- {op: 2024-03-01, bijzondere kosten: beugel: 850.00} | geval.yaml:7:22",
                "- bijzondere kosten: {beugel: 850.00} | geval.yaml:7:5",
            })
    void a_subject_with_a_colon_needs_quotes(String line, String place) {
        assertThat(shown(verwacht(line)))
                .containsExactly("DOS-022 " + place
                        + "  In het onderwerp 'bijzondere kosten: beugel' staat een dubbele punt, en het staat niet tussen "
                        + "aanhalingstekens.\n  Zet er aanhalingstekens om: \"bijzondere kosten: beugel\": 850.00");
    }

    @Test
    void a_subject_with_a_colon_on_a_line_of_its_own_needs_quotes_too() {
        assertThat(codes(verwacht("- op: 2024-03-12\n  bijzondere kosten: beugel: 850.00  # rekening")))
                .containsExactly("DOS-022");
        assertThat(codes(verwacht("- op: 2024-03-12\n  bijzondere kosten:\n    beugel: 850.00")))
                .containsExactly("DOS-022");
    }

    @Test
    void an_expectation_is_about_a_day_of_the_period() {
        assertThat(shown(verwacht("- {op: 2024-04-01, woonplaats: Utrecht}"))).containsExactly("""
                        DOS-094 geval.yaml:7:10  De dag 2024-04-01 valt buiten de periode van 2024-03-01 tot en met 2024-03-31.
                          Kies een dag in de periode, of maak de periode langer.""");
    }

    @Test
    void an_expectation_is_about_a_placement_of_the_file() {
        assertThat(shown(plaatsing("naam: gezin De Boer") + "verwacht: [{plaatsing: gezin de Beer, pleegzorg: ja}]"))
                .containsExactly("""
                        DOS-095 geval.yaml:8:24  Er is geen plaatsing met de naam 'gezin de Beer'.
                          Bedoelde u 'gezin De Boer'?""");
    }

    @Test
    void an_expectation_expects_something() {
        assertThat(shown(verwacht("- op: 2024-03-01"))).containsExactly("""
                        DOS-096 geval.yaml:7:5  Deze verwachting controleert niets.
                          Noem een onderwerp met de verwachte waarde, of een signaal.""");
        assertThat(shown(verwacht("- pleegzorg:"))).containsExactly("""
                        DOS-065 geval.yaml:7:5  Het onderwerp 'pleegzorg' heeft geen waarde.
                          Geef de verwachte waarde, zoals een bedrag, ja of geen.""");
        assertThat(shown(verwacht("- pleegzorg"))).containsExactly("""
                        DOS-063 geval.yaml:7:5  Een verwachting bestaat uit onderwerpen met een waarde; gevonden: pleegzorg.
                          Schrijf bijvoorbeeld '- pleegzorg: ja'.""");
    }

    @Test
    void openstaand_says_why() {
        assertThat(shown(Fixtures.margin("status: openstaand"))).containsExactly("""
                        DOS-090 geval.yaml:5:9  Bij 'status: openstaand' staat niet waarom.
                          Voeg 'waarom: …' toe.""");
        assertThat(codes(Fixtures.margin("status: open\nwaarom: x"))).containsExactly("DOS-055");
    }
}
