package nl.pleegrecht.replay;

import java.time.LocalDate;
import java.util.List;

/**
 * An expectation that was not met.
 *
 * @param day the first day on which it was not; null for the total of a period
 * @param placement name of the placement; empty without one
 * @param subject the subject, {@code perDag}, {@code totaal}, {@code signaal} or {@code geenSignaal}
 * @param expected as the scenario has it
 * @param found what was answered, in the same words
 * @param rules the rules that answered
 * @param line line of the expectation in the scenario
 */
public record Difference(
        LocalDate day, String placement, String subject, String expected, String found, List<String> rules, int line) {}
