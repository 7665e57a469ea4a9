package nl.pleegrecht.facts;

import java.time.LocalDate;

/**
 * The decision that grants pleegzorg, present from the day it covers.
 *
 * @param op day of the decision
 * @param van first day it covers
 */
public record Verleningsbesluit(LocalDate op, LocalDate van) {}
