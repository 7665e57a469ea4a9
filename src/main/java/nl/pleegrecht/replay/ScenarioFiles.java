package nl.pleegrecht.replay;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
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
        ScenarioFiles found = find(places, new DossierReader()::hasExpectations);
        if (found.files().isEmpty()) {
            throw new DiagnosticsException(List.of(Diagnostic.error(
                    "SCN-007",
                    Location.of(String.join(
                            ", ", places.stream().map(Path::toString).toList())),
                    found.passedOver())));
        }
        return found;
    }

    /** The same for who knows which files have expectations; there may be none. */
    public static ScenarioFiles find(List<Path> places, Predicate<Path> hasExpectations) {
        YamlFiles found = YamlFiles.find(places, hasExpectations);
        return new ScenarioFiles(found.files(), found.passedOver());
    }
}
