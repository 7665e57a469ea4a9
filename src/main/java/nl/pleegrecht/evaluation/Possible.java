package nl.pleegrecht.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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

    Possible(Situation situation, Completion completion) {
        this.situation = situation;
        this.completion = completion;
    }

    Set<RuleReads> among(Collection<RuleReads> rules) {
        Set<RuleReads> possible = new LinkedHashSet<>();
        for (RuleReads rule : rules) {
            if (rule.rule().when().stream().allMatch(this::factPossible)) {
                possible.add(rule);
            }
        }
        boolean smaller = true;
        while (smaller) {
            List<RuleReads> out = new ArrayList<>();
            for (RuleReads rule : possible) {
                boolean asksInVain = rule.rule().when().stream()
                        .filter(pattern -> pattern.kind() != Pattern.Kind.NOT && !RuleReads.isFact(pattern))
                        .anyMatch(pattern -> Topic.of(pattern).stream().noneMatch(asked -> concluded(asked, possible)));
                if (asksInVain) {
                    out.add(rule);
                }
            }
            smaller = possible.removeAll(out);
        }
        return possible;
    }

    private static boolean concluded(Topic asked, Set<RuleReads> possible) {
        return possible.stream().flatMap(rule -> rule.concludes().stream()).anyMatch(topic -> topic.mayBe(asked));
    }

    private boolean factPossible(Pattern pattern) {
        if (pattern.kind() == Pattern.Kind.NOT || !RuleReads.isFact(pattern)) {
            return true;
        }
        for (int i = 0; i < situation.facts().size(); i++) {
            if (mayMatch(pattern, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a fact can match a pattern, as far as comparisons of what is known with literals tell. */
    boolean mayMatch(Pattern pattern, int index) {
        Fact fact = situation.facts().get(index);
        return fact.type().getSimpleName().equals(pattern.type())
                && (completion.isThere(index) || completion.openPresence(index) != null)
                && pattern.constraints().stream().allMatch(constraint -> mayHold(constraint, index));
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
        if (a instanceof Number && b instanceof Number) {
            return new BigDecimal(a.toString()).compareTo(new BigDecimal(b.toString()));
        }
        return ((Comparable) a).compareTo(b);
    }
}
