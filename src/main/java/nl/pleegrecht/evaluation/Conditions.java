package nl.pleegrecht.evaluation;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import nl.pleegrecht.rulebook.Constraint;
import nl.pleegrecht.rulebook.Expression;

/** Conditions as far as they compare a known property with a literal: they hold, they fail, or one can not tell. */
enum Conditions {
    HOLDS,
    FAILS,
    OPEN;

    /** All of a pattern's conditions together; {@code values} gives null for a property that is not known. */
    static Conditions all(List<Constraint> constraints, Function<String, Object> values) {
        Conditions result = HOLDS;
        for (Constraint constraint : constraints) {
            Conditions one = of(constraint, values);
            if (one == FAILS) {
                return FAILS;
            }
            result = one == OPEN ? OPEN : result;
        }
        return result;
    }

    private static Conditions of(Constraint constraint, Function<String, Object> values) {
        if (constraint instanceof Constraint.AllOf all) {
            return all(all.parts(), values);
        }
        if (constraint instanceof Constraint.AnyOf any) {
            Conditions result = FAILS;
            for (Constraint part : any.parts()) {
                Conditions one = of(part, values);
                if (one == HOLDS) {
                    return HOLDS;
                }
                result = one == OPEN ? OPEN : result;
            }
            return result;
        }
        if (constraint instanceof Constraint.Comparison comparison) {
            Object found =
                    comparison.left() instanceof Expression.Property property ? values.apply(property.name()) : null;
            return found == null ? OPEN : of(found, comparison);
        }
        return HOLDS;
    }

    private static Conditions of(Object found, Constraint.Comparison comparison) {
        if (comparison.right() instanceof Expression.Listing list) {
            boolean among = false;
            for (Expression item : list.items()) {
                Object value = literal(item);
                if (value == null) {
                    return OPEN;
                }
                among |= equal(found, value);
            }
            return switch (comparison.operator()) {
                case IN -> of(among);
                case NOT_IN -> of(!among);
                default -> OPEN;
            };
        }
        Object wanted = literal(comparison.right());
        if (wanted == null) {
            return OPEN;
        }
        return switch (comparison.operator()) {
            case EQUAL -> of(equal(found, wanted));
            case NOT_EQUAL -> of(!equal(found, wanted));
            case LESS -> of(compare(found, wanted) < 0);
            case LESS_OR_EQUAL -> of(compare(found, wanted) <= 0);
            case GREATER -> of(compare(found, wanted) > 0);
            case GREATER_OR_EQUAL -> of(compare(found, wanted) >= 0);
            case CONTAINS -> of(found instanceof Collection<?> all && all.contains(wanted));
            case NOT_CONTAINS -> of(found instanceof Collection<?> all && !all.contains(wanted));
            default -> OPEN;
        };
    }

    private static Conditions of(boolean holds) {
        return holds ? HOLDS : FAILS;
    }

    private static Object literal(Expression expression) {
        if (expression instanceof Expression.Literal literal) {
            return literal.value();
        }
        return expression instanceof Expression.Constant constant ? constant.value() : null;
    }

    private static boolean equal(Object a, Object b) {
        return a instanceof Number && b instanceof Number ? compare(a, b) == 0 : a.equals(b);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static int compare(Object a, Object b) {
        if (a.getClass() != b.getClass() && a instanceof Number && b instanceof Number) {
            return decimal(a).compareTo(decimal(b));
        }
        return ((Comparable) a).compareTo(b);
    }

    private static BigDecimal decimal(Object number) {
        return number instanceof BigDecimal decimal ? decimal : BigDecimal.valueOf(((Number) number).longValue());
    }
}
