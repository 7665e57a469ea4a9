package nl.pleegrecht.replay;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.pleegrecht.diagnostics.Diagnostic;
import nl.pleegrecht.diagnostics.DiagnosticsException;
import nl.pleegrecht.diagnostics.Location;

/**
 * The dossiers under folders and those named one by one, whether they expect anything or not.
 *
 * @param files dossiers
 * @param passedOver how many files of the folders have no title, so that other files build on them
 */
public record DossierFiles(List<Path> files, int passedOver) {
    private static final Pattern TITLE = Pattern.compile("(?m)^[\"']?titel[\"']?\\s*:");

    /** Looks through folders; what is not there is reported, all of it at once. */
    public static DossierFiles find(List<Path> places) {
        List<Diagnostic> findings = new ArrayList<>();
        List<Path> files = new ArrayList<>();
        int passedOver = 0;
        for (Path place : places) {
            if (Files.isDirectory(place)) {
                for (Path file : ScenarioFiles.yamlFiles(place, findings)) {
                    if (hasTitle(file)) {
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
        return new DossierFiles(files.stream().distinct().toList(), passedOver);
    }

    /** What can not be read is not passed over, so that it is reported. */
    private static boolean hasTitle(Path file) {
        try {
            return TITLE.matcher(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
                    .find();
        } catch (IOException e) {
            return true;
        }
    }
}
