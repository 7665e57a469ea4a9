package nl.pleegrecht.facts;

import java.time.LocalDate;

/**
 * The decision that grants pleegzorg, present from the day it covers.
 *
 * @param op day of the decision
 * @param van first day it covers
 * @param week days after the decision divided by seven, rounded up, at least 1
 */
public record Verleningsbesluit(
        LocalDate op, LocalDate van, @Weken @Uit("op") int week) {}
