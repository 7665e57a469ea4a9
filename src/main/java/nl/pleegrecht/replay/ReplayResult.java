package nl.pleegrecht.replay;

import java.util.List;

/**
 * What came of a replay.
 *
 * @param results by file name
 * @param passedOver files without expectations
 */
public record ReplayResult(List<ScenarioResult> results, int passedOver) {
    public ReplayResult {
        results = List.copyOf(results);
    }

    /** How many came out one way. */
    public long count(Status status) {
        return results.stream().filter(result -> result.status() == status).count();
    }
}
