package nl.pleegrecht.replay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.pleegrecht.diagnostics.Diagnostic;
import nl.pleegrecht.diagnostics.DiagnosticsException;
import nl.pleegrecht.diagnostics.Location;
import nl.pleegrecht.dossier.DossierReader;

/**
 * The scenario files under folders and the files named one by one.
 *
 * @param files files with expectations, and those named one by one
 * @param passedOver how many files of the folders have no expectations
 */
public record ScenarioFiles(List<Path> files, int passedOver) {
    /** Looks through folders; what is not there is reported, all of it at once. */
    public static ScenarioFiles find(List<Path> places) {
        List<Diagnostic> findings = new ArrayList<>();
        List<Path> files = new ArrayList<>();
        int passedOver = 0;
        DossierReader reader = new DossierReader();
        for (Path place : places) {
            if (Files.isDirectory(place)) {
                for (Path file : yamlFiles(place, findings)) {
                    if (reader.hasExpectations(file)) {
                        files.add(file);
                    } else {
                        passedOver++;
                    }
                }
            } else if (Files.exists(place)) {
                files.add(place);
            } else {
                findings.add(Diagnostic.error("SCN-006", Location.of(place.toString())));
            }
        }
        if (!findings.isEmpty()) {
            throw new DiagnosticsException(findings);
        }
        if (files.isEmpty()) {
            throw new DiagnosticsException(List.of(Diagnostic.error(
                    "SCN-007",
                    Location.of(String.join(
                            ", ", places.stream().map(Path::toString).toList())),
                    passedOver)));
        }
        return new ScenarioFiles(files.stream().distinct().toList(), passedOver);
    }

    /** The YAML files under a folder, by name. */
    static List<Path> yamlFiles(Path folder, List<Diagnostic> findings) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file ->
                            file.toString().endsWith(".yaml") || file.toString().endsWith(".yml"))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            findings.add(Diagnostic.error("SCN-008", Location.of(folder.toString())));
            return List.of();
        }
    }
}
