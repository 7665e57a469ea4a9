package nl.pleegrecht.dossier;

import java.time.LocalDate;

/**
 * A stretch of days.
 *
 * @param van first day
 * @param tot last day, included; {@code Grenzen.OPEN_EINDE} while it runs
 */
public record Periode(
        @Required LocalDate van, @Default("open") LocalDate tot) {
    public boolean contains(LocalDate day) {
        return !day.isBefore(van) && !day.isAfter(tot);
    }
}
