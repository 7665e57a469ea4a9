package nl.pleegrecht.analysis.mutate;

import java.util.List;
import nl.pleegrecht.rulebook.Constraint;
import nl.pleegrecht.rulebook.Constraint.AllOf;
import nl.pleegrecht.rulebook.Constraint.AnyOf;
import nl.pleegrecht.rulebook.Constraint.Comparison;

/** Conditions on conditions, made of the same stuff, so that whoever can try a rule can try these. */
final class Differs {
    private Differs() {}

    /** Holds where one holds and the other does not. Of two that are the same but in one part, only that part is told. */
    static Constraint between(Constraint one, Constraint other) {
        return new AnyOf(
                List.of(
                        new AllOf(List.of(one, not(other)), one.location()),
                        new AllOf(List.of(not(one), other), one.location())),
                one.location());
    }

    /** Holds where a condition does not. */
    static Constraint not(Constraint constraint) {
        if (constraint instanceof Comparison comparison) {
            return new Comparison(
                    comparison.left(),
                    comparison.operator().negated(),
                    comparison.right(),
                    comparison.text(),
                    comparison.start(),
                    comparison.end(),
                    comparison.location());
        }
        if (constraint instanceof AnyOf any) {
            return new AllOf(any.parts().stream().map(Differs::not).toList(), any.location());
        }
        if (constraint instanceof AllOf all) {
            return new AnyOf(all.parts().stream().map(Differs::not).toList(), all.location());
        }
        throw new IllegalStateException("a name always holds: " + constraint);
    }
}
