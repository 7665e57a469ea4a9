package nl.pleegrecht.analysis.implied;

import java.math.BigDecimal;
import java.util.List;

/** Amounts that are added or taken off, and texts put together. */
final class Sums {
    private Sums() {}

    /** The same sum of the same is the same; of a text is known how it begins. */
    static Term of(Term left, char operator, Term right) {
        if (left == null || right == null) {
            return null;
        }
        String by = String.valueOf(operator);
        if (left.sort() == Sort.TEXT) {
            String begins = left.constant() instanceof String text ? text : left.begins();
            return Term.made(by, List.of(left, right), String.class, begins);
        }
        return Term.made(by, List.of(left, right), BigDecimal.class, null);
    }
}
