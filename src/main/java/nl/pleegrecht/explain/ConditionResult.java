package nl.pleegrecht.explain;

import java.util.List;
import nl.pleegrecht.rulebook.Pattern;

/**
 * One pattern of a rule, as it came out.
 *
 * @param pattern the pattern
 * @param holds whether the rule gets past it; for {@code not}: whether nothing is there that must not be
 * @param attempts what was tried for it, each thing with every way in which it came out; empty when there is nothing of the
 *     type
 */
public record ConditionResult(Pattern pattern, Holds holds, List<Attempt> attempts) {
    /** The things that meet the pattern: what a {@code not} trips over, what the others rest on. */
    public List<Thing> matching() {
        return attempts.stream()
                .filter(attempt -> attempt.holds() == Holds.YES)
                .map(Attempt::thing)
                .distinct()
                .toList();
    }
}
