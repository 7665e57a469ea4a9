package nl.pleegrecht.timeline;

import java.util.function.Supplier;
import nl.pleegrecht.evaluation.Outcome;
import nl.pleegrecht.evaluation.Situation;

/** Where the outcomes of the stretches of one dossier come from. */
@FunctionalInterface
public interface Judging {
    /**
     * What the rules say.
     *
     * @param moment where the stretch begins
     * @param situation what a rule can see then; made when it is asked for
     */
    Outcome of(Moment moment, Supplier<Situation> situation);
}
