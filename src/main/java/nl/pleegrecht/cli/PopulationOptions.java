package nl.pleegrecht.cli;

import java.nio.file.Path;
import java.util.List;
import nl.pleegrecht.diagnostics.Diagnostic;
import nl.pleegrecht.diagnostics.DiagnosticsException;
import nl.pleegrecht.diagnostics.Location;
import nl.pleegrecht.population.Figures;
import nl.pleegrecht.population.FiguresReader;
import nl.pleegrecht.population.Population;
import picocli.CommandLine.Option;

/** Which made-up population. */
final class PopulationOptions {
    private static final int LARGEST = 200_000;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", descriptionKey = "population.seed")
    private long seed = 1;

    @Option(names = "--jaar", paramLabel = "JJJJ", defaultValue = "2024", descriptionKey = "population.jaar")
    private int year = 2024;

    @Option(names = "--figures", paramLabel = "BESTAND", descriptionKey = "population.figures")
    private Path file;

    Figures figures() {
        return file == null ? FiguresReader.own() : FiguresReader.read(file);
    }

    /** The population with the seed asked for, or so many seeds further on. */
    Population population(Figures figures, int size, int further) {
        require("--size", size, 1, LARGEST);
        require("--jaar", year, 2005, 2100);
        return new Population(figures, seed + further, size, year);
    }

    static void require(String option, int value, int least, int most) {
        if (value < least || value > most) {
            throw new DiagnosticsException(
                    List.of(Diagnostic.error("POP-005", Location.of(option), value, least, String.valueOf(most))));
        }
    }
}
