package nl.pleegrecht.analysis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.pleegrecht.rulebook.Constraint.Comparison;
import nl.pleegrecht.rulebook.Expression;

/** What counts as a limit: a comparison of more and less, or with one written number or date. */
final class Limit {
    private Limit() {}

    static boolean isOne(Comparison comparison) {
        return switch (comparison.operator()) {
            case LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL -> true;
            case EQUAL, NOT_EQUAL -> isWritten(comparison.right());
            case IN, NOT_IN, CONTAINS, NOT_CONTAINS -> false;
        };
    }

    private static boolean isWritten(Expression value) {
        return value instanceof Expression.Literal literal
                && (literal.value() instanceof Number || literal.value() instanceof LocalDate);
    }

    /** On which side of a limit a value is, given that it is as near as its type allows; {@code NEVER} when it is not. */
    static int side(Points.Sides sides, Object found, Object needed) {
        if (found instanceof LocalDate date && needed instanceof LocalDate limit) {
            return nearest(sides, ChronoUnit.DAYS.between(limit, date));
        }
        if (found instanceof Integer number && needed instanceof Integer limit) {
            return nearest(sides, (long) number - limit);
        }
        return nearest(sides, decimal(found).compareTo(decimal(needed)));
    }

    private static int nearest(Points.Sides sides, long difference) {
        if (difference == 0) {
            return sides.on();
        }
        return difference == -1 ? sides.below() : difference == 1 ? sides.above() : Points.NEVER;
    }

    private static BigDecimal decimal(Object number) {
        return number instanceof BigDecimal decimal ? decimal : new BigDecimal(number.toString());
    }
}
