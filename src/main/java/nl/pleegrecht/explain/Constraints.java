package nl.pleegrecht.explain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import nl.pleegrecht.rulebook.Constraint;
import nl.pleegrecht.rulebook.Constraint.AllOf;
import nl.pleegrecht.rulebook.Constraint.AnyOf;
import nl.pleegrecht.rulebook.Constraint.Binding;
import nl.pleegrecht.rulebook.Constraint.Comparison;
import nl.pleegrecht.rulebook.Expression;
import nl.pleegrecht.rulebook.Expression.Listing;
import nl.pleegrecht.rulebook.Operator;
import nl.pleegrecht.rulebook.Pattern;

/** Whether a thing meets the conditions of a pattern. */
final class Constraints {
    private Constraints() {}

    /** The names as they are once a thing has been taken for a pattern. */
    static Bound bind(Pattern pattern, Thing thing, Bound names) {
        Bound more = names.with(pattern.binding(), thing);
        for (Constraint constraint : pattern.constraints()) {
            if (constraint instanceof Binding binding) {
                more = more.with(binding.binding(), thing.value(binding.property()));
            }
        }
        return more;
    }

    /** All conditions together; {@code names} are those of {@link #bind}. */
    static Holds test(Pattern pattern, Thing thing, Bound names) {
        return Holds.all(pattern.constraints(), constraint -> test(constraint, thing, names));
    }

    static Holds test(Constraint constraint, Thing thing, Bound names) {
        if (constraint instanceof Comparison comparison) {
            if (comparison.right() instanceof Listing list) {
                Object found = Expressions.value(comparison.left(), thing, names);
                return found == null
                        ? Holds.OPEN
                        : Holds.of(among(found, list, thing, names) == (comparison.operator() == Operator.IN));
            }
            return compare(
                    Expressions.value(comparison.left(), thing, names),
                    comparison.operator(),
                    Expressions.value(comparison.right(), thing, names));
        }
        if (constraint instanceof AnyOf any) {
            return Holds.any(any.parts(), part -> test(part, thing, names));
        }
        if (constraint instanceof AllOf all) {
            return Holds.all(all.parts(), part -> test(part, thing, names));
        }
        return Holds.YES;
    }

    private static Holds compare(Object found, Operator operator, Object needed) {
        if (found == null || needed == null) {
            return Holds.OPEN;
        }
        return switch (operator) {
            case EQUAL -> Holds.of(equal(found, needed));
            case NOT_EQUAL -> Holds.of(!equal(found, needed));
            case LESS -> Holds.of(order(found, needed) < 0);
            case LESS_OR_EQUAL -> Holds.of(order(found, needed) <= 0);
            case GREATER -> Holds.of(order(found, needed) > 0);
            case GREATER_OR_EQUAL -> Holds.of(order(found, needed) >= 0);
            case IN, NOT_IN -> throw new IllegalStateException("no list: " + needed);
            case CONTAINS -> Holds.of(((Collection<?>) found).contains(needed));
            case NOT_CONTAINS -> Holds.of(!((Collection<?>) found).contains(needed));
        };
    }

    private static boolean among(Object found, Listing list, Thing thing, Bound names) {
        for (Expression item : list.items()) {
            if (equal(found, Expressions.value(item, thing, names))) {
                return true;
            }
        }
        return false;
    }

    /** Numbers are equal by what they are worth: 1.0 is 1.00. */
    private static boolean equal(Object a, Object b) {
        return a instanceof Number && b instanceof Number ? order(a, b) == 0 : a.equals(b);
    }

    private static int order(Object a, Object b) {
        if (a instanceof LocalDate one && b instanceof LocalDate other) {
            return one.compareTo(other);
        }
        BigDecimal number = Expressions.decimal(a);
        return number.compareTo(Expressions.decimal(b));
    }
}
