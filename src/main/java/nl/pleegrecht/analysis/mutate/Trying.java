package nl.pleegrecht.analysis.mutate;

import nl.pleegrecht.analysis.mutate.Mutant.Change.OfAmount;
import nl.pleegrecht.analysis.mutate.Mutant.Change.OfRule;
import nl.pleegrecht.explain.Interpreter;
import nl.pleegrecht.explain.Trial;
import nl.pleegrecht.rulebook.RuleBook;

/** A changed rule base tried on days of a case, as far as plain interpretation goes. */
interface Trying {
    /** A change to a rule base, ready to be tried. */
    static Trying of(RuleBook book, Interpreter real, Downstream downstream, Mutant mutant) {
        return mutant.change() instanceof OfAmount amount
                ? new TryingAmount(book, real, downstream, amount)
                : new TryingRule(downstream, (OfRule) mutant.change());
    }

    /** Whether the change may make a difference on those days; false only when it makes none. */
    boolean mayDiffer(Trial real);

    /** The changed rules in the place of the real ones. */
    Trial on(Trial real);

    /** The rule base with the change; its compiled rules are still the real ones. */
    RuleBook book();
}
