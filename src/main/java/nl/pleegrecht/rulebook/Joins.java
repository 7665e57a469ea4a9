package nl.pleegrecht.rulebook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.pleegrecht.diagnostics.Diagnostic;
import nl.pleegrecht.facts.Bedrag;
import nl.pleegrecht.rulebook.Constraint.AllOf;
import nl.pleegrecht.rulebook.Constraint.AnyOf;
import nl.pleegrecht.rulebook.Constraint.Comparison;
import nl.pleegrecht.rulebook.Expression.Literal;
import nl.pleegrecht.rulebook.Expression.Property;
import nl.pleegrecht.rulebook.Expression.Reference;
import nl.pleegrecht.rulebook.Expression.Shift;
import nl.pleegrecht.rulebook.Expression.Sum;

/**
 * Refuses a rule that asks for more than three facts that have nothing to do with each other: the engine would try
 * every combination of them before any limit can stop it.
 */
final class Joins {
    private static final int MOST = 3;

    private Joins() {}

    static void check(Header header, List<Pattern> when, Words words, List<Diagnostic> findings) {
        List<Set<String>> groups = new ArrayList<>();
        int unnamed = 0;
        for (Pattern pattern : when) {
            if (pattern.kind() != Pattern.Kind.PRESENT) {
                continue;
            }
            FactType type = words.type(pattern.type());
            Set<String> group = new HashSet<>(Scope.bindings(pattern).keySet());
            if (type != null && !type.atMostOne() && !named(pattern, type)) {
                group.add("many " + unnamed++);
            }
            pattern.constraints().forEach(constraint -> references(constraint, group));
            merge(groups, group);
        }
        List<Set<String>> loose = groups.stream()
                .filter(group -> group.stream().anyMatch(name -> name.startsWith("many ")))
                .toList();
        if (loose.size() > MOST) {
            findings.add(Diagnostic.error("RUL-110", header.location(), header.title(), loose.size(), MOST));
        }
    }

    /** A conclusion on one subject, or an amount by its name: of these there are hardly more than one. */
    private static boolean named(Pattern pattern, FactType type) {
        String name = type.record() == Bedrag.class ? "naam" : "onderwerp";
        return type.record() != null
                && pattern.constraints().stream()
                        .anyMatch(constraint -> constraint instanceof Comparison comparison
                                && comparison.operator() == Operator.EQUAL
                                && comparison.left() instanceof Property property
                                && property.name().equals(name)
                                && comparison.right() instanceof Literal);
    }

    private static void merge(List<Set<String>> groups, Set<String> group) {
        List<Set<String>> joined = groups.stream()
                .filter(other -> other.stream().anyMatch(group::contains))
                .toList();
        joined.forEach(group::addAll);
        groups.removeAll(joined);
        groups.add(group);
    }

    /** The names a condition leans on; saying that something differs from another fact joins nothing. */
    private static void references(Constraint constraint, Set<String> names) {
        if (constraint instanceof Comparison comparison && comparison.operator() != Operator.NOT_EQUAL) {
            references(comparison.left(), names);
            references(comparison.right(), names);
        } else if (constraint instanceof AllOf all) {
            all.parts().forEach(part -> references(part, names));
        } else if (constraint instanceof AnyOf any) {
            any.parts().forEach(part -> references(part, names));
        }
    }

    private static void references(Expression expression, Set<String> names) {
        if (expression instanceof Reference reference) {
            names.add(reference.binding());
        } else if (expression instanceof Shift shift) {
            references(shift.date(), names);
        } else if (expression instanceof Sum sum) {
            references(sum.left(), names);
            references(sum.right(), names);
        }
    }
}
