package nl.pleegrecht.explain;

import java.util.List;
import java.util.function.Function;

/** Whether a condition holds; it can be open where a value is missing, or comes from a condition that has no match. */
public enum Holds {
    YES,
    NO,
    OPEN;

    static Holds of(boolean holds) {
        return holds ? YES : NO;
    }

    /** One NO is enough for NO. */
    static <T> Holds all(List<T> parts, Function<T, Holds> test) {
        Holds result = YES;
        for (T part : parts) {
            Holds one = test.apply(part);
            if (one == NO) {
                return NO;
            }
            result = one == OPEN ? OPEN : result;
        }
        return result;
    }

    /** One YES is enough for YES. */
    static <T> Holds any(List<T> parts, Function<T, Holds> test) {
        Holds result = NO;
        for (T part : parts) {
            Holds one = test.apply(part);
            if (one == YES) {
                return YES;
            }
            result = one == OPEN ? OPEN : result;
        }
        return result;
    }
}
