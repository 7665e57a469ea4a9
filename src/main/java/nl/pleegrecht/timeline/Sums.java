package nl.pleegrecht.timeline;

import java.util.function.Predicate;
import nl.pleegrecht.evaluation.Answer;
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
        Sum sum = Sum.ZERO;
        for (Answer answer : period.outcome().answers()) {
            Subject subject = judgement.book().subjects().find(answer.subject()).orElseThrow();
            if (!subject.counts()) {
                continue;
            }
            if (answer.amount() != null && answer.unit() == Eenheid.DAG) {
                sum = sum.plus(Sum.of(answer.amount()));
            } else if (Sum.isWithoutNumber(answer.kind()) && subject.unit() == Eenheid.DAG) {
                sum = sum.plus(Sum.without(answer.kind()));
            }
        }
        return sum;
    }

    /** What the whole period asked about comes to, over all placements. */
    public Sum total() {
        return total(part -> true);
    }

    /** What one placement comes to over the period asked about. */
    public Sum total(String placement) {
        return total(part -> part.placement().equals(placement));
    }

    private Sum total(Predicate<TotalLine> counted) {
        return MonthlyParts.of(judgement).stream()
                .filter(part -> part.counts() && counted.test(part))
                .map(TotalLine::sum)
                .reduce(Sum.ZERO, Sum::plus);
    }
}
