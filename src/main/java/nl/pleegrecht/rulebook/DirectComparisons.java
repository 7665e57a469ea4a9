package nl.pleegrecht.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The comparisons of a property with constants, for a property with which the rules do nothing else: two values for which
 * they all come out the same are the same to every rule.
 */
public final class DirectComparisons {
    private final ParsedRules rules;
    private final Map<Read, Optional<List<Constraint.Comparison>>> known = new ConcurrentHashMap<>();

    /** Of the rules that can be in force together. */
    public DirectComparisons(ParsedRules rules) {
        this.rules = rules;
    }

    /** All comparisons; empty when the rules also use the value in another way. */
    public Optional<List<Constraint.Comparison>> of(Read property) {
        return known.computeIfAbsent(property, this::find);
    }

    private Optional<List<Constraint.Comparison>> find(Read wanted) {
        List<Constraint.Comparison> found = new ArrayList<>();
        for (ParsedRule rule : rules.rules()) {
            List<Constraint.Comparison> inRule = new ArrayList<>();
            for (Pattern pattern : rule.when()) {
                if (pattern.type().equals(wanted.type())) {
                    pattern.constraints().forEach(constraint -> visit(constraint, wanted.property(), inRule));
                }
            }
            // what is read otherwise than by these comparisons is read through a binding, or on the right hand
            if (ReadProperties.timesRead(rule, wanted) != inRule.size()) {
                return Optional.empty();
            }
            found.addAll(inRule);
        }
        return Optional.of(List.copyOf(found));
    }

    /**
     * Whether a rule does nothing with a property of its facts but comparing it with constants, each time as a condition
     * that must hold by itself.
     */
    public static boolean isAllThatIsRead(ParsedRule rule, Read property) {
        long alone = rule.when().stream()
                .filter(pattern -> pattern.type().equals(property.type()))
                .flatMap(pattern -> pattern.constraints().stream())
                .filter(constraint -> isDirect(constraint, property.property()))
                .count();
        return ReadProperties.timesRead(rule, property) == alone;
    }

    private static boolean isDirect(Constraint constraint, String property) {
        return constraint instanceof Constraint.Comparison comparison
                && comparison.left() instanceof Expression.Property left
                && left.name().equals(property)
                && isConstant(comparison.right());
    }

    private static void visit(Constraint constraint, String property, List<Constraint.Comparison> found) {
        if (constraint instanceof Constraint.AnyOf any) {
            any.parts().forEach(part -> visit(part, property, found));
        } else if (constraint instanceof Constraint.AllOf all) {
            all.parts().forEach(part -> visit(part, property, found));
        } else if (isDirect(constraint, property)) {
            found.add((Constraint.Comparison) constraint);
        }
    }

    private static boolean isConstant(Expression expression) {
        return expression instanceof Expression.Literal
                || expression instanceof Expression.Constant
                || expression instanceof Expression.Listing list
                        && list.items().stream().allMatch(DirectComparisons::isConstant);
    }
}
