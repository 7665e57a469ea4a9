package nl.pleegrecht.analysis.implied;

import java.util.List;
import nl.pleegrecht.rulebook.ParsedRule;

/**
 * What is proven of the answers on a subject, of every dossier and every day.
 *
 * @param neverTwo there are never two different answers
 * @param neverNone there always is an answer where there has to be one
 * @param pairs how many pairs of conclusions were laid beside each other
 * @param together the pairs of rules that for all that is proven may give different answers together; each once
 */
public record Decided(boolean neverTwo, boolean neverNone, int pairs, List<Pair> together) {
    public Decided {
        together = List.copyOf(together);
    }

    /** Two rules, or one that may fit in two ways. */
    public record Pair(ParsedRule one, ParsedRule other) {}
}
