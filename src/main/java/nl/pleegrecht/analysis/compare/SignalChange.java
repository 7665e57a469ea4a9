package nl.pleegrecht.analysis.compare;

import java.time.LocalDate;

/**
 * Days on which only one of the rule bases gives a signal.
 *
 * @param placement name of the placement; empty on days without one
 * @param from first day
 * @param to last day
 * @param code the choice it belongs to; empty without one
 * @param text what there is to see
 * @param appears whether B gives it; otherwise A does
 */
public record SignalChange(String placement, LocalDate from, LocalDate to, String code, String text, boolean appears) {}
