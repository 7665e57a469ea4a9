package nl.pleegrecht.rulebook;

/**
 * An index figure without which an amount can not be computed.
 *
 * @param index name of the index
 * @param year year the figure would be of
 * @param forYear first year whose amount needs it
 * @param file the table it belongs in, as the user named it
 */
public record MissingIndex(String index, int year, int forYear, String file) {}
