package nl.pleegrecht.timeline;

import java.time.LocalDate;
import nl.pleegrecht.evaluation.Situation;

/**
 * Days of a dossier with what a rule can see on them.
 *
 * @param situation what there is to see, on the first of the days
 * @param index the placement in the dossier; -1 on days without one
 * @param from first day
 * @param to last day
 */
public record Part(Situation situation, int index, LocalDate from, LocalDate to) {}
