package nl.pleegrecht.analysis.compare;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Days on which the two rule bases give another answer on a subject.
 *
 * @param placement name of the placement; empty on days without one
 * @param from first day
 * @param to last day
 * @param subject the subject
 * @param family the subject as {@code onderwerpen.yaml} names it
 * @param flow who pays whom; empty where nobody does
 * @param before the answer of rule base A; null where A has no such subject
 * @param after the answer of rule base B; null where B has no such subject
 * @param euros what the change comes to in these days; null where the subject has no flow
 */
public record AnswerChange(
        String placement,
        LocalDate from,
        LocalDate to,
        String subject,
        String family,
        String flow,
        Said before,
        Said after,
        Gap euros) {

    /** How many days it is about. */
    public long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    AnswerChange with(Gap gap) {
        return new AnswerChange(placement, from, to, subject, family, flow, before, after, gap);
    }
}
