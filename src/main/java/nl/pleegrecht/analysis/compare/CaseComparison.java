package nl.pleegrecht.analysis.compare;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.pleegrecht.analysis.compare.SideBySide.Piece;
import nl.pleegrecht.analysis.compare.SideBySide.Runs;
import nl.pleegrecht.dossier.Dossier;
import nl.pleegrecht.evaluation.Answer;
import nl.pleegrecht.evaluation.AnswerKind;
import nl.pleegrecht.evaluation.FoundSignal;
import nl.pleegrecht.rulebook.RuleBook;
import nl.pleegrecht.rulebook.Subject;
import nl.pleegrecht.timeline.Judgement;
import nl.pleegrecht.timeline.Period;

/** What differs between two judgements of one case. */
public final class CaseComparison {
    private static final Comparator<LocalDate> BY_DAY = Comparator.naturalOrder();

    private final Judgement a;
    private final Judgement b;
    private final Runs<Changed> answers = new Runs<>();
    private final Runs<Signalled> signals = new Runs<>();

    private record Changed(String placement, String subject, Said before, Said after) {}

    private record Signalled(String placement, String code, String text, boolean appears) {}

    private CaseComparison(Judgement a, Judgement b) {
        this.a = a;
        this.b = b;
    }

    /** Holds the answers of two rule bases on the same case side by side. */
    public static CaseDifference of(Judgement a, Judgement b) {
        CaseComparison comparison = new CaseComparison(a, b);
        for (Piece piece : SideBySide.of(a, b)) {
            comparison.answers(piece);
            comparison.signals(piece);
        }
        return comparison.found();
    }

    private void answers(Piece piece) {
        Map<String, Answer> before = bySubject(piece.before());
        Map<String, Answer> after = bySubject(piece.after());
        Map<String, Answer> all = new LinkedHashMap<>(before);
        after.forEach(all::putIfAbsent);
        for (String subject : all.keySet()) {
            Answer from = before.get(subject);
            Answer to = after.get(subject);
            if (differ(from, to)) {
                Said said = from == null ? null : Said.of(from);
                Said now = to == null ? null : Said.of(to);
                answers.add(new Changed(piece.before().placement(), subject, said, now), piece.from(), piece.to());
            }
        }
    }

    /** That there is no right says no more than that nobody asks. */
    private static boolean differ(Answer from, Answer to) {
        if (from != null && to != null) {
            return !from.saysTheSameAs(to);
        }
        return (from == null ? to : from).kind() != AnswerKind.GEEN_RECHT;
    }

    private void signals(Piece piece) {
        signals(piece, piece.before(), piece.after(), false);
        signals(piece, piece.after(), piece.before(), true);
    }

    private void signals(Piece piece, Period one, Period other, boolean appears) {
        for (FoundSignal signal : one.outcome().signals()) {
            boolean there = other.outcome().signals().stream()
                    .anyMatch(s -> s.code().equals(signal.code()) && s.text().equals(signal.text()));
            if (!there) {
                signals.add(
                        new Signalled(piece.before().placement(), signal.code(), signal.text(), appears),
                        piece.from(),
                        piece.to());
            }
        }
    }

    private static Map<String, Answer> bySubject(Period period) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        period.outcome().answers().forEach(answer -> answers.put(answer.subject(), answer));
        return answers;
    }

    private CaseDifference found() {
        Dossier dossier = a.dossier();
        MoneyComparison money = new MoneyComparison(a, b);
        List<AnswerChange> changes = answers.all().stream()
                .map(run -> change(run.what(), run.from(), run.to()))
                .map(change -> change.with(money.of(change)))
                .sorted(Comparator.comparing(AnswerChange::placement)
                        .thenComparing(AnswerChange::from, BY_DAY)
                        .thenComparing(change -> order(change.subject())))
                .toList();
        List<SignalChange> signalled = signals.all().stream()
                .map(run -> new SignalChange(
                        run.what().placement(),
                        run.from(),
                        run.to(),
                        run.what().code(),
                        run.what().text(),
                        run.what().appears()))
                .sorted(Comparator.comparing(SignalChange::placement)
                        .thenComparing(SignalChange::from, BY_DAY)
                        .thenComparing(SignalChange::text))
                .toList();
        return new CaseDifference(
                dossier.file(),
                dossier.titel(),
                ChronoUnit.DAYS.between(
                                dossier.periode().van(), dossier.periode().tot())
                        + 1,
                a.periods().stream().anyMatch(period -> period.index() >= 0),
                changes,
                signalled,
                money.changes());
    }

    private AnswerChange change(Changed what, LocalDate from, LocalDate to) {
        Subject subject = subject(a.book(), b.book(), what.subject());
        return new AnswerChange(
                what.placement(),
                from,
                to,
                what.subject(),
                subject.name(),
                subject.flow(),
                what.before(),
                what.after(),
                null);
    }

    /** What B says of a subject goes before what A says of it. */
    static Subject subject(RuleBook a, RuleBook b, String concrete) {
        return b.subjects().find(concrete).or(() -> a.subjects().find(concrete)).orElseThrow();
    }

    private int order(String subject) {
        int first = a.book().subjects().order(subject);
        return first == a.book().subjects().all().size()
                ? first + b.book().subjects().order(subject)
                : first;
    }
}
