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

    @Test
    void a_dutch_date_is_repeated_as_it_was_read() throws IOException {
        assertThat(askFor("pleegouder:\n      geboortedatum: onbekend", "1-2-2020\n"))
                .contains("Gelezen als: 1 februari 2020.");
        assertThat(askFor("pleegouder:\n      geboortedatum: onbekend", "1980-02-01\n"))
                .doesNotContain("Gelezen als");
    }

    @Test
    void the_example_of_a_number_is_of_the_right_kind() throws IOException {
        assertThat(askFor("nachtenPerWeek: onbekend", "veel\n"))
                .contains("Bij 'nachtenPerWeek' hoort een getal; gevonden: 'veel'.", "zoals 3.5.")
                .doesNotContain("850");
    }

    /** Of the same family with one thing not known. */
    private String askFor(String unknown, String typed) throws IOException {
        Path basis = Path.of("scenarios/basis/crisisgezin.yaml").toAbsolutePath();
        Path file = Files.writeString(folder.resolve("half.yaml"), """
                titel: Half bekend
                peildatum: 2024-03-10
                basis: %s
                plaatsingen:
                  - %s
                """.formatted(
                        folder.toRealPath().relativize(basis.toRealPath()), unknown));
        return run(typed, "check", "--ask", file.toString());
    }

    private static String ask(String typed, String... more) {
        String[] args = new String[5 + more.length];
        System.arraycopy(new String[] {"check", "--ask", CASE, "--op", "2024-03-10"}, 0, args, 0, 5);
        System.arraycopy(more, 0, args, 5, more.length);
        return run(typed, args);
    }

    private static String run(String typed, String... args) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        Main.run(new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)), out, out, args);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
