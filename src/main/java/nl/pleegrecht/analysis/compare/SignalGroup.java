package nl.pleegrecht.analysis.compare;

/**
 * Cases in which a signal comes or goes.
 *
 * @param code the choice it belongs to; empty without one
 * @param text what there is to see
 * @param appear in how many cases only B gives it
 * @param vanish in how many cases only A gives it
 */
public record SignalGroup(String code, String text, int appear, int vanish) {}
