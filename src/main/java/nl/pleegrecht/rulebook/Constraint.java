package nl.pleegrecht.rulebook;

import java.util.List;
import nl.pleegrecht.diagnostics.Location;

/** One condition on a fact inside a pattern. */
public sealed interface Constraint {
    Location location();

    /** A comparison; {@code start} and {@code end} are its character range in the file. */
    record Comparison(
            Expression left, Operator operator, Expression right, String text, int start, int end, Location location)
            implements Constraint {}

    /** At least one of them holds ({@code ||}). */
    record AnyOf(List<Constraint> parts, Location location) implements Constraint {
        public AnyOf {
            parts = List.copyOf(parts);
        }
    }

    /** All of them hold ({@code &&}). */
    record AllOf(List<Constraint> parts, Location location) implements Constraint {
        public AllOf {
            parts = List.copyOf(parts);
        }
    }

    /** A property that gets a name, {@code $dag : van}; always holds. */
    record Binding(String binding, String property, Location location) implements Constraint {}
}
