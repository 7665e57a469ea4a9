package nl.pleegrecht.replay;

import static nl.pleegrecht.testing.Examples.CASE;
import static nl.pleegrecht.testing.Examples.expecting;
import static nl.pleegrecht.testing.Examples.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.pleegrecht.diagnostics.Diagnostic;
import nl.pleegrecht.testing.Examples;
import nl.pleegrecht.testing.Shown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayTest {
    private static final String MET = expecting("- {op: 2023-06-02, fiets: 10.00}");
    private static final String OPEN = "status: openstaand\nwaarom: de rechter moet nog beslissen\n";

    @TempDir
    private Path folder;

    @Test
    void a_scenario_passes_differs_or_is_open() {
        assertThat(replay(MET).status()).isEqualTo(Status.GESLAAGD);
        assertThat(replay(MET.replace("10.00", "9.00")).status()).isEqualTo(Status.AFWIJKEND);

        ScenarioResult open = replay(OPEN + MET.replace("10.00", "9.00"));
        assertThat(open.status()).isEqualTo(Status.OPENSTAAND);
        assertThat(open.why()).isEqualTo("de rechter moet nog beslissen");
        assertThat(open.differences()).hasSize(1);
        assertThat(open.nowPasses()).isFalse();
    }

    @Test
    void an_open_scenario_that_begins_to_pass_says_so() {
        ScenarioResult open = replay(OPEN + MET);

        assertThat(open.status()).isEqualTo(Status.OPENSTAAND);
        assertThat(open.nowPasses()).isTrue();
    }

    @Test
    void a_file_without_expectations_has_nothing_to_check() {
        ScenarioResult result = replay(CASE);

        assertThat(result.status()).isEqualTo(Status.FOUT);
        assertThat(result.title()).isEqualTo("Een kind in een gezin");
        assertThat(Shown.of(result.findings())).containsExactly("""
                        SCN-005 map/geval.yaml  In dit bestand staat geen verwacht, dus er is niets te controleren.
                          Voeg verwacht toe, of beoordeel het bestand met check.""");
    }

    @Test
    void what_is_wrong_with_a_file_or_with_its_expectations_is_a_result_not_an_exception() {
        assertThat(replay("titel: [").findings()).extracting(Diagnostic::code).containsExactly("DOS-029");
        assertThat(replay(expecting("- {op: 2023-06-02, fietsen: 1}")).findings())
                .extracting(Diagnostic::code)
                .containsExactly("SCN-001");
        assertThat(new Replay(Examples.timeline())
                        .replay(folder.resolve("weg.yaml"), "weg.yaml")
                        .findings())
                .extracting(Diagnostic::code)
                .containsExactly("DOS-001");
    }

    private ScenarioResult replay(String yaml) {
        return new Replay(Examples.timeline()).replay(write(folder, "geval.yaml", yaml), "map/geval.yaml");
    }
}
