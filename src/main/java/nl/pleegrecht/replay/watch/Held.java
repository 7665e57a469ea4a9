package nl.pleegrecht.replay.watch;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.pleegrecht.diagnostics.DiagnosticsException;
import nl.pleegrecht.dossier.BasisFiles;
import nl.pleegrecht.dossier.Dossier;
import nl.pleegrecht.dossier.DossierReader;
import nl.pleegrecht.evaluation.Again;
import nl.pleegrecht.evaluation.Outcome;
import nl.pleegrecht.evaluation.RuleChange;
import nl.pleegrecht.evaluation.Situation;
import nl.pleegrecht.replay.Replay;
import nl.pleegrecht.replay.ScenarioResult;
import nl.pleegrecht.replay.Status;
import nl.pleegrecht.timeline.Moment;
import nl.pleegrecht.timeline.Timeline;

/**
 * A scenario as it was last judged: enough to tell on which of its days other rules can say something else.
 *
 * @param dossier null when the file could not be read
 * @param basis the files it is based on
 * @param days what the rules say where a stretch begins
 * @param result how it came out; null before it is judged
 */
record Held(Dossier dossier, Set<Path> basis, Map<Moment, Day> days, ScenarioResult result) {
    /**
     * What the rules say of a day.
     *
     * @param outcome null when the rules can not be applied
     * @param broken why they can not; else null
     * @param compiled whether compiled rules said so
     */
    record Day(Situation situation, Outcome outcome, DiagnosticsException broken, boolean compiled) {}

    /**
     * What there is to do for a scenario.
     *
     * @param held the scenario, read
     * @param kept the days of which the rules certainly say what they said
     * @param open the other days it has
     * @param again whether it is to be judged at all
     */
    record Due(Held held, Map<Moment, Day> kept, Set<Moment> open, boolean again) {
        static Due nothing(Held held) {
            return new Due(held, Map.of(), Set.of(), false);
        }
    }

    static Held unread(Path file) {
        return new Held(null, BasisFiles.of(file), Map.of(), null);
    }

    /** Reads it, if it was not, and sees what is to be judged under these rules; {@code change} says since when. */
    Due due(Path file, DossierReader reader, Change change) {
        if (result == null) {
            return unjudged(file, reader, change.timeline());
        }
        // what could not be read has its findings as a result, until the file changes
        if (dossier == null || change.rules() == null) {
            return Due.nothing(this);
        }
        Map<Moment, Day> kept = new HashMap<>();
        days.forEach((moment, day) -> {
            if (day.broken() == null && !change.rules().mayTouch(day.situation())) {
                kept.put(moment, day);
            }
        });
        Set<Moment> open = new HashSet<>(change.cuts() ? change.timeline().moments(dossier) : days.keySet());
        // findings tell where a rule stands, and that may be elsewhere now
        boolean again = kept.size() < days.size() || !open.equals(days.keySet()) || result.status() == Status.FOUT;
        open.removeAll(kept.keySet());
        return new Due(this, kept, open, again);
    }

    /**
     * From the rules by which scenarios were last judged to those that hold now.
     *
     * @param timeline cuts by the rules of now
     * @param rules what changed; null when nothing did
     * @param cuts whether dossiers may be cut otherwise
     */
    record Change(Timeline timeline, RuleChange rules, boolean cuts) {}

    private Due unjudged(Path file, DossierReader reader, Timeline timeline) {
        try {
            Dossier read = reader.read(file, file.toString());
            return new Due(new Held(read, basis, Map.of(), null), Map.of(), timeline.moments(read), true);
        } catch (DiagnosticsException e) {
            ScenarioResult failed = Replay.failed(file.toString(), "", e.diagnostics());
            return Due.nothing(new Held(null, basis, Map.of(), failed));
        }
    }

    /** What compiled rules did not say yet. */
    Due unconfirmed() {
        Map<Moment, Day> kept = new HashMap<>(days);
        kept.values().removeIf(day -> !day.compiled());
        Set<Moment> open = new HashSet<>(days.keySet());
        open.removeAll(kept.keySet());
        return new Due(this, kept, open, !open.isEmpty());
    }

    /**
     * What the rules say of one of its days.
     *
     * @param again judges by them what was judged by others; null where the rules are the same
     * @param compiled whether those rules are compiled
     */
    Day judged(Moment moment, Timeline timeline, Again again, boolean compiled) {
        Day known = days.get(moment);
        Situation situation = known == null ? Timeline.situation(dossier, moment) : known.situation();
        try {
            return again == null || known == null || known.broken() != null
                    ? new Day(situation, timeline.judge(situation), null, compiled)
                    : new Day(
                            situation, again.evaluate(situation, known.outcome()), null, compiled && known.compiled());
        } catch (DiagnosticsException e) {
            return new Day(situation, null, e, compiled);
        }
    }

    /** How it comes out, now that it is known what the rules say of all of its days. */
    Held judged(Map<Moment, Day> all, Timeline timeline) {
        ScenarioResult fresh = Replay.replay(
                dossier,
                () -> timeline.judge(dossier, moment -> {
                    Day day = all.get(moment);
                    if (day.broken() != null) {
                        throw day.broken();
                    }
                    return day.outcome();
                }));
        return new Held(dossier, basis, all, fresh);
    }
}
