package nl.pleegrecht.evaluation;

import java.util.BitSet;
import java.util.function.Predicate;
import nl.pleegrecht.answers.Signaal;

/**
 * How far a change goes.
 *
 * @param subjects whether the answer on a subject can rest on it
 * @param signals whether a signal can
 */
record Spread(Predicate<String> subjects, boolean signals) {
    static Spread of(RuleGraph graph, RuleChange.Doors doors) {
        BitSet fed = graph.fedBy(doors.rules(), doors.reads());
        return new Spread(
                subject -> graph.about(subject).intersects(fed),
                graph.about(Signaal.class).intersects(fed));
    }
}
