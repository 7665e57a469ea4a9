package nl.pleegrecht.rulebook;

import java.util.List;
import nl.pleegrecht.diagnostics.Location;

/** A value in a condition or in the arguments of a verb, with its place in the rule file. */
public sealed interface Expression {
    Location location();

    /**
     * A literal: {@code String}, {@code Integer}, {@code BigDecimal}, {@code Boolean}, or {@code LocalDate} for a text
     * compared with a date.
     */
    record Literal(Object value, Location location) implements Expression {}

    /** A constant of an enumeration, such as {@code Variant.CRISIS}; the value is the constant itself. */
    record Constant(Enum<?> value, Location location) implements Expression {}

    /** A property of the fact the pattern is about; more names than one step into it ({@code van.year} is not allowed). */
    record Property(String name, Location location) implements Expression {}

    /** A bound fact ({@code property} empty), a property of it, or a bound property. */
    record Reference(String binding, String property, Location location) implements Expression {}

    /** A date moved by {@code plusDays}, {@code minusMonths} and the like. */
    record Shift(Expression date, String method, int amount, Location location) implements Expression {}

    /** A sum or difference ({@code +}, {@code -}) in the arguments of a verb, or texts put together. */
    record Sum(Expression left, char operator, Expression right, Location location) implements Expression {}

    /** A list in {@code in ( … )}. */
    record Listing(List<Expression> items, Location location) implements Expression {
        public Listing {
            items = List.copyOf(items);
        }
    }
}
