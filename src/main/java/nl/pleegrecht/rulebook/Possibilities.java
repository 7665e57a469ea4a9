package nl.pleegrecht.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.pleegrecht.rulebook.Constraint.Comparison;
import nl.pleegrecht.rulebook.Expression.Constant;
import nl.pleegrecht.rulebook.Expression.Listing;
import nl.pleegrecht.rulebook.Expression.Literal;

/** Whether comparisons of one property leave any value. */
public final class Possibilities {
    /** How a value can lie to another one. */
    private enum Side {
        BELOW,
        SAME,
        ABOVE
    }

    private Possibilities() {}

    /** Whether two comparisons of one property can not both hold, whatever they are compared with. */
    static boolean excludes(Comparison one, Comparison other, FactType type) {
        if (!same(one.left(), other.left())) {
            return false;
        }
        if (Written.of(one.right()).equals(Written.of(other.right()))) {
            return opposite(one.operator(), other.operator());
        }
        return nothingLeft(List.of(one, other), type);
    }

    /** Whether one more comparison leaves nothing of what the others on the same property left. */
    static boolean of(List<Comparison> others, Comparison next, FactType type) {
        List<Comparison> all = new ArrayList<>();
        others.stream().filter(one -> same(one.left(), next.left())).forEach(all::add);
        all.add(next);
        return all.size() > 2 && nothingLeft(all, type);
    }

    private static boolean same(Expression left, Expression right) {
        return Written.of(left).equals(Written.of(right));
    }

    private static boolean opposite(Operator one, Operator other) {
        Set<Operator> both = EnumSet.of(one, other);
        if (both.equals(EnumSet.of(Operator.CONTAINS, Operator.NOT_CONTAINS))
                || both.equals(EnumSet.of(Operator.IN, Operator.NOT_IN))) {
            return true;
        }
        Set<Side> left = sides(one);
        left.retainAll(sides(other));
        return left.isEmpty();
    }

    private static Set<Side> sides(Operator operator) {
        return switch (operator) {
            case EQUAL -> EnumSet.of(Side.SAME);
            case NOT_EQUAL -> EnumSet.of(Side.BELOW, Side.ABOVE);
            case LESS -> EnumSet.of(Side.BELOW);
            case LESS_OR_EQUAL -> EnumSet.of(Side.BELOW, Side.SAME);
            case GREATER -> EnumSet.of(Side.ABOVE);
            case GREATER_OR_EQUAL -> EnumSet.of(Side.ABOVE, Side.SAME);
            default -> EnumSet.allOf(Side.class);
        };
    }

    /**
     * Whether no value passes them all. Values that are written out are enough to try, with those between and around them:
     * between two of them every value does the same.
     */
    private static boolean nothingLeft(List<Comparison> all, FactType type) {
        List<Object> written = new ArrayList<>();
        for (Comparison one : all) {
            if (one.operator() == Operator.CONTAINS || one.operator() == Operator.NOT_CONTAINS) {
                return false;
            }
            for (Expression value : values(one)) {
                if (!(value instanceof Literal) && !(value instanceof Constant)) {
                    return false;
                }
                written.add(value(value));
            }
        }
        return candidates(written, type, all.get(0)).stream()
                .noneMatch(value -> all.stream().allMatch(one -> passes(value, one)));
    }

    private static List<Expression> values(Comparison one) {
        return one.right() instanceof Listing list ? list.items() : List.of(one.right());
    }

    /** A value that is written out, a number as {@code BigDecimal}. */
    public static Object value(Expression expression) {
        Object value = expression instanceof Literal literal ? literal.value() : ((Constant) expression).value();
        return value instanceof Integer whole ? BigDecimal.valueOf(whole) : value;
    }

    private static List<Object> candidates(List<Object> written, FactType type, Comparison first) {
        boolean whole = first.left() instanceof Expression.Property property
                && FieldType.WHOLE.equals(type.fields().get(property.name()));
        return around(written, whole);
    }

    /**
     * Values that are written out, with those between and around them: whatever else a property can be does the same as one of
     * these in each comparison with them.
     *
     * @param written numbers as {@code BigDecimal}
     * @param whole whether only whole numbers are possible
     */
    public static List<Object> around(Collection<?> written, boolean whole) {
        List<Object> candidates = new ArrayList<>(written);
        for (Object value : written) {
            if (value instanceof BigDecimal number) {
                // nearer than any two numbers that a rule can write
                BigDecimal step = whole ? BigDecimal.ONE : new BigDecimal("1E-20");
                candidates.add(number.subtract(step));
                candidates.add(number.add(step));
            } else if (value instanceof LocalDate date) {
                candidates.add(date.minusDays(1));
                candidates.add(date.plusDays(1));
            } else if (value instanceof Boolean truth) {
                candidates.add(!truth);
            } else if (value instanceof Enum<?> constant) {
                candidates.addAll(List.of(constant.getDeclaringClass().getEnumConstants()));
            } else if (value instanceof String text) {
                candidates.add(text + "\u0000");
            }
        }
        return candidates;
    }

    /** Whether a value passes a comparison with values that are written out; a number is a {@code BigDecimal}. */
    public static boolean passes(Object value, Comparison one) {
        return switch (one.operator()) {
            case IN -> values(one).stream().anyMatch(item -> compare(value, value(item)) == 0);
            case NOT_IN -> values(one).stream().noneMatch(item -> compare(value, value(item)) == 0);
            default -> {
                int order = compare(value, value(one.right()));
                Side side = order < 0 ? Side.BELOW : order > 0 ? Side.ABOVE : Side.SAME;
                yield sides(one.operator()).contains(side);
            }
        };
    }

    /** Values of one property are of one type; of what has no order only 0 means something. */
    private static int compare(Object a, Object b) {
        if (a instanceof BigDecimal left && b instanceof BigDecimal right) {
            return left.compareTo(right);
        }
        if (a instanceof LocalDate left && b instanceof LocalDate right) {
            return left.compareTo(right);
        }
        return a.equals(b) ? 0 : 1;
    }
}
