package nl.pleegrecht.report;

import nl.pleegrecht.rulebook.MissingIndex;

/**
 * Why a right has no amount.
 *
 * @param name name of the amount
 * @param year the year it is asked for
 * @param index the index figure without which it can not be computed; null where a row of the table is missing
 * @param file the table in which the row or the figure belongs
 */
public record MissingAmount(String name, int year, MissingIndex index, String file) {}
