package nl.pleegrecht.replay.watch;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import nl.pleegrecht.diagnostics.DiagnosticsException;
import nl.pleegrecht.dossier.BasisFiles;
import nl.pleegrecht.dossier.Dossier;
import nl.pleegrecht.dossier.DossierReader;
import nl.pleegrecht.evaluation.RuleChange;
import nl.pleegrecht.evaluation.Situation;
import nl.pleegrecht.replay.Replay;
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
    static Held unread(Path file) {
        return new Held(null, List.of(), BasisFiles.of(file), null);
    }

    /** Read, if it was not, and cut: ready to be judged. */
    Held ready(Path file, DossierReader reader, Timeline timeline) {
        try {
            // what could not be read has its findings as a result, until the file changes
            Dossier read = dossier == null ? reader.read(file, file.toString()) : dossier;
            return new Held(read, timeline.situations(read), basis, null);
        } catch (DiagnosticsException e) {
            return new Held(null, List.of(), basis, Replay.failed(file.toString(), "", e.diagnostics()));
        }
    }

    Held judged(Replay replay) {
        return dossier == null ? this : new Held(dossier, situations, basis, replay.replay(dossier, judgement -> {}));
    }

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
                || !after.cutsLike(before)
                || situations.stream().anyMatch(change::mayTouch);
    }
}
