package nl.pleegrecht.analysis.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.pleegrecht.diagnostics.DiagnosticsException;
import nl.pleegrecht.dossier.Dossier;
import nl.pleegrecht.evaluation.Outcome;
import nl.pleegrecht.evaluation.RuleChange;
import nl.pleegrecht.evaluation.Situation;
import nl.pleegrecht.timeline.Judgement;
import nl.pleegrecht.timeline.Moment;
import nl.pleegrecht.timeline.Timeline;

/**
 * Judges cases under two rule bases. Where the second can not say anything else than the first, as far as the text of the
 * rules tells, it is not asked. Safe to share between threads.
 */
public final class Comparer {
    private final Timeline a;
    private final Timeline b;
    private final RuleChange change;

    public Comparer(Timeline a, Timeline b) {
        this.a = a;
        this.b = b;
        this.change = new RuleChange(a.book(), b.book());
    }

    /**
     * What came of a case.
     *
     * @param difference what differs; null when it could not be compared
     * @param failures why it could not
     */
    public record Compared(CaseDifference difference, List<Failure> failures) {}

    /**
     * Compares one case; never throws for what is wrong with it, or with a rule that it touches.
     *
     * @param file the file as the user named it
     * @param reading reads it
     */
    public Compared compare(String file, Supplier<Dossier> reading) {
        List<Failure> failures = new ArrayList<>();
        Dossier dossier = attempt(file, "", failures, reading);
        if (dossier == null) {
            return new Compared(null, failures);
        }
        Map<Moment, Outcome> untouched = new HashMap<>();
        Judgement before = attempt(
                file,
                "A",
                failures,
                () -> a.judge(dossier, moment -> {
                    Situation situation = Timeline.situation(dossier, moment);
                    Outcome outcome = a.judge(situation);
                    if (!change.mayTouch(situation)) {
                        untouched.put(moment, outcome);
                    }
                    return outcome;
                }));
        Judgement after = attempt(
                file,
                "B",
                failures,
                () -> b.judge(dossier, moment -> {
                    Outcome known = untouched.get(moment);
                    return known != null ? known : b.judge(Timeline.situation(dossier, moment));
                }));
        return new Compared(failures.isEmpty() ? CaseComparison.of(before, after) : null, failures);
    }

    private static <T> T attempt(String file, String side, List<Failure> failures, Supplier<T> work) {
        try {
            return work.get();
        } catch (DiagnosticsException e) {
            failures.add(new Failure(file, side, e.diagnostics()));
            return null;
        }
    }
}
