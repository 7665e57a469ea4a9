package nl.pleegrecht.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.pleegrecht.diagnostics.Diagnostic;
import nl.pleegrecht.diagnostics.DiagnosticsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file of figures: what it has to say, and what is said when it does not. */
class FiguresReaderTest {
    private static final Path OWN = Path.of("src/main/resources/population.yaml");

    @TempDir
    private Path folder;

    @Test
    void every_figure_has_a_source_or_is_an_assumption() {
        assertThat(FiguresReader.own().all())
                .hasSize(Figures.KEYS.size())
                .allSatisfy(figure -> assertThat(figure.source()).isNotBlank());
        assertThat(FiguresReader.own().get("herkomstNetwerk").published()).isTrue();
        assertThat(FiguresReader.own().get("nachtenVoltijd").published()).isFalse();
    }

    @Test
    void everything_that_is_wrong_is_told_at_once_and_at_its_place() throws IOException {
        Path file = folder.resolve("cijfers.yaml");
        Files.writeString(
                file,
                Files.readString(OWN)
                        .replace("vrijwillig: {aandeel: 30", "vrijwilig: {aandeel: 30")
                        .replace("herkomstNetwerk: {aandeel: 47", "herkomstNetwerk: {aandeel: 147")
                        .replace("crisisDagen: {bereik: {van: 28, tot: 56}", "crisisDagen: {bereik: {van: 57, tot: 56}")
                        .replace("voogdij: {aandeel: 35, aanname:", "voogdij: {aandeel: 35, waarom:")
                        .replace("beperking: {aandeel: 5", "beperking: {getal: 5"));

        List<Diagnostic> found = catchThrowableOfType(DiagnosticsException.class, () -> FiguresReader.read(file))
                .diagnostics();

        assertThat(found)
                .extracting(Diagnostic::code)
                .containsExactlyInAnyOrder("POP-001", "POP-004", "POP-004", "POP-003", "POP-002");
        assertThat(found.get(0).suggestion()).contains("vrijwillig");
        assertThat(found).allSatisfy(one -> assertThat(one.location().line()).isPositive());
    }
}
