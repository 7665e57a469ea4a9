package nl.pleegrecht.timeline;

import java.time.LocalDate;

/**
 * The first day of a stretch of a dossier.
 *
 * @param index the placement in the dossier; -1 on days without one
 * @param day the day
 */
public record Moment(int index, LocalDate day) {}
