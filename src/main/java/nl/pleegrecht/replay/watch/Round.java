package nl.pleegrecht.replay.watch;

import java.util.List;
import nl.pleegrecht.diagnostics.Diagnostic;
import nl.pleegrecht.replay.ScenarioResult;
import nl.pleegrecht.replay.Status;

/**
 * What one save changed.
 *
 * @param number the first is 1: everything as it stood at the start
 * @param files the files that changed, as the user named their folders; none in the first round
 * @param found findings in the rules that were not there before
 * @param gone findings in the rules that are no longer there
 * @param sound whether the rules as they stand were used; else the last ones without errors, if there were any
 * @param judged how many scenarios were judged again; the others can not have changed
 * @param changes scenarios that come out otherwise than before, by name
 * @param results how all scenarios come out now, by name; those that could not be judged yet are left out
 * @param state the findings in the rules that stand
 */
public record Round(
        int number,
        List<String> files,
        List<Diagnostic> found,
        List<Diagnostic> gone,
        boolean sound,
        int judged,
        List<Change> changes,
        List<ScenarioResult> results,
        List<Diagnostic> state) {
    /**
     * A scenario that comes out otherwise.
     *
     * @param before null for a scenario that was not there
     * @param after null for one that is no longer there
     */
    public record Change(ScenarioResult before, ScenarioResult after) {
        /** The scenario as the user named it. */
        public String file() {
            return after != null ? after.file() : before.file();
        }

        /** What happened to it. */
        public Kind kind() {
            if (after == null) {
                return Kind.WEG;
            }
            if (after.status() == Status.GESLAAGD) {
                return before == null ? Kind.NIEUW : Kind.SLAAGT_WEER;
            }
            boolean was = before != null && before.status() == after.status();
            return was ? Kind.ANDERS : Kind.valueOf(after.status().name());
        }
    }

    /** What can happen to a scenario. */
    public enum Kind {
        AFWIJKEND("afwijkend"),
        FOUT("fout"),
        OPENSTAAND("openstaand"),
        /** Not as expected, in another way than before. */
        ANDERS("anders"),
        SLAAGT_WEER("slaagt weer"),
        /** A new scenario, as expected. */
        NIEUW("nieuw"),
        WEG("weg");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** As it stands in output; the same in every language. */
        public String word() {
            return word;
        }
    }

    public Round {
        files = List.copyOf(files);
        found = List.copyOf(found);
        gone = List.copyOf(gone);
        changes = List.copyOf(changes);
        results = List.copyOf(results);
        state = List.copyOf(state);
    }

    /** How many scenarios come out one way. */
    public long count(Status status) {
        return results.stream().filter(result -> result.status() == status).count();
    }
}
