package nl.pleegrecht.replay.watch;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import nl.pleegrecht.dossier.Dossier;
import nl.pleegrecht.evaluation.RuleChange;
import nl.pleegrecht.evaluation.Situation;
import nl.pleegrecht.replay.ScenarioResult;
import nl.pleegrecht.replay.Status;
import nl.pleegrecht.timeline.Timeline;

/**
 * A scenario as it was last judged: enough to tell whether other rules can make it come out otherwise.
 *
 * @param dossier null when the file could not be read
 * @param situations what it consists of
 * @param basis the files it is based on
 * @param result how it came out; null before it is judged
 */
record Held(Dossier dossier, List<Situation> situations, Set<Path> basis, ScenarioResult result) {
    /** Whether other rules may make it come out otherwise. */
    boolean mayChange(RuleChange change, Timeline before, Timeline after) {
        if (result == null) {
            return true;
        }
        if (dossier == null) {
            return false;
        }
        // findings tell where a rule stands, and that may be elsewhere now
        return result.status() == Status.FOUT
                || !after.cutsLike(before, dossier)
                || situations.stream().anyMatch(change::mayTouch);
    }
}
