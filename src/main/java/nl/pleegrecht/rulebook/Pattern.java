package nl.pleegrecht.rulebook;

import java.util.List;
import nl.pleegrecht.diagnostics.Location;

/**
 * A fact that a rule asks for.
 *
 * @param kind whether it must be there, must not be there, or need only exist
 * @param type simple name of the fact, conclusion or declared type
 * @param binding name it gets, with its {@code $}; empty without
 * @param constraints the conditions on it, all of which must hold
 * @param text as written in the file
 * @param location where it stands
 */
public record Pattern(
        Kind kind, String type, String binding, List<Constraint> constraints, String text, Location location) {
    /** What the rule asks of the fact. */
    public enum Kind {
        PRESENT,
        NOT,
        EXISTS
    }

    public Pattern {
        constraints = List.copyOf(constraints);
    }

    /** The same pattern with other conditions. */
    public Pattern with(List<Constraint> others) {
        return new Pattern(kind, type, binding, others, text, location);
    }
}
