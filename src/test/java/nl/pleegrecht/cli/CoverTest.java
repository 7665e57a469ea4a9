package nl.pleegrecht.cli;

import static nl.pleegrecht.testing.Examples.expecting;
import static nl.pleegrecht.testing.Examples.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.pleegrecht.testing.Examples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code rules cover} and {@code rules list} from their words to their output and exit code. */
class CoverTest {
    @TempDir
    private Path folder;

    private record Ran(int code, String out, String err) {}

    @BeforeEach
    void one_scenario() {
        write(folder, "zaken/a.yaml", expecting("- {op: 2023-06-02, fiets: 10.00}"));
    }

    @Test
    void the_figures_and_what_is_missing() {
        Ran ran = cover();

        assertThat(ran.err()).isEmpty();
        assertThat(ran.code()).isZero();
        assertThat(ran.out())
                .startsWith("Wat de scenario's van de regels laten zien (scenario's: 1, ")
                .contains("Wat ontbreekt");
        assertThat(cover("--lang", "en").out()).startsWith("What the scenarios show of the rules (scenarios: 1, ");
    }

    @Test
    void below_the_percentage_that_was_asked_it_ends_with_one() {
        assertThat(cover("--min", "10").code()).isZero();
        Ran ran = cover("--min", "99.5");

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).startsWith("Gezien is samen ").endsWith("dat is minder dan de 99,5% van --min.\n");
        assertThat(cover("--min", "101").err()).startsWith("CLI-020 --min  ");
        assertThat(cover("--min", "101", "--threads", "0").err()).contains("CLI-020", "CLI-006");
        assertThat(cover("--min", "-1").code()).isEqualTo(2);
    }

    @Test
    void a_file_that_can_not_be_read_is_told_and_the_others_count() {
        write(folder, "zaken/b.yaml", "titel: x\nverwacht: []\n");

        Ran ran = cover();

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).startsWith("Wat de scenario's van de regels laten zien (scenario's: 1, ");
        assertThat(ran.err()).contains("DOS-042 " + folder.resolve("zaken/b.yaml"));
    }

    @Test
    void the_same_bytes_again_also_with_more_threads() {
        write(
                folder,
                "zaken/b.yaml",
                expecting("- {op: 2023-06-02, fiets: 10.00}").replace("opvoeding", "crisis"));

        String json = cover("--format", "json", "--threads", "1").out();

        assertThat(json).isEqualTo(cover("--format", "json", "--threads", "4").out());
        assertThat(json).startsWith("{\n  \"schema\" : 1,\n").contains("\"scenarios\" : 2");
    }

    @Test
    void a_page_goes_to_a_file_when_asked_and_else_to_the_output() throws IOException {
        Path page = folder.resolve("uit/dekking.html");

        Ran ran = cover("--format", "html", "--out", page.toString());

        assertThat(ran.out()).isEmpty();
        assertThat(Files.readString(page))
                .startsWith("<!DOCTYPE html>")
                .isEqualTo(cover("--format", "html").out());
        assertThat(cover("--out", folder.toString()).err()).startsWith("CLI-002 ");
    }

    @Test
    void a_list_of_a_day_and_of_a_subject() {
        assertThat(rules("list").out()).endsWith("\nRegels: " + count("rule \"") + ".\n");
        assertThat(rules("list", "--op", "1900-01-01").code()).isZero();
        assertThat(rules("list", "--graph", "mermaid", "--subject", "jas").out())
                .startsWith("flowchart LR\n");
        assertThat(rules("list", "--graph", "svg").out()).startsWith("<svg ");
        assertThat(rules("list", "--subject", "jsa").err())
                .startsWith("CLI-007 ")
                .contains("'jas'");
        assertThat(rules("list", "--subject", "jsa").code()).isEqualTo(2);
    }

    private static long count(String word) {
        try {
            return Files.readString(Examples.RULES.resolve("regels.drl")).split(word, -1).length - 1;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Ran cover(String... args) {
        List<String> words =
                new ArrayList<>(List.of("cover", folder.resolve("zaken").toString()));
        words.addAll(List.of(args));
        return rules(words.toArray(String[]::new));
    }

    private static Ran rules(String... args) {
        List<String> words = new ArrayList<>(List.of("rules"));
        words.addAll(List.of(args));
        words.add("--rules=" + Examples.RULES);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                words.toArray(String[]::new));
        return new Ran(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
