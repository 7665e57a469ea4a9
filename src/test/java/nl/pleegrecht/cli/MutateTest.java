package nl.pleegrecht.cli;

import static nl.pleegrecht.testing.Examples.expecting;
import static nl.pleegrecht.testing.Examples.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.pleegrecht.testing.Examples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code rules mutate} from its words to its output, its files and its exit code. */
class MutateTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void one_scenario() {
        write(folder, "zaken/a.yaml", expecting("- {op: 2023-06-02, fiets: 10.00}"));
    }

    @Test
    void what_no_scenario_notices_with_the_figure() {
        Program run = mutate("--quick");

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("Wat de scenario's merken van wijzigingen in de regels")
                .contains("Niet opgemerkt");
        assertThat(mutate("--quick", "--lang", "en").out()).startsWith("What the scenarios notice of changes");
    }

    @Test
    void below_the_percentage_that_was_asked_it_ends_with_one() {
        assertThat(mutate("--quick", "--min", "1").code()).isZero();
        Program run = mutate("--quick", "--min", "99");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).startsWith("Opgemerkt is ").endsWith("dat is minder dan de 99% van --min.\n");
    }

    @Test
    void what_can_not_be_is_told_at_once() {
        Program run = mutate("--quick", "--write", "--min", "101", "--threads", "0");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("CLI-020 ", "CLI-006 ", "MUT-002 ");
        assertThat(mutate("--only", "feits").err()).startsWith("MUT-001 --only  ");
        assertThat(Program.run(
                                "rules",
                                "mutate",
                                folder.resolve("zaken/a.yaml").toString(),
                                "--write",
                                "--rules=" + Examples.RULES)
                        .err())
                .startsWith("MUT-003 ");
    }

    @Test
    void the_same_bytes_again_also_with_more_threads() {
        String json = mutate("--quick", "--format", "json", "--threads", "1").out();

        assertThat(json)
                .startsWith("{\n  \"schema\" : 1,\n")
                .isEqualTo(
                        mutate("--quick", "--format", "json", "--threads", "4").out());
    }

    @Test
    void suggestions_are_open_scenarios_that_hold_and_are_not_written_twice() throws IOException {
        Program run = mutate("--only", "daggeld", "--write");

        assertThat(run.code()).isZero();
        Path suggestions = folder.resolve("zaken/voorstel");
        try (Stream<Path> files = Files.list(suggestions)) {
            assertThat(files.toList())
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(Files.readString(file)).contains("status: openstaand"));
        }
        Program replayed = Program.run("replay", suggestions.toString(), "--rules=" + Examples.RULES);
        assertThat(replayed.code()).isZero();
        assertThat(replayed.out()).doesNotContain("AFWIJKEND").contains(" 0 met fouten");
        Path one = first(suggestions);
        Files.writeString(one, "van een mens");
        mutate("--only", "daggeld", "--write");
        assertThat(one).hasContent("van een mens");
    }

    private static Path first(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().findFirst().orElseThrow();
        }
    }

    private Program mutate(String... args) {
        List<String> words = new ArrayList<>(
                List.of("rules", "mutate", folder.resolve("zaken").toString()));
        words.addAll(List.of(args));
        words.add("--rules=" + Examples.RULES);
        return Program.run(words.toArray(String[]::new));
    }
}
