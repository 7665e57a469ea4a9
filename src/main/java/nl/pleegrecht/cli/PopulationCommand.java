package nl.pleegrecht.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.pleegrecht.diagnostics.Diagnostic;
import nl.pleegrecht.diagnostics.DiagnosticsException;
import nl.pleegrecht.diagnostics.Location;
import nl.pleegrecht.population.Figures;
import nl.pleegrecht.population.Population;
import nl.pleegrecht.report.PopulationReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A made-up population as dossiers; or, without a folder to put them in, the figures it is made from. */
@Command(name = "population", resourceBundle = "commands", mixinStandardHelpOptions = true)
final class PopulationCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private LanguageOption language;

    @Mixin
    private PopulationOptions options;

    @Option(names = "--size", paramLabel = "N", descriptionKey = "population.size")
    private Integer size;

    @Option(names = "--out", paramLabel = "MAP", descriptionKey = "population.out")
    private Path out;

    PopulationCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Figures figures = options.figures();
        int asked = size == null ? figures.get("omvang").value().intValue() : size;
        Population population = options.population(figures, asked, 0);
        if (out != null) {
            write(population);
            console.out().println(console.messages().text("population.geschreven", population.size(), out));
            console.out().println();
        }
        console.out().print(PopulationReport.text(figures, console.messages()));
        return ExitCode.AS_EXPECTED;
    }

    private void write(Population population) {
        if (isUsed(out)) {
            throw new DiagnosticsException(List.of(Diagnostic.error("POP-006", Location.of(out.toString()))));
        }
        try {
            Files.createDirectories(out);
            Files.writeString(out.resolve("LEESMIJ.md"), PopulationReport.readme(population, console.messages()));
        } catch (IOException e) {
            throw unwritable(out);
        }
        new Scenarios(console, Runtime.getRuntime().availableProcessors(), "compare.voortgang")
                .each(
                        IntStream.rangeClosed(1, population.size()).boxed().toList(),
                        number -> write(population, number));
    }

    private Path write(Population population, int number) {
        Path file = out.resolve(population.name(number));
        try {
            return Files.writeString(file, population.dossier(number));
        } catch (IOException e) {
            throw unwritable(file);
        }
    }

    /** What lies there already would be counted with the population later on. */
    private static boolean isUsed(Path folder) {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isPresent();
        } catch (IOException e) {
            throw unwritable(folder);
        }
    }

    private static DiagnosticsException unwritable(Path file) {
        return new DiagnosticsException(List.of(Diagnostic.error("CLI-002", Location.of(file.toString()))));
    }
}
