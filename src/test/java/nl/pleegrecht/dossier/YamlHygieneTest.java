package nl.pleegrecht.dossier;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static nl.pleegrecht.dossier.Fixtures.codes;
import static nl.pleegrecht.dossier.Fixtures.dossier;
import static nl.pleegrecht.dossier.Fixtures.shown;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(5)
class YamlHygieneTest {
    @TempDir
    Path folder;

    private Path bytes(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("geval.yaml"), bytes);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "titel: a: b | 1:9 | DOS-021",
                "titel:Iets\\nperiode: {van: 1} | 1:6 | DOS-023",
                "titel: x\\nfoo:bar | 2:4 | DOS-023",
                "titel: x\\nfoo\\nbar: 1 | 2:1 | DOS-024",
                "titel\\nbar: 1 | 1:1 | DOS-024",
                "a: \"open\\nb: 1 | 1:4 | DOS-025",
                "a: 'open\\nb: 1 | 1:4 | DOS-025",
                "a: {van: 1, tot: 2\\nb: 3 | 1:4 | DOS-026",
                "a: {van: 1 tot: 2} | 1:4 | DOS-026",
                "a: [1, 2 | 1:4 | DOS-026",
                "a:\\n  b: 1\\n   c: 2 | 3:4 | DOS-027",
                "a:\\n  b: 1\\n c: 2 | 3:2 | DOS-027",
                "- a\\nb: 1 | 2:1 | DOS-027",
                "a: 'it's' | 1:8 | DOS-028",
                "a: {van: 1}} | 1:12 | DOS-028",
                "a: @x | 1:4 | DOS-028",
                "a: - b | 1:4 | DOS-028",
                "a: \"\\q\" | 1:6 | DOS-030",
                "a:\\n\tb: c | 2:1 | DOS-020",
                "-\ta: 1 | 1:2 | DOS-020",
                "a: &x 1 | 1:4 | DOS-011",
                "a: *x | 1:4 | DOS-011",
                "a: !!str 1 | 1:4 | DOS-012",
                "a: !!java.net.URL [\"x\"] | 1:4 | DOS-012",
                "a: {<<: b} | 1:5 | DOS-013",
                "? [a]\\n: b | 1:3 | DOS-016",
                "---\\na: 1\\n---\\nb: 2 | 3:1 | DOS-009",
                "- a | 1:1 | DOS-015",
                "tekst | 1:1 | DOS-015",
            })
    void a_syntax_error_is_said_in_our_words_at_its_place(String yaml, String place, String code) {
        assertThat(shown(yaml.replace("\\n", "\n")).get(0)).startsWith(code + " geval.yaml:" + place + "  ");
    }

    @Test
    void a_duplicate_key_names_both_places_and_does_not_hide_the_rest() {
        assertThat(shown(dossier() + "titel: Nog een\nonzin: 1\n")).containsExactly("""
                        DOS-014 geval.yaml:6:1  De sleutel 'titel' staat hier voor de tweede keer; de eerste staat op 1:1.
                          Verwijder een van beide.""", """
                        DOS-038 geval.yaml:7:1  De sleutel 'onzin' bestaat niet.
                          Aan de kantlijn kunnen staan: titel, bron, basis, status, waarom, periode, peildatum, jeugdige, \
                        plaatsingen, beleid, verwacht.""");
    }

    @Test
    void nothing_in_a_file() {
        String nothing = """
                DOS-008 geval.yaml  Dit bestand is leeg, of er staat alleen commentaar in.
                  Begin met 'titel: …' en een 'periode' of 'peildatum'.""";

        assertThat(shown("")).containsExactly(nothing);
        assertThat(shown("# niets\n\n")).containsExactly(nothing);
        assertThat(shown("---\n")).containsExactly(nothing);
    }

    @Test
    void other_encodings_are_named_at_their_place() throws IOException {
        assertThat(codes(bytes(("\uFEFF" + dossier()).getBytes("UTF-8")))).isEmpty();
        assertThat(codes(bytes(dossier().getBytes(UTF_16)))).containsExactly("DOS-006");
        assertThat(codes(bytes(dossier().getBytes(UTF_16LE)))).containsExactly("DOS-006");
        assertThat(shown(bytes("titel: één\nbron: één".getBytes(ISO_8859_1)))).containsExactly("""
                        DOS-005 geval.yaml:1:8  Hier staat een teken dat geen UTF-8 is.
                          Sla het bestand op met de codering UTF-8.""");
        assertThat(shown(bytes("titel: é\nbron: a\0b".getBytes("UTF-8")))).containsExactly("""
                        DOS-007 geval.yaml:2:8  Hier staat een onzichtbaar besturingsteken (U+0000).
                          Verwijder dit teken; een dossier is gewone tekst.""");
        assertThat(shown("titel: x\nbron: \u0007")).singleElement().asString().startsWith("DOS-007 geval.yaml:2:7  ");
    }

    @Test
    void files_that_are_none() throws IOException {
        assertThat(shown(folder.resolve("geval.yaml"))).containsExactly("""
                        DOS-001 geval.yaml  Dit bestand bestaat niet.
                          Controleer de naam en de map.""");
        assertThat(codes(folder)).containsExactly("DOS-002");
        Path loop = folder.resolve("lus.yaml");
        assertThat(codes(Files.createSymbolicLink(loop, loop))).containsExactly("DOS-003");
    }

    @Test
    void a_value_of_ten_megabytes_is_refused_before_it_is_read() throws IOException {
        byte[] large = ("titel: " + "x".repeat(10_000_000)).getBytes("UTF-8");

        assertThat(shown(bytes(large))).containsExactly("""
                        DOS-004 geval.yaml  Dit bestand is groter dan 2 MB.
                          Controleer of dit het bedoelde bestand is; een dossier is een tekst van hooguit enkele bladzijden.""");
        assertThat(codes("titel: " + "x".repeat(1_900_000))).containsExactly("DOS-018");
    }

    @Test
    void what_would_explode_is_refused_when_it_passes_by() {
        assertThat(codes("a: " + "[".repeat(1000))).containsExactly("DOS-010");
        assertThat(codes("a: " + "{a: ".repeat(1000))).containsExactly("DOS-010");
        assertThat(codes("- ".repeat(1000) + "a")).containsExactly("DOS-010");
        assertThat(codes("a: &a [x]\nb: &b [*a, *a]\nc: &c [*b, *b]")).containsExactly("DOS-011");
        assertThat(codes("a: [" + "1,\n".repeat(600_000) + "]")).containsExactly("DOS-017");
        assertThat(codes(Fixtures.jeugdige("beperkingen: [" + "x,".repeat(50_000) + "]")))
                .hasSize(201)
                .contains("DOS-099");
        assertThat(codes(Fixtures.plaatsing("nachtenPerWeek: " + "9".repeat(100_000))))
                .containsExactly("DOS-051");
    }
}
