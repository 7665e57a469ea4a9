package nl.pleegrecht.analysis;

import java.util.Set;
import nl.pleegrecht.replay.ScenarioResult;

/**
 * A scenario that was replayed.
 *
 * @param result how it came out
 * @param applied titles of the rules that took part; empty when it could not be judged
 */
public record Played(ScenarioResult result, Set<String> applied) {
    public Played {
        applied = Set.copyOf(applied);
    }
}
