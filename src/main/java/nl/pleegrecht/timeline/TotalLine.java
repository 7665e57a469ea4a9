package nl.pleegrecht.timeline;

import java.math.BigDecimal;
import java.time.YearMonth;
import nl.pleegrecht.facts.Eenheid;

/**
 * What a subject comes to in a calendar month of a placement.
 *
 * @param placement name of the placement
 * @param month the calendar month
 * @param flow who pays whom; empty where the subject does not say
 * @param subject the subject
 * @param counts whether it counts in the total
 * @param sum what it comes to, or the word that says why there is no number
 * @param unit what its amounts are per; null where those of one month differ in this
 * @param count how many units; null without a number, or without one unit
 * @param estimated whether an amount in it is an estimate
 */
public record TotalLine(
        String placement,
        YearMonth month,
        String flow,
        String subject,
        boolean counts,
        Sum sum,
        Eenheid unit,
        BigDecimal count,
        boolean estimated) {

    /** Both together, for lines of the same subject, month and placement. */
    TotalLine plus(TotalLine other) {
        Sum both = sum.plus(other.sum);
        boolean one = unit == other.unit;
        return new TotalLine(
                placement,
                month,
                flow,
                subject,
                counts,
                both,
                one ? unit : null,
                one && both.word() == null && count != null && other.count != null ? count.add(other.count) : null,
                estimated || other.estimated);
    }
}
