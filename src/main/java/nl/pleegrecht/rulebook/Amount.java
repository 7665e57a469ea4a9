package nl.pleegrecht.rulebook;

import java.time.LocalDate;
import nl.pleegrecht.facts.Bedrag;

/**
 * A row of {@code bedragen.csv}.
 *
 * @param bedrag what a rule sees of it
 * @param from first day it is valid
 * @param to last day it is valid
 * @param source where the figure comes from
 * @param line its line in the file
 */
public record Amount(Bedrag bedrag, LocalDate from, LocalDate to, String source, int line) {
    /** Whether it is valid on a day. */
    public boolean validOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
