package nl.pleegrecht.replay;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

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
        YamlFiles found = YamlFiles.find(places, DossierFiles::hasTitle);
        return new DossierFiles(found.files(), found.passedOver());
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
