package nl.pleegrecht.timeline;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.pleegrecht.evaluation.Answer;
import nl.pleegrecht.evaluation.AnswerKind;
import nl.pleegrecht.facts.Bedragstatus;
import nl.pleegrecht.facts.Eenheid;
import nl.pleegrecht.rulebook.Subject;

/** Days of stay of which only the number a month is known: whole calendar months, at the amounts of the first day. */
final class StayParts {
    private final Judgement judgement;
    private final List<Period> periods;
    private final BigDecimal daysAMonth;
    private final List<TotalLine> parts = new ArrayList<>();

    private StayParts(Judgement judgement, List<Period> periods, BigDecimal daysAMonth) {
        this.judgement = judgement;
        this.periods = periods;
        this.daysAMonth = daysAMonth;
    }

    /** The parts of a placement; none where the number of days is not told by the month. */
    static List<TotalLine> of(Judgement judgement, int index) {
        BigDecimal daysAMonth = judgement.dossier().plaatsingen().get(index).verblijfsdagenPerMaand();
        List<Period> periods = judgement.periods().stream()
                .filter(period -> period.index() == index)
                .toList();
        StayParts found = new StayParts(judgement, periods, daysAMonth);
        if (daysAMonth != null && !periods.isEmpty()) {
            found.addMonths();
        }
        return found.parts;
    }

    private void addMonths() {
        LocalDate from = periods.get(0).from();
        LocalDate to = periods.get(periods.size() - 1).to();
        Set<String> paid = new LinkedHashSet<>();
        periods.forEach(period -> paidByDayOfStay(period).forEach(answer -> paid.add(answer.subject())));
        for (YearMonth month = YearMonth.from(from); !month.isAfter(YearMonth.from(to)); month = month.plusMonths(1)) {
            if (month.atDay(1).isBefore(from) || month.atEndOfMonth().isAfter(to)) {
                addUnknown(month, paid);
            } else {
                addMonth(month);
            }
        }
    }

    private void addMonth(YearMonth month) {
        Period period = periods.stream()
                .filter(p -> p.contains(month.atDay(1)))
                .findFirst()
                .orElseThrow();
        Map<String, BigDecimal> exact = new HashMap<>();
        for (Answer answer : paidByDayOfStay(period)) {
            Subject subject = subject(answer.subject());
            // what is paid together is rounded together, so that the parts come to the whole
            String together = subject.flow() + subject.counts();
            BigDecimal before = exact.getOrDefault(together, BigDecimal.ZERO);
            BigDecimal after = before.add(answer.amount().multiply(daysAMonth));
            exact.put(together, after);
            parts.add(new TotalLine(
                    period.placement(),
                    month,
                    subject.flow(),
                    answer.subject(),
                    subject.counts(),
                    Sum.of(cents(after).subtract(cents(before))),
                    Eenheid.VERBLIJFSDAG,
                    daysAMonth,
                    answer.status() == Bedragstatus.GERAAMD));
        }
    }

    /** How many days of stay fall in a part of a month is not known. */
    private void addUnknown(YearMonth month, Set<String> paid) {
        for (String name : paid) {
            Subject subject = subject(name);
            parts.add(new TotalLine(
                    periods.get(0).placement(),
                    month,
                    subject.flow(),
                    name,
                    subject.counts(),
                    Sum.without(AnswerKind.ONBEKEND),
                    Eenheid.VERBLIJFSDAG,
                    null,
                    false));
        }
    }

    private List<Answer> paidByDayOfStay(Period period) {
        return period.outcome().answers().stream()
                .filter(answer -> answer.amount() != null && answer.unit() == Eenheid.VERBLIJFSDAG)
                .filter(answer -> MonthlyParts.isPaid(subject(answer.subject())))
                .toList();
    }

    private Subject subject(String name) {
        return judgement.book().subjects().find(name).orElseThrow();
    }

    private static BigDecimal cents(BigDecimal euros) {
        return euros.setScale(2, RoundingMode.HALF_UP);
    }
}
