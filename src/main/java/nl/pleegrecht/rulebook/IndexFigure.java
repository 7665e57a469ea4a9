package nl.pleegrecht.rulebook;

import java.math.BigDecimal;

/**
 * A row of {@code indexen.csv}: how much a price index rose in a year.
 *
 * @param index name of the index
 * @param year the year it is published for
 * @param percentage the rise in percent; below zero for a fall
 * @param line its line in the file
 */
record IndexFigure(String index, int year, BigDecimal percentage, int line) {}
