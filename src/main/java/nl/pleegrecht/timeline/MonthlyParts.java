package nl.pleegrecht.timeline;

import java.math.BigDecimal;
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
        LocalDate began = judgement.dossier().plaatsingen().get(period.index()).van();
        for (Answer answer : period.outcome().answers()) {
            Subject subject = judgement.book().subjects().find(answer.subject()).orElseThrow();
            if (!isPaid(subject)) {
                continue;
            }
            // of days of stay the number is only known by the month
            if (answer.amount() != null && answer.unit() != Eenheid.VERBLIJFSDAG) {
                Occasions.of(period, answer.unit(), began)
                        .forEach((month, times) -> parts.add(of(period, month, subject, answer, times)));
            } else if (Sum.isWithoutNumber(answer.kind())) {
                Occasions.of(period, subject.unit(), began)
                        .forEach((month, times) -> parts.add(without(period, month, subject, answer)));
            }
        }
    }

    /** Whether amounts of a subject are added up at all. */
    static boolean isPaid(Subject subject) {
        return subject.counts() || !subject.flow().isEmpty();
    }

    private static TotalLine of(Period period, YearMonth month, Subject subject, Answer answer, long times) {
        BigDecimal count = BigDecimal.valueOf(times);
        return new TotalLine(
                period.placement(),
                month,
                subject.flow(),
                answer.subject(),
                subject.counts(),
                Sum.of(answer.amount().multiply(count)),
                answer.unit(),
                count,
                answer.status() == Bedragstatus.GERAAMD);
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
