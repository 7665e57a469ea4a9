package nl.pleegrecht.analysis;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.pleegrecht.rulebook.ParsedRule;
import nl.pleegrecht.rulebook.Pattern;
import nl.pleegrecht.rulebook.ReadProperties;
import nl.pleegrecht.rulebook.Topic;

/**
 * A rule as a list shows it.
 *
 * @param rule the rule
 * @param reads what it reads, type and property, in the order of its text; the type alone where only its presence counts
 * @param gives what it concludes
 */
public record ListedRule(ParsedRule rule, List<String> reads, List<Topic> gives) {
    public static ListedRule of(ParsedRule rule) {
        Map<Pattern, Set<String>> perPattern = ReadProperties.perPattern(rule);
        Set<String> reads = new LinkedHashSet<>();
        for (Pattern pattern : rule.when()) {
            Set<String> properties = perPattern.get(pattern);
            if (properties.isEmpty()) {
                reads.add(pattern.type());
            }
            properties.forEach(property -> reads.add(pattern.type() + "." + property));
        }
        return new ListedRule(
                rule,
                List.copyOf(reads),
                rule.then().stream().map(Topic::of).distinct().toList());
    }
}
