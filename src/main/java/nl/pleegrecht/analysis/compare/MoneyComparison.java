package nl.pleegrecht.analysis.compare;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.pleegrecht.evaluation.AnswerKind;
import nl.pleegrecht.rulebook.Subject;
import nl.pleegrecht.timeline.Judgement;
import nl.pleegrecht.timeline.Period;
import nl.pleegrecht.timeline.TotalLine;
import nl.pleegrecht.timeline.Totals;

/** What two judgements of one case come to in euros: per subject over the whole period, and per change over its days. */
final class MoneyComparison {
    private final Judgement a;
    private final Judgement b;

    MoneyComparison(Judgement a, Judgement b) {
        this.a = a;
        this.b = b;
    }

    /** Each month is held beside the same month: what has no number in one of them stays out, and is told. */
    List<MoneyChange> changes() {
        Map<List<?>, TotalLine> before = lines(a);
        Map<List<?>, TotalLine> after = lines(b);
        Set<List<?>> keys = new LinkedHashSet<>(before.keySet());
        keys.addAll(after.keySet());
        Map<List<String>, Found> found = new LinkedHashMap<>();
        for (List<?> key : keys) {
            TotalLine from = before.get(key);
            TotalLine to = after.get(key);
            Gap gap = Gap.between(from == null ? null : from.sum(), to == null ? null : to.sum());
            Subject subject = CaseComparison.subject(a.book(), b.book(), (from == null ? to : from).subject());
            String flow = (to == null ? from : to).flow();
            found.computeIfAbsent(List.of(flow, subject.name()), k -> new Found())
                    .add(gap);
        }
        List<MoneyChange> changes = new ArrayList<>();
        found.forEach((key, sum) -> {
            if (sum.says()) {
                changes.add(new MoneyChange(key.get(0), key.get(1), sum.euros, sum.oneSided, sum.neither));
            }
        });
        return changes;
    }

    /** What a change of one subject comes to in its days; null where nobody pays for it. */
    Gap of(AnswerChange change) {
        if (change.flow().isEmpty()) {
            return null;
        }
        Found found = new Found();
        Map<List<?>, TotalLine> before = lines(within(a, change));
        Map<List<?>, TotalLine> after = lines(within(b, change));
        Set<List<?>> keys = new LinkedHashSet<>(before.keySet());
        keys.addAll(after.keySet());
        for (List<?> key : keys) {
            if (key.contains(change.subject())) {
                TotalLine from = before.get(key);
                TotalLine to = after.get(key);
                found.add(Gap.between(from == null ? null : from.sum(), to == null ? null : to.sum()));
            }
        }
        return found.gap();
    }

    private static Map<List<?>, TotalLine> lines(Judgement judgement) {
        Map<List<?>, TotalLine> lines = new LinkedHashMap<>();
        new Totals(judgement)
                .lines()
                .forEach(line -> lines.put(List.of(line.placement(), line.month(), line.subject()), line));
        return lines;
    }

    /** The same answers, on the days and in the placement of a change only. */
    private static Judgement within(Judgement judgement, AnswerChange change) {
        List<Period> periods = new ArrayList<>();
        for (Period period : judgement.periods()) {
            LocalDate from = period.from().isBefore(change.from()) ? change.from() : period.from();
            LocalDate to = period.to().isAfter(change.to()) ? change.to() : period.to();
            if (!from.isAfter(to) && period.placement().equals(change.placement())) {
                periods.add(new Period(period.placement(), period.index(), from, to, period.outcome()));
            }
        }
        return new Judgement(judgement.dossier(), judgement.book(), periods);
    }

    /** Gaps of months, added up. */
    private static final class Found {
        private BigDecimal euros = Gap.NONE.euros();
        private final Set<AnswerKind> oneSided = EnumSet.noneOf(AnswerKind.class);
        private final Set<AnswerKind> neither = EnumSet.noneOf(AnswerKind.class);

        void add(Gap gap) {
            if (gap.word() == null) {
                euros = euros.add(gap.euros());
            } else {
                (gap.both() ? neither : oneSided).add(gap.word());
            }
        }

        boolean says() {
            return euros.signum() != 0 || !oneSided.isEmpty() || !neither.isEmpty();
        }

        Gap gap() {
            if (oneSided.isEmpty() && neither.isEmpty()) {
                return new Gap(euros, null, false);
            }
            Set<AnswerKind> words = oneSided.isEmpty() ? neither : oneSided;
            return new Gap(null, words.iterator().next(), oneSided.isEmpty());
        }
    }
}
