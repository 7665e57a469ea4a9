package nl.pleegrecht.replay.watch;

import java.util.ArrayList;
import java.util.List;
import nl.pleegrecht.diagnostics.Diagnostic;

/**
 * What is new and what is gone among the findings in the rules, from one round to the next. Where there are errors, not all
 * is looked at: a warning that is not found then is neither gone, nor new when it is found again.
 */
final class FindingChanges {
    private List<Diagnostic> standing = List.of();
    private List<Diagnostic> unseen = List.of();

    /** Since the round before. */
    record Change(List<Diagnostic> fresh, List<Diagnostic> gone) {}

    /**
     * Goes on to the findings of this round.
     *
     * @param sound whether there are no errors among them, so that all was looked at
     */
    Change to(List<Diagnostic> findings, boolean sound) {
        List<Diagnostic> before = new ArrayList<>(standing);
        before.addAll(unseen);
        List<Diagnostic> left = notIn(before, findings);
        List<Diagnostic> hidden = sound
                ? List.of()
                : left.stream().filter(finding -> !finding.isError()).toList();
        Change change = new Change(notIn(findings, before), notIn(left, hidden));
        standing = List.copyOf(findings);
        unseen = hidden;
        return change;
    }

    /** Findings that another list does not have; one that only moved to another line is the same. */
    private static List<Diagnostic> notIn(List<Diagnostic> all, List<Diagnostic> others) {
        List<Object> left =
                new ArrayList<>(others.stream().map(FindingChanges::said).toList());
        return all.stream().filter(finding -> !left.remove(said(finding))).toList();
    }

    /** What a finding says, wherever in its file it stands. */
    static Object said(Diagnostic finding) {
        return List.of(finding.code(), finding.location().file(), finding.args());
    }
}
