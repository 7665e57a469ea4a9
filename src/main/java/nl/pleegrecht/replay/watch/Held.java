package nl.pleegrecht.replay.watch;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.pleegrecht.diagnostics.DiagnosticsException;
import nl.pleegrecht.dossier.BasisFiles;
import nl.pleegrecht.dossier.Dossier;
import nl.pleegrecht.dossier.DossierReader;
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
 * @param days what the rules said where a stretch begins; not all of them when there is an error on some day
 * @param result how it came out; null before it is judged
 */
record Held(Dossier dossier, Set<Path> basis, Map<Moment, Day> days, ScenarioResult result) {
    /**
     * What was said of a day.
     *
     * @param compiled whether by compiled rules
     */
    record Day(Situation situation, Outcome outcome, boolean compiled) {}

    /**
     * What there is to do for a scenario.
     *
     * @param held the scenario, read
     * @param kept the days of which the rules certainly say what they said
     * @param evaluations how many others there are
     * @param again whether it is to be judged at all
     */
    record Due(Held held, Map<Moment, Day> kept, int evaluations, boolean again) {}

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
            return new Due(this, days, 0, false);
        }
        Map<Moment, Day> kept = new HashMap<>();
        days.forEach((moment, day) -> {
            if (!change.rules().mayTouch(day.situation())) {
                kept.put(moment, day);
            }
        });
        // findings tell where a rule stands, and that may be elsewhere now
        boolean again = kept.size() < days.size() || result.status() == Status.FOUT;
        Set<Moment> moments = change.cuts() || again ? change.timeline().moments(dossier) : days.keySet();
        again |= !moments.equals(days.keySet());
        return new Due(
                this,
                kept,
                (int) moments.stream()
                        .filter(moment -> !kept.containsKey(moment))
                        .count(),
                again);
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
            Held ready = new Held(read, basis, Map.of(), null);
            return new Due(ready, Map.of(), timeline.moments(read).size(), true);
        } catch (DiagnosticsException e) {
            ScenarioResult failed = Replay.failed(file.toString(), "", e.diagnostics());
            return new Due(new Held(null, basis, Map.of(), failed), Map.of(), 0, false);
        }
    }

    /** What compiled rules did not say yet. */
    Due unconfirmed() {
        Map<Moment, Day> kept = new HashMap<>(days);
        kept.values().removeIf(day -> !day.compiled());
        int open = days.size() - kept.size();
        return new Due(this, kept, open, open > 0);
    }

    /**
     * Judges it, as far as it is not known.
     *
     * @param kept the days that need not be judged
     * @param compiled whether the rules are compiled
     */
    Held judged(Map<Moment, Day> kept, Timeline timeline, boolean compiled) {
        Map<Moment, Day> now = new HashMap<>();
        ScenarioResult fresh = Replay.replay(
                dossier,
                () -> timeline.judge(dossier, (moment, made) -> {
                    Day day = kept.get(moment);
                    if (day == null) {
                        Day before = days.get(moment);
                        Situation situation = before == null ? made.get() : before.situation();
                        day = new Day(situation, timeline.judge(situation), compiled);
                    }
                    now.put(moment, day);
                    return day.outcome();
                }));
        // after an error on one day the others were not looked at
        if (fresh.status() == Status.FOUT) {
            kept.forEach(now::putIfAbsent);
        }
        return new Held(dossier, basis, now, fresh);
    }
}
