package nl.pleegrecht.analysis.verify;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.pleegrecht.analysis.Reach;
import nl.pleegrecht.analysis.explore.Seeds;
import nl.pleegrecht.diagnostics.Diagnostic;
import nl.pleegrecht.diagnostics.DiagnosticsException;
import nl.pleegrecht.dossier.DossierTree;
import nl.pleegrecht.evaluation.Exploration;
import nl.pleegrecht.evaluation.Kernel;
import nl.pleegrecht.evaluation.Situation;
import nl.pleegrecht.rulebook.ParsedRule;
import nl.pleegrecht.rulebook.Subject;
import nl.pleegrecht.timeline.Timeline;

/** Goes through all situations that the rules about some subjects can tell apart, as far as it may. */
final class Exhausting {
    /** So many dossiers are made up at most for one finding or rule before it is left at that. */
    private static final int MOST_TRIES = 20;

    private static final int MOST_TRIES_OF_A_RULE = 2;

    private final Kernel kernel;
    private final Timeline timeline;
    private final Pool pool;
    private final int most;
    private final Map<String, Integer> tries = new LinkedHashMap<>();
    private final List<String> unshown = new ArrayList<>();
    private int situations;
    private int exhausted;
    private long starts;

    Exhausting(Kernel kernel, Timeline timeline, Pool pool, int most) {
        this.kernel = kernel;
        this.timeline = timeline;
        this.pool = pool;
        this.most = most;
    }

    /** Subjects for which the rules look at the same. */
    void go(List<Subject> subjects, Reach reach, Seeds seeds) {
        Starts all = new Starts(kernel.book(), timeline, seeds, subjects.get(0), reach);
        starts = all.count();
        int[] given = new int[1];
        boolean[] stopped = new boolean[1];
        all.each(start -> {
            if (situations >= most) {
                stopped[0] = true;
                return false;
            }
            given[0]++;
            if (from(start, subjects)) {
                exhausted++;
            }
            return true;
        });
        // those that can not be dossiers are known only when all have been looked at
        starts = stopped[0] ? starts : given[0];
    }

    private boolean from(Case start, List<Subject> subjects) {
        boolean complete = true;
        for (Situation situation : timeline.situations(start.tree().dossier())) {
            Map<String, Subject> asked = new LinkedHashMap<>();
            for (Subject subject : subjects) {
                if (subject.withoutPlacement() || !situation.placement().isEmpty()) {
                    asked.put(subject.isFamily() ? subject.prefix() + item(subject) : subject.name(), subject);
                }
            }
            Exploration gone =
                    kernel.explore(situation, asked, Math.max(0, most - situations), (fired, findings, filled) -> {
                        for (Diagnostic finding : findings) {
                            if (!pool.shown().containsKey(Pool.key(finding)) && mayTry(Pool.key(finding), MOST_TRIES)) {
                                made(start, filled.get());
                            }
                        }
                        for (ParsedRule rule : fired) {
                            if (pool.caseOf(rule) == null && mayTry(rule.name(), MOST_TRIES_OF_A_RULE)) {
                                made(start, filled.get());
                            }
                        }
                    });
            situations += gone.tried();
            complete &= gone.complete();
        }
        return complete;
    }

    private boolean mayTry(String what, int times) {
        return tries.merge(what, 1, Integer::sum) <= times;
    }

    private static String item(Subject family) {
        return family.per().startsWith("AanvullendeHulp") ? "therapie" : Starts.ITEM;
    }

    /** Judges the dossier that says it: only what a dossier really shows counts. */
    private void made(Case start, List<Exploration.Filled> filled) {
        try {
            DossierTree tree = FilledIn.of(start.tree(), start.day(), filled);
            pool.judge(tree, timeline.situations(tree.dossier()));
        } catch (DiagnosticsException e) {
            // no dossier can say all of it; others may
        }
    }

    int situations() {
        return situations;
    }

    long starts() {
        return starts;
    }

    int exhausted() {
        return exhausted;
    }

    /** What some completion showed, and no dossier that was made of it. */
    List<String> unshown() {
        tries.forEach((what, times) -> {
            if (!pool.shown().containsKey(what) && what.startsWith("EVA-")) {
                unshown.add(what);
            }
        });
        return unshown;
    }
}
