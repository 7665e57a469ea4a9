package nl.pleegrecht.analysis.implied;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** How far values lie apart at most. */
final class Order {
    /** What {@code left - right} is at most, or less than. */
    private record Bound(BigDecimal most, boolean strictly) {
        boolean isTighterThan(Bound other) {
            int compared = other == null ? -1 : most.compareTo(other.most);
            return compared < 0 || compared == 0 && strictly && !other.strictly;
        }

        Bound then(Bound next) {
            return new Bound(most.add(next.most), strictly || next.strictly);
        }

        boolean isBelowZero() {
            return most.signum() < 0 || most.signum() == 0 && strictly;
        }
    }

    private final Map<String, Integer> numbers = new HashMap<>();
    private Bound[][] bounds = new Bound[8][8];

    /** {@code left - right} is at most, or less than, a number; of values with nothing in between less is one less. */
    void atMost(String left, String right, BigDecimal most, boolean strictly, boolean stepped) {
        Bound bound = strictly && stepped ? new Bound(most.subtract(BigDecimal.ONE), false) : new Bound(most, strictly);
        int from = number(left);
        int to = number(right);
        if (bound.isTighterThan(bounds[from][to])) {
            bounds[from][to] = bound;
        }
    }

    private int number(String key) {
        int number = numbers.computeIfAbsent(key, k -> numbers.size());
        if (number == bounds.length) {
            bounds = Arrays.copyOf(bounds, 2 * number);
            for (int i = 0; i < bounds.length; i++) {
                bounds[i] = bounds[i] == null ? new Bound[2 * number] : Arrays.copyOf(bounds[i], 2 * number);
            }
        }
        return number;
    }

    /** Follows all ways from value to value; says whether no value must be less than itself. */
    boolean isPossible() {
        int count = numbers.size();
        for (int over = 0; over < count; over++) {
            for (int from = 0; from < count; from++) {
                Bound first = bounds[from][over];
                for (int to = 0; first != null && to < count; to++) {
                    Bound second = bounds[over][to];
                    if (second != null) {
                        Bound both = first.then(second);
                        if (both.isTighterThan(bounds[from][to])) {
                            bounds[from][to] = both;
                        }
                    }
                }
                if (bounds[from][from] != null && bounds[from][from].isBelowZero()) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether {@code left - right} can be a number. */
    boolean allows(String left, String right, BigDecimal value) {
        Bound bound = bound(left, right);
        int compared = bound == null ? 1 : bound.most().compareTo(value);
        return compared > 0 || compared == 0 && !bound.strictly();
    }

    /** Whether {@code left - right} can be nothing but a number. */
    boolean isExactly(String left, String right, BigDecimal apart) {
        Bound one = bound(left, right);
        Bound other = bound(right, left);
        return one != null
                && other != null
                && one.most().compareTo(apart) == 0
                && other.most().compareTo(apart.negate()) == 0;
    }

    private Bound bound(String left, String right) {
        Integer from = numbers.get(left);
        Integer to = numbers.get(right);
        return from == null || to == null ? null : bounds[from][to];
    }
}
