package nl.pleegrecht.timeline;

import java.time.LocalDate;

/**
 * The first day of a stretch of a dossier: what a rule can see on it follows from the dossier alone.
 *
 * @param placement name of the placement; empty on days without one
 * @param day the day
 */
public record Moment(String placement, LocalDate day) {}
