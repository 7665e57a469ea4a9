package nl.pleegrecht.rulebook;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.pleegrecht.diagnostics.Diagnostic;
import nl.pleegrecht.diagnostics.Location;

/** The list behind {@code @norm}: identifiers of norms with commas between them. Which norms there are is not known here. */
final class NormList {
    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]*");

    private NormList() {}

    static void check(Token written, List<Diagnostic> findings) {
        Set<String> seen = new HashSet<>();
        int column = written.location().column() + 1;
        for (String part : written.text().split(",", -1)) {
            String id = part.strip();
            int begin = column + (id.isEmpty() ? 0 : part.indexOf(id));
            Location place =
                    new Location(written.location().file(), written.location().line(), begin);
            if (!IDENTIFIER.matcher(id).matches()) {
                findings.add(Diagnostic.error("RUL-118", place, id));
            } else if (!seen.add(id)) {
                findings.add(Diagnostic.error("RUL-119", place, id));
            }
            column += part.length() + 1;
        }
    }

    /** The identifiers; empty for a rule without the annotation. */
    static List<String> read(String text) {
        return Stream.of(text.split(","))
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .toList();
    }
}
