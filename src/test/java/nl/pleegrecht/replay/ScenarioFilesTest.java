package nl.pleegrecht.replay;

import static nl.pleegrecht.testing.Examples.CASE;
import static nl.pleegrecht.testing.Examples.expecting;
import static nl.pleegrecht.testing.Examples.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.pleegrecht.testing.Shown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioFilesTest {
    private static final String SCENARIO = expecting("- {op: 2023-06-02, fiets: 10.00}");

    @TempDir
    private Path folder;

    @Test
    void scenarios_under_a_folder_are_found_in_order_and_files_without_expectations_passed_over() {
        Path b = write(folder, "b.yaml", SCENARIO);
        Path a = write(folder, "a/z.yml", SCENARIO);
        write(folder, "basis/kind.yaml", CASE);
        write(folder, "lees.md", SCENARIO);

        ScenarioFiles found = ScenarioFiles.find(List.of(folder));

        assertThat(found.files()).containsExactly(a, b);
        assertThat(found.passedOver()).isEqualTo(1);
    }

    @Test
    void a_file_that_can_not_be_read_may_be_a_scenario_with_an_error_in_it() {
        Path empty = write(folder, "leeg.yaml", "");
        Path alsoBroken = write(folder, "ook-stuk.yaml", "titel: [\n");
        Path broken = write(folder, "stuk.yaml", "titel: [\nverwacht:\n");

        assertThat(ScenarioFiles.find(List.of(folder)).files()).containsExactly(empty, alsoBroken, broken);
    }

    @Test
    void a_file_named_by_itself_is_taken_as_it_is_and_only_once() {
        Path file = write(folder, "kind.yaml", CASE);

        ScenarioFiles found = ScenarioFiles.find(List.of(file, file));

        assertThat(found.files()).containsExactly(file);
        assertThat(found.passedOver()).isZero();
    }

    @Test
    void everything_that_is_not_there_is_reported() {
        Path one = folder.resolve("een.yaml");
        Path other = folder.resolve("twee");

        assertThat(Shown.by(() -> ScenarioFiles.find(List.of(one, other))))
                .containsExactly(
                        "SCN-006 " + one + "  Dit bestand of deze map bestaat niet.\n  Controleer de naam.",
                        "SCN-006 " + other + "  Dit bestand of deze map bestaat niet.\n  Controleer de naam.");
    }

    @Test
    void a_folder_without_scenarios_is_no_success() {
        write(folder, "kind.yaml", CASE);

        assertThat(Shown.by(() -> ScenarioFiles.find(List.of(folder))))
                .containsExactly("SCN-007 " + folder
                        + "  Hier staan geen scenario's met verwachtingen (1 bestanden zonder).\n"
                        + "  Noem een map met scenario's die verwacht hebben.");
    }
}
