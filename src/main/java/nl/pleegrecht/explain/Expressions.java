package nl.pleegrecht.explain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import nl.pleegrecht.rulebook.Expression;
import nl.pleegrecht.rulebook.Expression.Constant;
import nl.pleegrecht.rulebook.Expression.Listing;
import nl.pleegrecht.rulebook.Expression.Literal;
import nl.pleegrecht.rulebook.Expression.Property;
import nl.pleegrecht.rulebook.Expression.Reference;
import nl.pleegrecht.rulebook.Expression.Shift;
import nl.pleegrecht.rulebook.Expression.Sum;

/**
 * The values of expressions. Null stands for a value that can not be told: rules never see a null of their own.
 */
final class Expressions {
    private Expressions() {}

    /**
     * @param self the thing whose properties need no name; null in {@code then}
     */
    static Object value(Expression expression, Thing self, Bound names) {
        if (expression instanceof Literal literal) {
            return literal.value();
        }
        if (expression instanceof Constant constant) {
            return constant.value();
        }
        if (expression instanceof Property property) {
            return self.value(property.name());
        }
        if (expression instanceof Reference reference) {
            Object named = names.find(reference.binding());
            return named instanceof Thing thing && !reference.property().isEmpty()
                    ? thing.value(reference.property())
                    : named;
        }
        if (expression instanceof Shift shift) {
            Object date = value(shift.date(), self, names);
            return date == null ? null : moved((LocalDate) date, shift.method(), shift.amount());
        }
        if (expression instanceof Sum sum) {
            return computed(value(sum.left(), self, names), sum.operator(), value(sum.right(), self, names));
        }
        if (expression instanceof Listing listing) {
            List<Object> items = new ArrayList<>();
            listing.items().forEach(item -> items.add(value(item, self, names)));
            return items;
        }
        throw new IllegalStateException("an expression without a meaning: " + expression);
    }

    private static LocalDate moved(LocalDate date, String method, int amount) {
        return switch (method) {
            case "plusDays" -> date.plusDays(amount);
            case "minusDays" -> date.minusDays(amount);
            case "plusWeeks" -> date.plusDays(7L * amount);
            case "minusWeeks" -> date.minusDays(7L * amount);
            case "plusMonths" -> date.plus(Period.ofMonths(amount));
            case "minusMonths" -> date.minus(Period.ofMonths(amount));
            case "plusYears" -> date.plus(Period.ofYears(amount));
            case "minusYears" -> date.minus(Period.ofYears(amount));
            default -> throw new IllegalStateException("a shift without a meaning: " + method);
        };
    }

    private static Object computed(Object left, char operator, Object right) {
        if (left == null || right == null) {
            return null;
        }
        if (left instanceof String text) {
            return text + right;
        }
        boolean whole = left instanceof Integer && right instanceof Integer;
        BigDecimal result = computed(decimal(left), operator, decimal(right));
        return whole && operator != '/' ? (Object) result.intValueExact() : result;
    }

    private static BigDecimal computed(BigDecimal left, char operator, BigDecimal right) {
        return switch (operator) {
            case '+' -> left.add(right, MathContext.DECIMAL128);
            case '-' -> left.subtract(right, MathContext.DECIMAL128);
            case '*' -> left.multiply(right, MathContext.DECIMAL128);
            case '/' -> left.divide(right, MathContext.DECIMAL128);
            default -> throw new IllegalStateException("an operator without a meaning: " + operator);
        };
    }

    static BigDecimal decimal(Object number) {
        return number instanceof BigDecimal decimal ? decimal : new BigDecimal(number.toString());
    }
}
