package nl.pleegrecht.replay.watch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import nl.pleegrecht.replay.ScenarioResult;
import nl.pleegrecht.replay.Status;

/** Which scenarios come out otherwise from one round to the next; results are by name. */
final class ResultChanges {
    private ResultChanges() {}

    /** At the start: what is not as expected. */
    static List<Round.Change> standing(Map<String, ScenarioResult> results) {
        return results.values().stream()
                .filter(result -> result.status() != Status.GESLAAGD)
                .map(result -> new Round.Change(null, result))
                .toList();
    }

    /** What says something else than before, is new or is gone; by name. */
    static List<Round.Change> between(Map<String, ScenarioResult> was, Map<String, ScenarioResult> is) {
        Set<String> files = new TreeSet<>(was.keySet());
        files.addAll(is.keySet());
        List<Round.Change> changes = new ArrayList<>();
        for (String file : files) {
            ScenarioResult before = was.get(file);
            ScenarioResult after = is.get(file);
            if (before != after && !Objects.equals(said(before), said(after))) {
                changes.add(new Round.Change(before, after));
            }
        }
        return changes;
    }

    /** What a result says, wherever it stands. */
    private static Object said(ScenarioResult result) {
        if (result == null) {
            return null;
        }
        List<Object> differences = new ArrayList<>();
        result.differences()
                .forEach(one -> differences.add(Arrays.asList(
                        one.day(), one.placement(), one.subject(), one.expected(), one.found(), one.rules())));
        List<Object> findings =
                result.findings().stream().map(FindingChanges::said).toList();
        return List.of(result.status(), differences, findings, result.nowPasses(), String.valueOf(result.why()));
    }
}
