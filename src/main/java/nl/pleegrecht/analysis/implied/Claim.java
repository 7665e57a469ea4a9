package nl.pleegrecht.analysis.implied;

import java.util.Set;
import java.util.function.Predicate;
import nl.pleegrecht.rulebook.Operator;

/**
 * What is taken to hold of one or two terms.
 *
 * @param left a term
 * @param operator how it stands to the other, {@code IN} and {@code NOT_IN} to constants
 * @param right the other term; null for a list
 * @param among the constants of a list; empty otherwise
 */
record Claim(Term left, Operator operator, Term right, Set<Object> among) {
    static Claim equal(Term left, Term right) {
        return new Claim(left, Operator.EQUAL, right, Set.of());
    }

    /** Whether all things that it says something of are among some. */
    boolean isOnlyAbout(Predicate<String> some) {
        return left.about().stream().allMatch(some)
                && (right == null || right.about().stream().allMatch(some));
    }
}
