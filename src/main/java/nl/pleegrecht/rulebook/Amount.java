package nl.pleegrecht.rulebook;

import java.time.LocalDate;
import nl.pleegrecht.facts.Bedrag;

/**
 * A row of {@code bedragen.csv}, or one that was computed from such rows.
 *
 * @param bedrag what a rule sees of it
 * @param from first day it is valid
 * @param to last day it is valid
 * @param source where the figure comes from
 * @param file the table that gives it, as the user named it
 * @param line its line in that table
 */
public record Amount(Bedrag bedrag, LocalDate from, LocalDate to, String source, String file, int line) {
    /** Whether it is valid on a day. */
    public boolean validOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** Whether it is valid on every day of a calendar year. */
    boolean coversYear(int year) {
        return validOn(LocalDate.of(year, 1, 1)) && validOn(LocalDate.of(year, 12, 31));
    }
}
