package nl.pleegrecht.evaluation;

import nl.pleegrecht.rulebook.ComparedValues;
import nl.pleegrecht.rulebook.DirectComparisons;
import nl.pleegrecht.rulebook.ParsedRules;
import nl.pleegrecht.rulebook.SpokenValues;

/** What rules do with the values of facts. */
record RuleReading(ComparedValues compared, DirectComparisons direct, SpokenValues spoken) {
    static RuleReading of(ParsedRules rules) {
        return new RuleReading(new ComparedValues(rules), new DirectComparisons(rules), new SpokenValues(rules));
    }
}
