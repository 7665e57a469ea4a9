package nl.pleegrecht.evaluation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.pleegrecht.rulebook.ParsedRule;
import nl.pleegrecht.rulebook.Pattern;
import nl.pleegrecht.rulebook.ReadProperties;
import nl.pleegrecht.rulebook.Vocabulary;

/**
 * What a rule reads and concludes, found from its text.
 *
 * @param rule the rule
 * @param perPattern what each pattern reads of the fact it is about
 * @param concludes what it concludes
 */
record RuleReads(ParsedRule rule, Map<Pattern, Set<String>> perPattern, List<Topic> concludes) {
    static RuleReads of(ParsedRule rule) {
        return new RuleReads(
                rule,
                ReadProperties.perPattern(rule),
                rule.then().stream().map(Topic::of).toList());
    }

    /** Whether a pattern asks for a fact of the dossier, not for another rule's conclusion. */
    static boolean isFact(Pattern pattern) {
        Class<? extends Record> type = Vocabulary.RECORDS.get(pattern.type());
        return type != null && Vocabulary.FACTS.contains(type);
    }
}
