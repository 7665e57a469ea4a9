package nl.pleegrecht.rulebook;

import java.util.List;
import nl.pleegrecht.diagnostics.Location;

/**
 * What a rule concludes: a verb, or a new fact of a declared type.
 *
 * @param name the verb ({@code recht}) or the declared type
 * @param declaredType whether it is a declared type
 * @param arguments its arguments in order
 * @param location where it stands
 */
public record Conclusion(String name, boolean declaredType, List<Expression> arguments, Location location) {
    public Conclusion {
        arguments = List.copyOf(arguments);
    }
}
