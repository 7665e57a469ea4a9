package nl.pleegrecht.replay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.pleegrecht.diagnostics.Diagnostic;
import nl.pleegrecht.diagnostics.DiagnosticsException;
import nl.pleegrecht.diagnostics.Location;

/**
 * YAML files under folders, those that are wanted, and all files named one by one.
 *
 * @param files each once, in the order of the places and by name in a folder
 * @param passedOver how many files of the folders are not wanted
 */
record YamlFiles(List<Path> files, int passedOver) {
    /** Looks through folders; what is not there is reported, all of it at once. */
    static YamlFiles find(List<Path> places, Predicate<Path> wanted) {
        List<Diagnostic> findings = new ArrayList<>();
        List<Path> files = new ArrayList<>();
        int passedOver = 0;
        for (Path place : places) {
            if (Files.isDirectory(place)) {
                for (Path file : under(place, findings)) {
                    if (wanted.test(file)) {
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
        return new YamlFiles(files.stream().distinct().toList(), passedOver);
    }

    private static List<Path> under(Path folder, List<Diagnostic> findings) {
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
