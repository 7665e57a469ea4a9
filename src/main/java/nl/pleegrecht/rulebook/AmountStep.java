package nl.pleegrecht.rulebook;

import java.math.BigDecimal;
import nl.pleegrecht.facts.Eenheid;
import nl.pleegrecht.facts.Woord;

/**
 * A row of {@code afgeleide-bedragen.csv}: how an amount follows from another one, or from itself a year before.
 *
 * @param name the amount that follows
 * @param kind how
 * @param from the index, or the amount it follows from
 * @param value weight of the index in percent, or the number to divide or multiply by; null for a sum
 * @param unit what the amount is per
 * @param line its line in the file
 */
record AmountStep(String name, Kind kind, String from, BigDecimal value, Eenheid unit, int line) {
    /** The ways in which an amount may follow. */
    enum Kind implements Woord {
        INDEX("index"),
        SUM("som"),
        DIVIDED("gedeeld door"),
        TIMES("maal");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        @Override
        public String woord() {
            return word;
        }
    }
}
