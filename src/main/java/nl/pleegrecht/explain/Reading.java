package nl.pleegrecht.explain;

import nl.pleegrecht.rulebook.Constraint.Comparison;
import nl.pleegrecht.rulebook.Pattern;

/**
 * Is told what comes up when a rule is read in its own order. A pattern comes up when all before it are met; a comparison
 * when, for the thing at hand, all before it in its pattern leave the matter to it. What is open is not told.
 */
public interface Reading {
    /** A pattern came up: the rule gets past it, or does not. */
    void pattern(Pattern pattern, boolean holds);

    /** A comparison came up. */
    void comparison(Comparison comparison, boolean holds, Object found, Object needed);
}
