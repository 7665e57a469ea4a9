package nl.pleegrecht.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The values to try for what is missing, those that no rule can tell apart together: one of them speaks for all. */
final class Choices {
    private final Situation situation;
    private final RuleReading reading;

    Choices(Situation situation, RuleReading reading) {
        this.situation = situation;
        this.reading = reading;
    }

    /** A property of a fact that is made of it. */
    record Use(int index, String property, Follows follows) {}

    /**
     * The values in groups; empty when they can not be listed. They depend on what has been filled in already.
     *
     * @param relevant what matters for the question
     */
    Optional<List<List<Object>>> of(Slot slot, Completion completion, Relevant relevant) {
        List<Use> uses = uses(slot);
        Signatures signatures = new Signatures(slot, uses, situation, completion, reading, relevant);
        Optional<Set<Object>> values = values(slot, uses, completion);
        if (values.isEmpty()) {
            return Optional.empty();
        }
        Map<Object, List<Object>> groups = new LinkedHashMap<>();
        for (Object value : values.get()) {
            if (slot.unknown().fits(value, completion.chosen())) {
                groups.computeIfAbsent(signatures.of(value), s -> new ArrayList<>())
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
        Candidates candidates = new Candidates(situation, completion, reading.compared());
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
}
