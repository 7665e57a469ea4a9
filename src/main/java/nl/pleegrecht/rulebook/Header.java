package nl.pleegrecht.rulebook;

import java.time.LocalDate;
import java.util.Map;
import nl.pleegrecht.diagnostics.Location;

/**
 * What stands above {@code when}: the title, the annotations and the dates.
 *
 * @param title the title
 * @param location where it stands
 * @param annotations the texts of the annotations by name, each with its place
 * @param effective first day in force, or null
 * @param expires first day out of force, or null
 */
record Header(String title, Location location, Map<String, Token> annotations, LocalDate effective, LocalDate expires) {
    /** The text of an annotation; empty without. */
    String annotation(String name) {
        return annotations.containsKey(name) ? annotations.get(name).text() : "";
    }
}
