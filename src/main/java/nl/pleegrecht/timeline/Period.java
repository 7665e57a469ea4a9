package nl.pleegrecht.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.pleegrecht.evaluation.Outcome;

/**
 * A stretch of days with the same answers.
 *
 * @param placement name of the placement; empty on days without one
 * @param index the placement in the dossier; -1 on days without one
 * @param from first day
 * @param to last day
 * @param outcome what the rules say
 */
public record Period(String placement, int index, LocalDate from, LocalDate to, Outcome outcome) {
    /** How many days it has. */
    public long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    /** The same answers up to a later day, on which other rules may have fired. */
    Period until(LocalDate later, Outcome there) {
        return new Period(placement, index, from, later, outcome.alsoFired(there.fired()));
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** The answer on a subject, if it was asked. */
    public java.util.Optional<nl.pleegrecht.evaluation.Answer> answer(String subject) {
        return outcome.answers().stream()
                .filter(answer -> answer.subject().equals(subject))
                .findFirst();
    }
}
