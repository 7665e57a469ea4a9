package nl.pleegrecht.rulebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which properties the rules hold against one another, directly or through what other rules conclude. Where nothing that is
 * connected with a property changes, {@link ComparedValues} and {@link DirectComparisons} of that property stay what they
 * are. Of a conclusion all properties count as one.
 */
public final class ValueFlow {
    private final Map<Object, Object> above = new HashMap<>();

    /** Over all rules of several rule bases together. */
    public ValueFlow(List<ParsedRules> bases) {
        bases.forEach(base -> base.rules().forEach(this::add));
    }

    /** Everything connected with what one version of a rule says and the other does not; either may be null. */
    public Set<Object> differing(ParsedRule before, ParsedRule after) {
        Set<Object> tops = new HashSet<>();
        for (List<Object> nodes : onlyIn(before, after)) {
            nodes.forEach(node -> tops.add(top(node)));
        }
        for (List<Object> nodes : onlyIn(after, before)) {
            nodes.forEach(node -> tops.add(top(node)));
        }
        return tops;
    }

    /** Everything connected with any property of a type of fact. */
    public Set<Object> connected(Class<? extends Record> type) {
        List<Object> nodes = new ArrayList<>();
        whole(type.getSimpleName(), nodes);
        Set<Object> tops = new HashSet<>();
        nodes.forEach(node -> tops.add(top(node)));
        return tops;
    }

    /** Whether a property is connected with something of a set that {@link #differing} gave. */
    public boolean reaches(Set<Object> differing, Read property) {
        return differing.contains(top(node(property)));
    }

    private void add(ParsedRule rule) {
        parts(rule).values().forEach(sets -> sets.forEach(nodes -> nodes.forEach(node -> join(nodes.get(0), node))));
    }

    private static List<List<Object>> onlyIn(ParsedRule rule, ParsedRule other) {
        if (rule == null) {
            return List.of();
        }
        Map<Object, List<List<Object>>> parts = parts(rule);
        if (other != null) {
            parts.keySet().removeAll(parts(other).keySet());
        }
        return parts.values().stream().flatMap(List::stream).toList();
    }

    /** By the meaning of each pattern and of each conclusion: what its values meet. */
    private static Map<Object, List<List<Object>>> parts(ParsedRule rule) {
        Map<String, Object> names = names(rule);
        Map<Object, List<List<Object>>> parts = new HashMap<>();
        for (Pattern pattern : rule.when()) {
            List<List<Object>> meetings = new ArrayList<>();
            pattern.constraints().forEach(constraint -> meetings(constraint, pattern, names, meetings));
            parts.merge(List.of(Meaning.of(pattern), names.toString()), meetings, ValueFlow::both);
        }
        for (Conclusion conclusion : rule.then()) {
            List<Object> nodes = new ArrayList<>(List.of(Topic.of(conclusion).type()));
            conclusion.arguments().forEach(argument -> nodes(argument, null, names, nodes));
            parts.merge(List.of(Meaning.of(conclusion), names.toString()), List.of(nodes), ValueFlow::both);
        }
        return parts;
    }

    private static List<List<Object>> both(List<List<Object>> a, List<List<Object>> b) {
        List<List<Object>> all = new ArrayList<>(a);
        all.addAll(b);
        return all;
    }

    /** What each name of a rule stands for: a type, or a property. */
    private static Map<String, Object> names(ParsedRule rule) {
        Map<String, Object> names = new java.util.TreeMap<>();
        for (Pattern pattern : rule.when()) {
            if (!pattern.binding().isEmpty()) {
                names.put(pattern.binding(), pattern.type());
            }
            for (Constraint constraint : pattern.constraints()) {
                if (constraint instanceof Constraint.Binding binding) {
                    names.put(binding.binding(), new Read(pattern.type(), binding.property()));
                }
            }
        }
        return names;
    }

    private static void meetings(
            Constraint constraint, Pattern pattern, Map<String, Object> names, List<List<Object>> found) {
        if (constraint instanceof Constraint.AnyOf any) {
            any.parts().forEach(part -> meetings(part, pattern, names, found));
        } else if (constraint instanceof Constraint.AllOf all) {
            all.parts().forEach(part -> meetings(part, pattern, names, found));
        } else if (constraint instanceof Constraint.Comparison comparison) {
            List<Object> nodes = new ArrayList<>();
            nodes(comparison.left(), pattern, names, nodes);
            nodes(comparison.right(), pattern, names, nodes);
            found.add(nodes);
        } else if (constraint instanceof Constraint.Binding binding) {
            found.add(List.of(node(new Read(pattern.type(), binding.property()))));
        }
    }

    private static void nodes(Expression expression, Pattern pattern, Map<String, Object> names, List<Object> nodes) {
        if (expression instanceof Expression.Property property) {
            nodes.add(node(new Read(pattern.type(), property.name())));
        } else if (expression instanceof Expression.Reference reference) {
            Object bound = names.get(reference.binding());
            if (bound instanceof Read read) {
                nodes.add(node(read));
            } else if (bound instanceof String type && !reference.property().isEmpty()) {
                nodes.add(node(new Read(type, reference.property())));
            } else if (bound instanceof String type) {
                whole(type, nodes);
            }
        } else if (expression instanceof Expression.Shift shift) {
            nodes(shift.date(), pattern, names, nodes);
        } else if (expression instanceof Expression.Sum sum) {
            nodes(sum.left(), pattern, names, nodes);
            nodes(sum.right(), pattern, names, nodes);
        } else if (expression instanceof Expression.Listing list) {
            list.items().forEach(item -> nodes(item, pattern, names, nodes));
        }
    }

    /** A whole fact that goes into a verb: any of its properties may. */
    private static void whole(String type, List<Object> nodes) {
        Class<? extends Record> record = Vocabulary.RECORDS.get(type);
        if (record == null) {
            nodes.add(type);
            return;
        }
        for (var component : record.getRecordComponents()) {
            nodes.add(node(new Read(type, component.getName())));
        }
    }

    /** A property of a fact stands by itself; of a conclusion all are one. */
    private static Object node(Read property) {
        Class<? extends Record> record = Vocabulary.RECORDS.get(property.type());
        return record != null && Vocabulary.FACTS.contains(record) ? property : property.type();
    }

    private Object top(Object node) {
        Object next = above.getOrDefault(node, node);
        return next.equals(node) ? node : top(next);
    }

    private void join(Object a, Object b) {
        Object topOfA = top(a);
        Object topOfB = top(b);
        if (!topOfA.equals(topOfB)) {
            above.put(topOfA, topOfB);
        }
    }
}
