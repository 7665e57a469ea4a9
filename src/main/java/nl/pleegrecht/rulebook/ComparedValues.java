package nl.pleegrecht.rulebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** With what the rules compare a property: literals, and other properties, moved in time or not. */
public final class ComparedValues {
    /**
     * The other side of a comparison.
     *
     * @param literal the value, or null when it is a property
     * @param property the property, or null when it is a literal
     * @param method how the date is moved towards the property's own side, such as {@code plusMonths}; empty when not
     * @param amount by how much
     */
    public record Other(Object literal, Read property, String method, int amount) {}

    private final Read wanted;
    private final List<Other> found = new ArrayList<>();

    private ComparedValues(Read wanted) {
        this.wanted = wanted;
    }

    /** All of them in a set of rules, with the property on either side. */
    public static List<Other> of(Read property, Iterable<ParsedRule> rules) {
        ComparedValues comparisons = new ComparedValues(property);
        for (ParsedRule rule : rules) {
            Map<String, Read> bound = new HashMap<>();
            Map<String, String> types = new HashMap<>();
            for (Pattern pattern : rule.when()) {
                types.put(pattern.binding(), pattern.type());
                pattern.constraints().forEach(constraint -> bind(constraint, pattern, bound));
            }
            for (Pattern pattern : rule.when()) {
                pattern.constraints().forEach(constraint -> comparisons.visit(constraint, pattern, bound, types));
            }
        }
        return comparisons.found;
    }

    private static void bind(Constraint constraint, Pattern pattern, Map<String, Read> bound) {
        if (constraint instanceof Constraint.Binding binding) {
            bound.put(binding.binding(), new Read(pattern.type(), binding.property()));
        }
    }

    private void visit(Constraint constraint, Pattern pattern, Map<String, Read> bound, Map<String, String> types) {
        if (constraint instanceof Constraint.AnyOf any) {
            any.parts().forEach(part -> visit(part, pattern, bound, types));
        } else if (constraint instanceof Constraint.AllOf all) {
            all.parts().forEach(part -> visit(part, pattern, bound, types));
        } else if (constraint instanceof Constraint.Comparison comparison) {
            List<Side> left = sides(comparison.left(), pattern, bound, types);
            List<Side> right = sides(comparison.right(), pattern, bound, types);
            for (Side a : left) {
                for (Side b : right) {
                    add(a, b);
                    add(b, a);
                }
            }
        }
    }

    private record Side(Object literal, Read property, String method, int amount) {}

    private void add(Side own, Side other) {
        if (!wanted.equals(own.property())) {
            return;
        }
        if (own.method().isEmpty()) {
            found.add(new Other(other.literal(), other.property(), other.method(), other.amount()));
        } else {
            // own side is moved: move the other side back; a value moved twice is left to the days around it
            found.add(new Other(other.literal(), other.property(), own.method(), -own.amount()));
        }
    }

    private static List<Side> sides(
            Expression expression, Pattern pattern, Map<String, Read> bound, Map<String, String> types) {
        if (expression instanceof Expression.Literal literal) {
            return List.of(new Side(literal.value(), null, "", 0));
        }
        if (expression instanceof Expression.Constant constant) {
            return List.of(new Side(constant.value(), null, "", 0));
        }
        if (expression instanceof Expression.Property property) {
            return List.of(new Side(null, new Read(pattern.type(), property.name()), "", 0));
        }
        if (expression instanceof Expression.Reference reference) {
            Read read = reference.property().isEmpty()
                    ? bound.get(reference.binding())
                    : new Read(types.getOrDefault(reference.binding(), ""), reference.property());
            return read == null ? List.of() : List.of(new Side(null, read, "", 0));
        }
        if (expression instanceof Expression.Shift shift) {
            return sides(shift.date(), pattern, bound, types).stream()
                    .map(side -> new Side(side.literal(), side.property(), shift.method(), shift.amount()))
                    .toList();
        }
        if (expression instanceof Expression.Listing list) {
            return list.items().stream()
                    .flatMap(item -> sides(item, pattern, bound, types).stream())
                    .toList();
        }
        return List.of();
    }
}
