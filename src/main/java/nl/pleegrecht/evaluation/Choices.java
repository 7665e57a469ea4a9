package nl.pleegrecht.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.pleegrecht.rulebook.ComparedValues;
import nl.pleegrecht.rulebook.Constraint;
import nl.pleegrecht.rulebook.DirectComparisons;
import nl.pleegrecht.rulebook.Read;

/** The values to try for what is missing, those that no rule can tell apart together: one of them speaks for all. */
final class Choices {
    private final Situation situation;
    private final ComparedValues compared;
    private final DirectComparisons direct;

    Choices(Situation situation, ComparedValues compared, DirectComparisons direct) {
        this.situation = situation;
        this.compared = compared;
        this.direct = direct;
    }

    /** A property of a fact that is made of it. */
    private record Use(int index, String property, Follows follows) {}

    /** The values in groups; empty when they can not be listed. They depend on what has been filled in already. */
    Optional<List<List<Object>>> of(Slot slot, Completion completion) {
        List<Use> uses = uses(slot);
        Optional<Set<Object>> values = values(slot, uses, completion);
        if (values.isEmpty()) {
            return Optional.empty();
        }
        Map<Object, List<Object>> groups = new LinkedHashMap<>();
        for (Object value : values.get()) {
            if (slot.unknown().fits(value, completion.chosen())) {
                groups.computeIfAbsent(signature(slot, uses, completion, value), s -> new ArrayList<>())
                        .add(value);
            }
        }
        if (groups.isEmpty()) {
            throw new IllegalStateException("no value fits " + slot);
        }
        return Optional.of(List.copyOf(groups.values()));
    }

    private List<Use> uses(Slot slot) {
        List<Use> uses = new ArrayList<>();
        for (int i = 0; i < situation.facts().size(); i++) {
            int index = i;
            situation.facts().get(i).missing().forEach((property, follows) -> {
                if (follows.from().contains(slot.unknown())) {
                    uses.add(new Use(index, property, follows));
                }
            });
        }
        return uses;
    }

    private Optional<Set<Object>> values(Slot slot, List<Use> uses, Completion completion) {
        Unknown unknown = slot.unknown();
        Set<Object> values = new LinkedHashSet<>(unknown.values());
        if (unknown.isClosed()) {
            return Optional.of(values);
        }
        Candidates candidates = new Candidates(situation, completion, compared);
        for (Use use : uses) {
            Optional<List<Object>> wanted =
                    candidates.of(situation.facts().get(use.index()).type(), use.property());
            if (wanted.isEmpty()) {
                return Optional.empty();
            }
            for (Object one : wanted.get()) {
                values.addAll(use.follows().back(unknown, one, completion.chosen()));
            }
        }
        return Optional.of(sorted(values));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Set<Object> sorted(Set<Object> values) {
        boolean ordered = values.stream()
                .allMatch(value -> value instanceof Integer
                        || value instanceof BigDecimal
                        || value instanceof java.time.LocalDate);
        return ordered ? (Set) new java.util.TreeSet<>(values) : values;
    }

    /** What the rules see of a value: how their comparisons come out, or the value itself where they do more with it. */
    private Object signature(Slot slot, List<Use> uses, Completion completion, Object value) {
        if (uses.isEmpty()) {
            return value;
        }
        List<Object> signature = new ArrayList<>();
        for (Use use : uses) {
            String type = situation.facts().get(use.index()).typeName();
            Object seen = seen(use, slot, completion, value);
            Optional<List<Constraint.Comparison>> comparisons = direct.of(new Read(type, use.property()));
            if (seen == null || comparisons.isEmpty()) {
                signature.add(seen == null ? value : seen);
                continue;
            }
            for (Constraint.Comparison comparison : comparisons.get()) {
                Conditions outcome = Conditions.all(List.of(comparison), name -> seen);
                signature.add(outcome == Conditions.OPEN ? seen : outcome);
            }
        }
        return signature;
    }

    /** What the property comes to; null when it takes more than this value to tell. */
    private static Object seen(Use use, Slot slot, Completion completion, Object value) {
        if (use.follows().isItself()) {
            return value;
        }
        Unknown.Filled chosen = name ->
                name.equals(slot.unknown().name()) ? value : completion.chosen().get(name);
        boolean all = use.follows().from().stream().allMatch(unknown -> chosen.get(unknown.name()) != null);
        return all ? use.follows().value(chosen) : null;
    }
}
