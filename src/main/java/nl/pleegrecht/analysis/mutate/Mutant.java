package nl.pleegrecht.analysis.mutate;

import java.util.List;
import nl.pleegrecht.diagnostics.Location;
import nl.pleegrecht.rulebook.Amount;
import nl.pleegrecht.rulebook.ParsedRule;

/**
 * A rule base with one change.
 *
 * @param kind what kind of change
 * @param at where it is made
 * @param title of the rule, or the name of the amount
 * @param before what stands there
 * @param after what would; empty when it is taken away
 * @param change the change
 */
public record Mutant(Kind kind, Location at, String title, String before, String after, Change change) {
    /** Kinds of change, each with the word it has in output. */
    public enum Kind {
        NUMBER("getal"),
        OPERATOR("vergelijking"),
        VALUE("waarde"),
        CONDITION("voorwaarde weg"),
        PATTERN("feit weg"),
        NOT("not weg"),
        RULE("regel weg"),
        CONCLUSION("gevolg"),
        DATE("datum"),
        AMOUNT("bedrag"),
        ROW("rij");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** As it stands in output; the same in every language. */
        public String word() {
            return word;
        }
    }

    /** What becomes another. */
    public sealed interface Change {
        /**
         * A rule.
         *
         * @param rule the rule
         * @param changed the rule that takes its place; null when none does
         * @param differences rules that match wherever the two differ in what they conclude, and perhaps elsewhere
         */
        record OfRule(ParsedRule rule, ParsedRule changed, List<ParsedRule> differences) implements Change {
            public OfRule {
                differences = List.copyOf(differences);
            }
        }

        /** A row of the table of amounts. */
        record OfAmount(Amount row, Amount changed) implements Change {}
    }
}
