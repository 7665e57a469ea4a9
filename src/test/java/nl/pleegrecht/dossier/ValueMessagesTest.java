package nl.pleegrecht.dossier;

import static nl.pleegrecht.dossier.Fixtures.codes;
import static nl.pleegrecht.dossier.Fixtures.jeugdige;
import static nl.pleegrecht.dossier.Fixtures.margin;
import static nl.pleegrecht.dossier.Fixtures.plaatsing;
import static nl.pleegrecht.dossier.Fixtures.shown;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueMessagesTest {
    @Test
    void an_unknown_key_gets_a_suggestion() {
        assertThat(shown(plaatsing("nachtenPerJr: 100"))).containsExactly("""
                        DOS-040 geval.yaml:7:5  De sleutel 'nachtenPerJr' bestaat niet bij plaatsingen.
                          Bedoelde u 'nachtenPerJaar'?""");
    }

    @Test
    void a_key_of_another_map_is_sent_there() {
        assertThat(shown(plaatsing("herkomst: netwerk"))).containsExactly("""
                        DOS-041 geval.yaml:7:5  De sleutel 'herkomst' hoort niet bij plaatsingen.
                          Zet 'herkomst' bij plaatsingen.pleegouder.""");
        assertThat(shown(margin("beperkingen: []"))).containsExactly("""
                        DOS-039 geval.yaml:5:1  De sleutel 'beperkingen' hoort niet aan de kantlijn.
                          Zet 'beperkingen' bij jeugdige.""");
        assertThat(shown(jeugdige("bron: x"))).containsExactly("""
                        DOS-037 geval.yaml:5:3  De sleutel 'bron' hoort niet bij jeugdige, maar aan de kantlijn.
                          Zet 'bron' zonder inspringen op een eigen regel.""");
    }

    @Test
    void what_is_computed_is_not_given() {
        assertThat(shown(jeugdige("leeftijd: 9"))).containsExactly("""
                        DOS-060 geval.yaml:5:3  'leeftijd' wordt niet opgegeven maar berekend.
                          Verwijder 'leeftijd'; het volgt uit geboortedatum.""");
    }

    @Test
    void a_required_key_is_missed_where_it_belongs() {
        assertThat(shown(jeugdige("maatregelen: [{soort: voogdij}]"))).containsExactly("""
                        DOS-042 geval.yaml:5:17  De sleutel 'van' ontbreekt.
                          Voeg 'van: …' toe.""");
        assertThat(codes("titel: x\n")).containsExactly("DOS-070", "DOS-042", "DOS-042");
    }

    @ParameterizedTest
    @CsvSource({"01-03-2024, 2024-03-01", "1/3/2024, 2024-03-01", "20240301, 2024-03-01", "2024-3-1, 2024-03-01"})
    void a_date_in_another_form_gets_a_suggestion(String written, String meant) {
        assertThat(shown(plaatsing("tot: " + written)))
                .containsExactly("DOS-048 geval.yaml:7:10  Bij 'tot' hoort een datum; gevonden: '" + written
                        + "'.\n  Bedoelde u '" + meant + "'?");
    }

    @Test
    void a_date_that_does_not_exist_has_its_own_message() {
        assertThat(shown(plaatsing("tot: 2025-02-30"))).containsExactly("""
                        DOS-049 geval.yaml:7:10  De datum '2025-02-30' bij 'tot' bestaat niet.
                          Geef een dag die op de kalender staat.""");
    }

    @ParameterizedTest
    @CsvSource({"yes, ja", "no, nee", "on, ja", "off, nee", "Ja, ja"})
    void english_booleans_are_refused_with_the_dutch_word(String written, String meant) {
        assertThat(shown(plaatsing("spoed: " + written)))
                .containsExactly("DOS-050 geval.yaml:7:12  Bij 'spoed' hoort ja of nee; gevonden: '" + written
                        + "'.\n  Bedoelde u '" + meant + "'?");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3,5 | DOS-052 | Bedoelde u '3.5'?",
                "-1 | DOS-054 | Geef 0 of een hoger getal.",
                "8 | DOS-062 | Geef een getal van 0 tot en met 7.",
                "zes | DOS-051 | Schrijf alleen cijfers met een punt voor de decimalen, zoals 3.5.",
                "1e0 | DOS-051 | Schrijf alleen cijfers met een punt voor de decimalen, zoals 3.5.",
            })
    void a_number_is_digits_with_a_point(String written, String code, String act) {
        assertThat(shown(plaatsing("nachtenPerWeek: " + written)))
                .singleElement()
                .satisfies(text -> assertThat(text)
                        .startsWith(code + " geval.yaml:7:21  ")
                        .contains("'" + written + "'")
                        .endsWith("\n  " + act));
    }

    @Test
    void the_example_of_money_is_money() {
        String kosten = "bijzondereKosten: [{omschrijving: b, categorie: schade, datum: 2024-03-01, bedrag: veel}]";

        assertThat(shown(plaatsing(kosten)))
                .singleElement()
                .satisfies(text -> assertThat(text).endsWith("zoals 850.00."));
    }

    @Test
    void money_with_a_point_for_thousands_is_refused() {
        String kosten = "bijzondereKosten: [{omschrijving: b, categorie: schade, datum: 2024-03-01, bedrag: %s}]";

        assertThat(shown(plaatsing(kosten.formatted("1.850")))).containsExactly("""
                        DOS-053 geval.yaml:7:88  Het bedrag '1.850' bij 'bedrag' heeft meer dan twee decimalen.
                          Schrijf het bedrag in euro's en hele centen, zonder punt voor duizendtallen.""");
        assertThat(shown(plaatsing(kosten.formatted("\"1.850,50\"")))).containsExactly("""
                        DOS-052 geval.yaml:7:88  Het getal '1.850,50' bij 'bedrag' heeft een decimale komma.
                          Bedoelde u '1850.50'?""");
    }

    @Test
    void an_unknown_word_gets_a_suggestion_or_the_choice() {
        assertThat(shown(plaatsing("variant: hulpverleningsvariant"))).containsExactly("""
                        DOS-055 geval.yaml:7:14  Het woord 'hulpverleningsvariant' bij 'variant' is niet bekend.
                          Kies uit: crisis, hulpverlening, opvoeding, deeltijd.""");
        assertThat(shown(jeugdige("beperkingen: [verstandelik]"))).containsExactly("""
                        DOS-055 geval.yaml:5:17  Het woord 'verstandelik' bij 'beperkingen' is niet bekend.
                          Bedoelde u 'verstandelijk'?""");
    }

    @Test
    void a_variant_that_is_no_word_of_the_file_is_unknown() {
        assertThat(codes(plaatsing("variant: niet van toepassing"))).containsExactly("DOS-055");
    }

    @Test
    void a_special_word_that_is_almost_right_is_not_taken_for_a_municipality() {
        assertThat(shown(jeugdige("moederBijGeboorte: geen ingezeten"))).containsExactly("""
                        DOS-056 geval.yaml:5:22  Bij 'moederBijGeboorte' hoort een gemeente, of een van de woorden geen ingezetene, \
                        niet te bepalen; gevonden: 'geen ingezeten'.
                          Bedoelde u 'geen ingezetene'?""");
        assertThat(codes(jeugdige("werkelijkVerblijf: buitenland"))).containsExactly("DOS-058");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tot: onbekend",
                "naam: onbekend",
                "nachtenPerJaar: onbekend",
                "gemeente: onbekend",
                "beleid: onbekend"
            })
    void onbekend_is_refused_where_absence_has_another_meaning(String line) {
        assertThat(codes(plaatsing(line))).containsExactly("DOS-043");
    }

    @Test
    void lists_maps_and_values_are_told_apart() {
        assertThat(shown(jeugdige("maatregelen: geen"))).containsExactly("""
                        DOS-044 geval.yaml:5:16  Bij 'maatregelen' hoort een lijst; gevonden: geen.
                          Schrijf elk item op een eigen regel na '- ', of [] als er geen zijn.""");
        assertThat(shown(plaatsing("aanbieder: Voorbeeld"))).containsExactly("""
                        DOS-045 geval.yaml:7:16  Bij 'aanbieder' horen sleutels; gevonden: Voorbeeld.
                          Hier kunnen staan: naam, gecontracteerdDoorGemeente.""");
        assertThat(shown(plaatsing("tot: [2024-03-01]"))).containsExactly("""
                        DOS-046 geval.yaml:7:10  Bij 'tot' hoort een enkele waarde; gevonden: […].
                          Schrijf de waarde achter de dubbele punt, zonder haakjes.""");
        assertThat(shown(plaatsing("pleegcontract: nee"))).containsExactly("""
                        DOS-047 geval.yaml:7:20  Bij 'pleegcontract' horen sleutels, een lijst daarvan of het woord geen; \
                        gevonden: nee.
                          Schrijf 'pleegcontract: geen' als het er niet is, of geef de sleutels.""");
        assertThat(shown(plaatsing("verleningsbesluit: nee"))).containsExactly("""
                        DOS-061 geval.yaml:7:24  Bij 'verleningsbesluit' hoort een datum of het woord geen; gevonden: 'nee'.
                          Schrijf de datum als jjjj-mm-dd, zoals 2024-03-01.""");
    }

    @Test
    void a_long_value_with_signs_for_the_terminal_is_shown_short_and_plain() {
        assertThat(shown(plaatsing("tot: \"\\e[31m" + "x".repeat(500) + "\"")))
                .containsExactly("DOS-048 geval.yaml:7:10  Bij 'tot' hoort een datum; gevonden: '?[31m" + "x".repeat(54)
                        + "…'.\n  Schrijf de datum als jjjj-mm-dd, zoals 2024-03-01.");
    }

    @Test
    void everything_is_found_at_once_in_the_order_of_the_file() {
        assertThat(codes(plaatsing("spoed: misschien\nnachtenPerWeek: 9\nonzin: 1\ntot: 2024-01-01")))
                .containsExactly("DOS-050", "DOS-062", "DOS-040", "DOS-073");
    }
}
