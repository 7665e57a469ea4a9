package nl.pleegrecht.analysis.verify;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.pleegrecht.analysis.explore.Neighbour;
import nl.pleegrecht.diagnostics.Diagnostic;
import nl.pleegrecht.dossier.DossierTree;
import nl.pleegrecht.evaluation.Glimpse;
import nl.pleegrecht.evaluation.Kernel;
import nl.pleegrecht.evaluation.Situation;
import nl.pleegrecht.rulebook.ParsedRule;
import nl.pleegrecht.timeline.Timeline;

/** What whole dossiers showed: per rule one in which it fired, and those on which the rules have no answer, or two. */
final class Pool {
    private final Kernel kernel;
    private final Timeline timeline;
    private final Map<ParsedRule, Case> fired = new LinkedHashMap<>();
    private final Map<String, Shown> shown = new LinkedHashMap<>();
    private int judged;

    /** A finding with a dossier that shows it. */
    record Shown(Diagnostic finding, DossierTree tree) {
        String key() {
            return Pool.key(finding);
        }

        String subject() {
            return finding.args().get(0);
        }
    }

    Pool(Kernel kernel, Timeline timeline) {
        this.kernel = kernel;
        this.timeline = timeline;
    }

    /** Judges a dossier; tells whether it showed something new. */
    boolean judge(Neighbour one) {
        return judge(one.tree(), timeline.situations(one.dossier()));
    }

    boolean judge(DossierTree tree, List<Situation> situations) {
        boolean more = false;
        for (Situation situation : situations) {
            Glimpse glimpse = kernel.glimpse(situation);
            judged++;
            LocalDate day = situation.day();
            for (ParsedRule rule : glimpse.fired()) {
                more |= fired.putIfAbsent(rule, new Case(tree, day)) == null;
            }
            for (Diagnostic finding : glimpse.findings()) {
                more |= shown.putIfAbsent(key(finding), new Shown(finding, tree.on(day))) == null;
            }
        }
        return more;
    }

    /** What makes two findings the same: the subject, and for a contradiction the rules. */
    static String key(Diagnostic finding) {
        List<String> args = finding.args();
        return finding.code().equals("EVA-001")
                ? String.join("\n", finding.code(), args.get(0), args.get(1), args.get(3))
                : finding.code() + "\n" + args.get(0);
    }

    void add(Pool other) {
        other.fired.forEach(fired::putIfAbsent);
        other.shown.forEach(shown::putIfAbsent);
        judged += other.judged;
    }

    Set<ParsedRule> fired() {
        return new LinkedHashSet<>(fired.keySet());
    }

    /** A case in which a rule fired; null when there is none. */
    Case caseOf(ParsedRule rule) {
        return fired.get(rule);
    }

    Map<String, Shown> shown() {
        return shown;
    }

    /** How many situations were judged. */
    int judged() {
        return judged;
    }

    /** An empty one that judges in the same way. */
    Pool fresh() {
        return new Pool(kernel, timeline);
    }
}
