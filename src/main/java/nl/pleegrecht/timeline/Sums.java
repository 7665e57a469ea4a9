package nl.pleegrecht.timeline;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.pleegrecht.dossier.PlaatsingInvoer;
import nl.pleegrecht.evaluation.Answer;
import nl.pleegrecht.evaluation.AnswerKind;
import nl.pleegrecht.facts.Eenheid;
import nl.pleegrecht.rulebook.Subject;

/** Adds up what the subjects that count come to. */
public final class Sums {
    private final Judgement judgement;

    public Sums(Judgement judgement) {
        this.judgement = judgement;
    }

    /** What a period comes to per day: the rights with unit dag. */
    public Sum perDay(Period period) {
        return sum(period, subject -> subject.unit() == Eenheid.DAG, unit -> unit == Eenheid.DAG);
    }

    /** What the whole period asked about comes to, over all placements. */
    public Sum total() {
        return total(period -> true);
    }

    /** What one placement comes to over the period asked about. */
    public Sum total(String placement) {
        return total(period -> period.placement().equals(placement));
    }

    private Sum total(Predicate<Period> counted) {
        Sum total = Sum.ZERO;
        for (Period period : judgement.periods()) {
            if (period.index() < 0 || !counted.test(period)) {
                continue;
            }
            Sum daily = perDay(period);
            total = total.plus(
                    daily.word() != null ? daily : Sum.of(daily.amount().multiply(BigDecimal.valueOf(period.days()))));
            total = total.plus(
                    sum(period, subject -> subject.unit() == Eenheid.EENMALIG, unit -> unit == Eenheid.EENMALIG));
        }
        for (int i = 0; i < judgement.dossier().plaatsingen().size(); i++) {
            int index = i;
            if (judgement.periods().stream().anyMatch(period -> period.index() == index && counted.test(period))) {
                total = total.plus(byMonth(index));
            }
        }
        return total;
    }

    private Sum sum(Period period, Predicate<Subject> subjects, Predicate<Eenheid> units) {
        Sum sum = Sum.ZERO;
        for (Answer answer : period.outcome().answers()) {
            Subject subject = judgement.book().subjects().find(answer.subject()).orElseThrow();
            if (!subject.counts()) {
                continue;
            }
            if (answer.amount() != null && units.test(answer.unit())) {
                sum = sum.plus(Sum.of(answer.amount()));
            } else if (Sum.isWithoutNumber(answer.kind()) && subjects.test(subject)) {
                sum = sum.plus(Sum.without(answer.kind()));
            }
        }
        return sum;
    }

    /** Days of stay of which only the number a month is known: whole calendar months, at the amounts of the first day. */
    private Sum byMonth(int index) {
        PlaatsingInvoer placement = judgement.dossier().plaatsingen().get(index);
        List<Period> periods = judgement.periods().stream()
                .filter(period -> period.index() == index)
                .toList();
        boolean any = periods.stream()
                .flatMap(period -> period.outcome().answers().stream())
                .anyMatch(answer -> answer.unit() == Eenheid.VERBLIJFSDAG);
        if (placement.verblijfsdagenPerMaand() == null || !any) {
            return Sum.ZERO;
        }
        LocalDate from = periods.get(0).from();
        LocalDate to = periods.get(periods.size() - 1).to();
        if (from.getDayOfMonth() != 1 || !to.equals(YearMonth.from(to).atEndOfMonth())) {
            return Sum.without(AnswerKind.ONBEKEND);
        }
        Sum sum = Sum.ZERO;
        for (LocalDate first = from; !first.isAfter(to); first = first.plusMonths(1)) {
            LocalDate day = first;
            Optional<Period> period =
                    periods.stream().filter(p -> p.contains(day)).findFirst();
            Sum aDay = sum(period.orElseThrow(), subject -> false, unit -> unit == Eenheid.VERBLIJFSDAG);
            sum = sum.plus(Sum.of(
                    aDay.amount().multiply(placement.verblijfsdagenPerMaand()).setScale(2, RoundingMode.HALF_UP)));
        }
        return sum;
    }
}
