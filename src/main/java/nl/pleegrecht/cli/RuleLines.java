package nl.pleegrecht.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.pleegrecht.diagnostics.Excerpt;
import nl.pleegrecht.diagnostics.Location;

/**
 * The lines of rule files and their tables to which findings point. Of no other file: a line of a dossier may hold
 * somebody's name. A file that can not be read, or that does not lie on disk, has no lines.
 */
final class RuleLines {
    private static final Set<String> TABLES =
            Set.of("onderwerpen.yaml", "normen.yaml", "bedragen.csv", "afgeleide-bedragen.csv", "indexen.csv");

    private static final long LARGEST = 5_000_000;

    private final Map<String, List<String>> files = new HashMap<>();

    /** The line with a caret below the place, if there is one to show. */
    Optional<String> excerpt(Location place) {
        List<String> lines = files.computeIfAbsent(place.file(), RuleLines::read);
        if (place.line() < 1 || place.line() > lines.size()) {
            return Optional.empty();
        }
        String line = lines.get(place.line() - 1);
        return Optional.of(Excerpt.of(place.line(), line, column(place, line)));
    }

    /** The YAML library counts a character beyond the first 65,536 as one; so does not Java. */
    private static int column(Location place, String line) {
        int characters = place.column() - 1;
        boolean told = place.file().endsWith(".yaml") && characters > 0;
        return told && characters <= line.codePointCount(0, line.length())
                ? line.offsetByCodePoints(0, characters) + 1
                : place.column();
    }

    private static List<String> read(String name) {
        try {
            Path file = Path.of(name);
            if (!isOfRules(file) || !Files.isRegularFile(file) || Files.size(file) > LARGEST) {
                return List.of();
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
            String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
            // in a rule file a line ends nowhere but at its line feed
            return name.endsWith(".drl")
                    ? List.of(plain.split("\r?\n", -1))
                    : plain.lines().toList();
        } catch (IOException | InvalidPathException e) {
            return List.of();
        }
    }

    private static boolean isOfRules(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(".drl") || TABLES.contains(name);
    }
}
