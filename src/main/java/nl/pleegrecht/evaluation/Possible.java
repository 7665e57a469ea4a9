package nl.pleegrecht.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.pleegrecht.evaluation.RuleReads.Ask;
import nl.pleegrecht.rulebook.Constraint;
import nl.pleegrecht.rulebook.Expression;
import nl.pleegrecht.rulebook.Pattern;

/**
 * Which rules can still fire, whatever the missing facts turn out to be: a rule is out when a fact it asks for is known
 * not to be there, or known to fail a comparison with a literal.
 */
final class Possible {
    private final Situation situation;
    private final Completion completion;
    private final Map<String, List<Integer>> byType = new HashMap<>();

    Possible(Situation situation, Completion completion) {
        this.situation = situation;
        this.completion = completion;
        for (int i = 0; i < situation.facts().size(); i++) {
            byType.computeIfAbsent(situation.facts().get(i).typeName(), type -> new ArrayList<>(4))
                    .add(i);
        }
    }

    /** The rules that can fire, by number. */
    BitSet among(RuleGraph graph) {
        BitSet possible = new BitSet();
        for (int i = 0; i < graph.rules().size(); i++) {
            if (factsPossible(graph.rules().get(i))) {
                possible.set(i);
            }
        }
        boolean smaller = true;
        while (smaller) {
            smaller = false;
            for (int i = possible.nextSetBit(0); i >= 0; i = possible.nextSetBit(i + 1)) {
                if (asksInVain(graph.rules().get(i), possible)) {
                    possible.clear(i);
                    smaller = true;
                }
            }
        }
        return possible;
    }

    private static boolean asksInVain(RuleReads rule, BitSet possible) {
        for (Ask ask : rule.asks()) {
            if (!ask.fact() && !ask.isNegative() && !ask.feeders().intersects(possible)) {
                return true;
            }
        }
        return false;
    }

    private boolean factsPossible(RuleReads rule) {
        for (Ask ask : rule.asks()) {
            if (ask.fact() && !ask.isNegative() && !anyMayMatch(ask.pattern())) {
                return false;
            }
        }
        return true;
    }

    private boolean anyMayMatch(Pattern pattern) {
        for (int index : byType.getOrDefault(pattern.type(), List.of())) {
            if (mayMatch(pattern, index)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a fact can match a pattern, as far as comparisons of what is known with literals tell. */
    boolean mayMatch(Pattern pattern, int index) {
        Fact fact = situation.facts().get(index);
        if (!fact.typeName().equals(pattern.type())
                || !completion.isThere(index) && completion.openPresence(index) == null) {
            return false;
        }
        for (Constraint constraint : pattern.constraints()) {
            if (!mayHold(constraint, index)) {
                return false;
            }
        }
        return true;
    }

    private boolean mayHold(Constraint constraint, int index) {
        if (constraint instanceof Constraint.AllOf all) {
            return all.parts().stream().allMatch(part -> mayHold(part, index));
        }
        if (constraint instanceof Constraint.AnyOf any) {
            return any.parts().stream().anyMatch(part -> mayHold(part, index));
        }
        if (constraint instanceof Constraint.Comparison comparison
                && comparison.left() instanceof Expression.Property property) {
            Object found = completion.value(index, property.name());
            return found == null || mayHold(found, comparison);
        }
        return true;
    }

    private static boolean mayHold(Object found, Constraint.Comparison comparison) {
        Object wanted = literal(comparison.right());
        if (comparison.right() instanceof Expression.Listing list) {
            List<Object> items = list.items().stream().map(Possible::literal).toList();
            return switch (comparison.operator()) {
                case IN -> items.contains(null) || items.stream().anyMatch(item -> equal(found, item));
                case NOT_IN -> items.contains(null) || items.stream().noneMatch(item -> equal(found, item));
                default -> true;
            };
        }
        if (wanted == null) {
            return true;
        }
        return switch (comparison.operator()) {
            case EQUAL -> equal(found, wanted);
            case NOT_EQUAL -> !equal(found, wanted);
            case LESS -> compare(found, wanted) < 0;
            case LESS_OR_EQUAL -> compare(found, wanted) <= 0;
            case GREATER -> compare(found, wanted) > 0;
            case GREATER_OR_EQUAL -> compare(found, wanted) >= 0;
            case CONTAINS -> found instanceof Collection<?> all && all.contains(wanted);
            case NOT_CONTAINS -> found instanceof Collection<?> all && !all.contains(wanted);
            default -> true;
        };
    }

    private static Object literal(Expression expression) {
        if (expression instanceof Expression.Literal literal) {
            return literal.value();
        }
        return expression instanceof Expression.Constant constant ? constant.value() : null;
    }

    private static boolean equal(Object a, Object b) {
        return a instanceof Number && b instanceof Number ? compare(a, b) == 0 : a.equals(b);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static int compare(Object a, Object b) {
        if (a.getClass() != b.getClass() && a instanceof Number && b instanceof Number) {
            return decimal(a).compareTo(decimal(b));
        }
        return ((Comparable) a).compareTo(b);
    }

    private static BigDecimal decimal(Object number) {
        return number instanceof BigDecimal decimal ? decimal : BigDecimal.valueOf(((Number) number).longValue());
    }
}
