package nl.pleegrecht.rulebook;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** What a rule reads of each fact it asks for, also through a binding. */
public final class ReadProperties {
    private final Map<Pattern, Set<String>> perPattern = new LinkedHashMap<>();
    private final Map<String, Pattern> bound = new HashMap<>();
    private final Map<Read, Integer> times = new HashMap<>();

    private ReadProperties(ParsedRule rule) {
        for (Pattern pattern : rule.when()) {
            perPattern.put(pattern, new LinkedHashSet<>());
            if (!pattern.binding().isEmpty()) {
                bound.put(pattern.binding(), pattern);
            }
        }
        for (Pattern pattern : rule.when()) {
            pattern.constraints().forEach(constraint -> visit(constraint, pattern));
        }
        for (Conclusion conclusion : rule.then()) {
            conclusion.arguments().forEach(argument -> visit(argument, null));
        }
    }

    /** Names of the properties by pattern; every pattern of the rule has an entry. */
    public static Map<Pattern, Set<String>> perPattern(ParsedRule rule) {
        return new ReadProperties(rule).perPattern;
    }

    /** How often a rule reads a property, of whatever fact of the type. */
    static int timesRead(ParsedRule rule, Read property) {
        return new ReadProperties(rule).times.getOrDefault(property, 0);
    }

    private void add(Pattern pattern, String property) {
        perPattern.get(pattern).add(property);
        times.merge(new Read(pattern.type(), property), 1, Integer::sum);
    }

    private void visit(Constraint constraint, Pattern pattern) {
        if (constraint instanceof Constraint.Comparison comparison) {
            visit(comparison.left(), pattern);
            visit(comparison.right(), pattern);
        } else if (constraint instanceof Constraint.AnyOf any) {
            any.parts().forEach(part -> visit(part, pattern));
        } else if (constraint instanceof Constraint.AllOf all) {
            all.parts().forEach(part -> visit(part, pattern));
        } else if (constraint instanceof Constraint.Binding binding) {
            add(pattern, binding.property());
        }
    }

    private void visit(Expression expression, Pattern pattern) {
        if (expression instanceof Expression.Property property) {
            add(pattern, property.name());
        } else if (expression instanceof Expression.Reference reference && bound.containsKey(reference.binding())) {
            read(bound.get(reference.binding()), reference.property());
        } else if (expression instanceof Expression.Shift shift) {
            visit(shift.date(), pattern);
        } else if (expression instanceof Expression.Sum sum) {
            visit(sum.left(), pattern);
            visit(sum.right(), pattern);
        } else if (expression instanceof Expression.Listing list) {
            list.items().forEach(item -> visit(item, pattern));
        }
    }

    /** A whole fact that goes into a verb: it may use any of its properties. */
    private void read(Pattern pattern, String property) {
        Class<? extends Record> type = Vocabulary.RECORDS.get(pattern.type());
        if (!property.isEmpty()) {
            add(pattern, property);
        } else if (type != null) {
            for (var component : type.getRecordComponents()) {
                add(pattern, component.getName());
            }
        }
    }
}
