package nl.pleegrecht.timeline;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import nl.pleegrecht.evaluation.Answer;
import nl.pleegrecht.facts.Bedragstatus;
import nl.pleegrecht.facts.Eenheid;
import nl.pleegrecht.rulebook.Subject;

/** Lays what the answers come to in the calendar months it is of, by the unit of each amount. */
final class MonthlyParts {
    private final Judgement judgement;
    private final List<TotalLine> parts = new ArrayList<>();

    private MonthlyParts(Judgement judgement) {
        this.judgement = judgement;
    }

    /** All parts of the subjects that count or have a flow; a subject may have several in a month. */
    static List<TotalLine> of(Judgement judgement) {
        MonthlyParts found = new MonthlyParts(judgement);
        judgement.periods().stream().filter(period -> period.index() >= 0).forEach(found::add);
        for (int i = 0; i < judgement.dossier().plaatsingen().size(); i++) {
            found.parts.addAll(StayParts.of(judgement, i));
        }
        return found.parts;
    }

    private void add(Period period) {
        for (Answer answer : period.outcome().answers()) {
            Subject subject = judgement.book().subjects().find(answer.subject()).orElseThrow();
            if (!isPaid(subject)) {
                continue;
            }
            // of days of stay the number is only known by the month
            if (answer.amount() != null && answer.unit() != Eenheid.VERBLIJFSDAG) {
                Occasions.of(period, answer.unit())
                        .forEach((month, times) -> parts.add(of(period, month, subject, answer, times)));
            } else if (Sum.isWithoutNumber(answer.kind())) {
                Occasions.of(period, subject.unit())
                        .forEach((month, times) -> parts.add(without(period, month, subject, answer)));
            }
        }
    }

    /** Whether amounts of a subject are added up at all. */
    static boolean isPaid(Subject subject) {
        return subject.counts() || !subject.flow().isEmpty();
    }

    private static TotalLine of(Period period, YearMonth month, Subject subject, Answer answer, long times) {
        boolean shared = answer.unit() == Eenheid.JAAR;
        BigDecimal count = shared ? null : BigDecimal.valueOf(times);
        BigDecimal sum =
                shared ? share(answer.amount(), period, month) : answer.amount().multiply(count);
        return new TotalLine(
                period.placement(),
                month,
                subject.flow(),
                answer.subject(),
                subject.counts(),
                Sum.of(sum),
                answer.unit(),
                count,
                answer.status() == Bedragstatus.GERAAMD);
    }

    /**
     * What the days of a period in one month are of an amount a year: by days of the calendar year, rounded such that the
     * shares of a whole year come to the amount.
     */
    private static BigDecimal share(BigDecimal amount, Period period, YearMonth month) {
        LocalDate from = period.from().isAfter(month.atDay(1)) ? period.from() : month.atDay(1);
        LocalDate to = period.to().isBefore(month.atEndOfMonth()) ? period.to() : month.atEndOfMonth();
        return until(amount, to.getDayOfYear(), month).subtract(until(amount, from.getDayOfYear() - 1, month));
    }

    private static BigDecimal until(BigDecimal amount, int days, YearMonth month) {
        return amount.multiply(BigDecimal.valueOf(days))
                .divide(BigDecimal.valueOf(month.lengthOfYear()), 2, RoundingMode.HALF_UP);
    }

    private static TotalLine without(Period period, YearMonth month, Subject subject, Answer answer) {
        return new TotalLine(
                period.placement(),
                month,
                subject.flow(),
                answer.subject(),
                subject.counts(),
                Sum.without(answer.kind()),
                subject.unit(),
                null,
                false);
    }
}
