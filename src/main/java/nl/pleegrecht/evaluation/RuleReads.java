package nl.pleegrecht.evaluation;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.pleegrecht.rulebook.DirectComparisons;
import nl.pleegrecht.rulebook.ParsedRule;
import nl.pleegrecht.rulebook.Pattern;
import nl.pleegrecht.rulebook.Read;
import nl.pleegrecht.rulebook.ReadProperties;
import nl.pleegrecht.rulebook.Topic;
import nl.pleegrecht.rulebook.Vocabulary;

/**
 * What a rule reads and concludes, found from its text.
 *
 * @param rule the rule
 * @param asks its patterns, in their order
 * @param concludes what it concludes
 */
record RuleReads(ParsedRule rule, List<Ask> asks, List<Topic> concludes) {
    /**
     * A pattern of the rule.
     *
     * @param pattern the pattern
     * @param fact whether it asks for a fact of the dossier, not for another rule's conclusion
     * @param reads properties it reads of the fact, also through a binding
     * @param carried those of them of which more matters than how a comparison with a literal in this pattern comes out
     * @param topics what it asks of other rules' conclusions; empty for a fact
     * @param feeders the rules that may conclude that; filled in when all rules are known
     */
    record Ask(
            Pattern pattern, boolean fact, Set<String> reads, Set<String> carried, List<Topic> topics, BitSet feeders) {
        boolean isNegative() {
            return pattern.kind() == Pattern.Kind.NOT;
        }
    }

    static RuleReads of(ParsedRule rule) {
        Map<Pattern, Set<String>> reads = ReadProperties.perPattern(rule);
        List<Ask> asks = rule.when().stream()
                .map(pattern -> {
                    boolean fact = isFact(pattern);
                    return new Ask(
                            pattern,
                            fact,
                            reads.get(pattern),
                            carried(rule, pattern, reads.get(pattern)),
                            fact ? List.of() : Topic.of(pattern),
                            new BitSet());
                })
                .toList();
        return new RuleReads(rule, asks, rule.then().stream().map(Topic::of).toList());
    }

    private static Set<String> carried(ParsedRule rule, Pattern pattern, Set<String> reads) {
        return reads.stream()
                .filter(property -> !DirectComparisons.isAllThatIsRead(rule, new Read(pattern.type(), property)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isFact(Pattern pattern) {
        Class<? extends Record> type = Vocabulary.RECORDS.get(pattern.type());
        return type != null && Vocabulary.FACTS.contains(type);
    }
}
