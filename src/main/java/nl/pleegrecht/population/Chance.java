package nl.pleegrecht.population;

import java.math.BigDecimal;
import java.util.Map;

/**
 * Draws that are the same for the same seed and number on every machine, whatever was drawn for other numbers (SplitMix64,
 * written out here because the library does not promise to keep its own).
 */
final class Chance {
    private static final long STEP = 0x9E3779B97F4A7C15L;

    private long state;

    Chance(long seed, int number) {
        this.state = mix(mix(seed + STEP) + STEP * number);
    }

    /** A number from 0 up to and including 1 less than the bound. */
    int below(int bound) {
        return (int) Long.remainderUnsigned(next() >>> 1, bound);
    }

    /** A whole number between two, both included. */
    int between(int from, int to) {
        return from + below(to - from + 1);
    }

    int between(Figure range) {
        return between(
                range.values().get("van").intValue(), range.values().get("tot").intValue());
    }

    /** Whether something that so many in a hundred have is so. */
    boolean is(Figure share) {
        return isShare(share.value().doubleValue() / 100);
    }

    boolean isShare(double share) {
        return (next() >>> 11) * 0x1.0p-53 < share;
    }

    /** One of the choices, by weight. */
    String choice(Figure weights) {
        double all = 0;
        for (BigDecimal weight : weights.values().values()) {
            all += weight.doubleValue();
        }
        double drawn = (next() >>> 11) * 0x1.0p-53 * all;
        String last = "";
        for (Map.Entry<String, BigDecimal> choice : weights.values().entrySet()) {
            if (choice.getValue().signum() > 0) {
                last = choice.getKey();
                drawn -= choice.getValue().doubleValue();
                if (drawn < 0) {
                    return last;
                }
            }
        }
        return last;
    }

    private long next() {
        state += STEP;
        return mix(state);
    }

    private static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
