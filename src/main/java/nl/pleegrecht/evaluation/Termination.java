package nl.pleegrecht.evaluation;

import java.util.BitSet;
import java.util.List;
import nl.pleegrecht.rulebook.Conclusion;
import nl.pleegrecht.rulebook.Expression;
import nl.pleegrecht.rulebook.ParsedRule;
import nl.pleegrecht.rulebook.RuleBook;

/**
 * Whether there is certainly an end to what rules conclude. Conclusions with the same values are one, so new ones can only go
 * on to come when a rule computes a value and can get to see its own conclusion, in the end.
 */
public final class Termination {
    private Termination() {}

    /** Whether no rule, on whatever day, can build on a value it computed; false may be said of rules that do end. */
    public static boolean isCertain(RuleBook book) {
        RuleGraph graph = new RuleGraph(book.rules());
        for (int i = 0; i < graph.rules().size(); i++) {
            RuleReads rule = graph.rules().get(i);
            if (computes(rule.rule())) {
                BitSet feeders = new BitSet();
                rule.asks().forEach(ask -> feeders.or(ask.feeders()));
                if (graph.cone(feeders, graph.all()).get(i)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean computes(ParsedRule rule) {
        return rule.then().stream()
                .map(Conclusion::arguments)
                .flatMap(List::stream)
                .anyMatch(Termination::computes);
    }

    private static boolean computes(Expression expression) {
        return expression instanceof Expression.Sum || expression instanceof Expression.Shift;
    }
}
