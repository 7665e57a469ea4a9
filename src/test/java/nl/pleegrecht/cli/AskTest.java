package nl.pleegrecht.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.pleegrecht.dossier.DossierReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sessions of {@code check --ask}, with what is typed as text. */
class AskTest {
    private static final String CASE = "scenarios/toeslagen/onbekend-spoed.yaml";

    @TempDir
    private Path folder;

    @Test
    void asks_judges_anew_and_saves_a_dossier_that_reads_back() throws IOException {
        Path saved = folder.resolve("af.yaml");

        String out = ask("onzin\n?\nja\n", "--save", saved.toString());

        assertThat(out)
                .contains("Of de jeugdige met spoed is geplaatst (spoed)")
                .contains("Bij 'spoed' hoort ja of nee; gevonden: 'onzin'.")
                .contains("Er mag staan: ja, nee")
                .contains("€ 4,65 per dag")
                .contains("Bewaard in " + saved)
                .doesNotContain("Nog te vragen");
        assertThat(new DossierReader()
                        .read(saved, "af.yaml")
                        .plaatsingen()
                        .get(0)
                        .spoed())
                .isTrue();
    }

    @Test
    void enter_means_not_known_and_nothing_is_saved() {
        assertThat(ask("\n")).contains("Nog te vragen").doesNotContain("Bewaren als", "De invoer hield op");
    }

    @Test
    void the_end_of_the_input_ends_it() {
        assertThat(ask("")).contains("Nog te vragen", "De invoer hield op; wat nog open is, is niet gevraagd.");
        assertThat(ask("ja\n")).contains("Bewaren als").doesNotContain("Bewaard");
    }

    @Test
    void another_file_is_not_overwritten_without_a_yes() throws IOException {
        Path other = Files.writeString(folder.resolve("ander.yaml"), "van iemand anders");

        ask("ja\nnee\n", "--save", other.toString());
        assertThat(other).hasContent("van iemand anders");

        ask("ja\nja\n", "--save", other.toString());
        assertThat(other).content().contains("spoed: ja");
    }

    @Test
    void a_place_that_can_not_be_written_is_said() {
        Path nowhere = folder.resolve("geen").resolve("map.yaml");

        assertThat(ask("ja\n", "--save", nowhere.toString())).contains("CLI-030", "Kies een andere naam of map.");
    }

    private static String ask(String typed, String... more) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        String[] args = new String[5 + more.length];
        System.arraycopy(new String[] {"check", "--ask", CASE, "--op", "2024-03-10"}, 0, args, 0, 5);
        System.arraycopy(more, 0, args, 5, more.length);
        Main.run(new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)), out, out, args);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
