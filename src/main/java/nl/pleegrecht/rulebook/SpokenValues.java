package nl.pleegrecht.rulebook;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which properties of facts may become part of an answer or a signal, also by way of the conclusion of another rule. Of all
 * other properties only the outcome of comparisons matters.
 */
public final class SpokenValues {
    private final Set<Read> spoken = new HashSet<>();

    /** Of the rules that can be in force together. */
    public SpokenValues(ParsedRules rules) {
        boolean more = true;
        while (more) {
            more = false;
            for (ParsedRule rule : rules.rules()) {
                for (Conclusion conclusion : rule.then()) {
                    more |= spoken.addAll(saidBy(rule, conclusion, rules));
                }
            }
        }
    }

    /** Whether the value may be said. */
    public boolean contains(Read property) {
        return spoken.contains(property);
    }

    private List<Read> saidBy(ParsedRule rule, Conclusion conclusion, ParsedRules rules) {
        List<Read> said = new ArrayList<>();
        List<String> fields = conclusion.declaredType() ? fields(conclusion.name(), rules) : List.of();
        for (int i = 0; i < conclusion.arguments().size(); i++) {
            boolean goesOn = !conclusion.declaredType()
                    || i >= fields.size()
                    || spoken.contains(new Read(conclusion.name(), fields.get(i)));
            if (goesOn) {
                add(said, conclusion.arguments().get(i), bindings(rule), rules);
            }
        }
        return said;
    }

    private static List<String> fields(String type, ParsedRules rules) {
        return rules.declaredTypes().stream()
                .filter(declared -> declared.name().equals(type))
                .findFirst()
                .map(declared -> List.copyOf(declared.fields().keySet()))
                .orElse(List.of());
    }

    /** What the names of a rule stand for: a property, or with an empty one the whole fact. */
    private static Map<String, Read> bindings(ParsedRule rule) {
        Map<String, Read> bindings = new HashMap<>();
        for (Pattern pattern : rule.when()) {
            bindings.put(pattern.binding(), new Read(pattern.type(), ""));
            for (Constraint constraint : pattern.constraints()) {
                if (constraint instanceof Constraint.Binding bound) {
                    bindings.put(bound.binding(), new Read(pattern.type(), bound.property()));
                }
            }
        }
        return bindings;
    }

    private static void add(List<Read> said, Expression expression, Map<String, Read> bindings, ParsedRules rules) {
        if (expression instanceof Expression.Reference reference && bindings.containsKey(reference.binding())) {
            Read bound = bindings.get(reference.binding());
            if (!bound.property().isEmpty()) {
                said.add(bound);
            } else if (!reference.property().isEmpty()) {
                said.add(new Read(bound.type(), reference.property()));
            } else {
                all(bound.type(), rules).forEach(property -> said.add(new Read(bound.type(), property)));
            }
        } else if (expression instanceof Expression.Shift shift) {
            add(said, shift.date(), bindings, rules);
        } else if (expression instanceof Expression.Sum sum) {
            add(said, sum.left(), bindings, rules);
            add(said, sum.right(), bindings, rules);
        } else if (expression instanceof Expression.Listing list) {
            list.items().forEach(item -> add(said, item, bindings, rules));
        }
    }

    private static List<String> all(String type, ParsedRules rules) {
        Class<? extends Record> record = Vocabulary.RECORDS.get(type);
        if (record == null) {
            return fields(type, rules);
        }
        return List.of(record.getRecordComponents()).stream()
                .map(RecordComponent::getName)
                .toList();
    }
}
