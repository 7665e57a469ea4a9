package nl.pleegrecht.analysis.implied;

import java.util.HashSet;
import java.util.Set;

/** Amounts that are added or taken off, and texts put together. */
final class Sums {
    private Sums() {}

    /** The same sum of the same is the same; of a text is known how it begins. */
    static Term of(Term left, char operator, Term right) {
        if (left == null || right == null) {
            return null;
        }
        Set<String> about = new HashSet<>(left.about());
        about.addAll(right.about());
        String key =
                "(" + left.key() + "+" + left.plus() + " " + operator + " " + right.key() + "+" + right.plus() + ")";
        if (left.sort() == Sort.TEXT) {
            String begins = left.constant() instanceof String text ? text : left.begins();
            return Term.opaque(key, String.class, begins, about);
        }
        return Term.opaque(key, java.math.BigDecimal.class, null, about);
    }
}
