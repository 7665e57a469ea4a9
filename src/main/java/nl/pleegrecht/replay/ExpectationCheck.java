package nl.pleegrecht.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.pleegrecht.diagnostics.Diagnostic;
import nl.pleegrecht.diagnostics.Location;
import nl.pleegrecht.dossier.Dossier;
import nl.pleegrecht.dossier.Verwachting;
import nl.pleegrecht.facts.Bedragstatus;
import nl.pleegrecht.rulebook.Subject;
import nl.pleegrecht.rulebook.SubjectTable;
import nl.pleegrecht.timeline.Judgement;

/** Finds expectations that cannot be meant: unknown subjects, values that no answer can have, days that check nothing. */
final class ExpectationCheck {
    private final Judgement judgement;
    private final Dossier dossier;
    private final SubjectTable subjects;
    private final List<Diagnostic> findings = new ArrayList<>();

    private ExpectationCheck(Judgement judgement) {
        this.judgement = judgement;
        this.dossier = judgement.dossier();
        this.subjects = judgement.book().subjects();
    }

    static List<Diagnostic> findings(Judgement judgement) {
        ExpectationCheck check = new ExpectationCheck(judgement);
        judgement.dossier().verwacht().forEach(check::check);
        return check.findings;
    }

    private void check(Verwachting expected) {
        for (Map.Entry<String, String> entry : expected.waarden().entrySet()) {
            value(expected, entry.getKey(), entry.getValue());
        }
        expected.status().forEach((subject, status) -> {
            Location place = dossier.place(expected.path() + ".status." + subject);
            known(subject, place);
            Set<String> words = Set.of(Bedragstatus.GERAAMD.woord(), Bedragstatus.VASTGESTELD.woord());
            if (!words.contains(status)) {
                findings.add(Diagnostic.error("SCN-009", place, subject, status, "vastgesteld, geraamd")
                        .nearest(status, words));
            }
        });
        days(expected);
    }

    private void value(Verwachting expected, String subject, String value) {
        Location place = dossier.place(expected.path() + "." + subject);
        boolean sum = Set.of(Expectations.PER_DAY, Expectations.TOTAL).contains(subject);
        Optional<Subject> known = sum ? Optional.empty() : known(subject, place);
        boolean free = known.map(Subject::kind)
                .map(kind -> kind == Subject.Kind.VASTSTELLING)
                .orElse(false);
        Set<String> words = sum ? Values.SUM_WORDS : Values.WORDS;
        if ((sum || known.isPresent())
                && !free
                && !words.contains(value)
                && Values.amount(value).isEmpty()) {
            findings.add(Diagnostic.error("SCN-002", place, subject, value, String.join(", ", new TreeSet<>(words)))
                    .nearest(value, words));
        }
    }

    /** A scenario that is open may be about a subject that is not answered yet. */
    private Optional<Subject> known(String subject, Location place) {
        Optional<Subject> known = subjects.find(subject);
        if (known.isEmpty() && dossier.status() == null) {
            Set<String> names = new TreeSet<>(subjects.names());
            names.addAll(Set.of(Expectations.PER_DAY, Expectations.TOTAL, "op", "signaal", "geenSignaal", "status"));
            findings.add(Diagnostic.error("SCN-001", place, subject, String.join(", ", subjects.names()))
                    .nearest(subject, names));
        }
        return known;
    }

    /** An entry about days must find one, and without a placement only what is answered without one. */
    private void days(Verwachting expected) {
        boolean onlyTotal = expected.waarden().keySet().equals(Set.of(Expectations.TOTAL))
                && expected.signaal().isEmpty()
                && expected.geenSignaal().isEmpty()
                && expected.status().isEmpty();
        if (onlyTotal) {
            return;
        }
        Location place = dossier.place(expected.path());
        var periods = judgement.periods().stream()
                .filter(period -> expected.op() == null ? period.index() >= 0 : period.contains(expected.op()))
                .filter(period ->
                        expected.plaatsing() == null || period.placement().equals(expected.plaatsing()))
                .toList();
        if (periods.isEmpty()) {
            findings.add(Diagnostic.error("SCN-003", place));
            return;
        }
        boolean placed = periods.stream().anyMatch(period -> period.index() >= 0);
        if (!placed) {
            expected.waarden().keySet().stream()
                    .filter(subject -> !subject.equals(Expectations.TOTAL))
                    .filter(subject -> !subjects.find(subject)
                            .map(Subject::withoutPlacement)
                            .orElse(subjects.find(subject).isEmpty() && !subject.equals(Expectations.PER_DAY)))
                    .forEach(subject -> findings.add(Diagnostic.error(
                            "SCN-004", dossier.place(expected.path() + "." + subject), subject, expected.op())));
        }
    }
}
