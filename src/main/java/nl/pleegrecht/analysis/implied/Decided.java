package nl.pleegrecht.analysis.implied;

/**
 * What is proven of the answers on a subject, of every dossier and every day.
 *
 * @param neverTwo there are never two different answers
 * @param neverNone there always is an answer where there has to be one
 * @param pairs how many pairs of conclusions were laid beside each other
 * @param open how many of them may go together for all that is proven
 */
public record Decided(boolean neverTwo, boolean neverNone, int pairs, int open) {}
