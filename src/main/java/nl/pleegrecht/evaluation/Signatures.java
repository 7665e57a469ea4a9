package nl.pleegrecht.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.pleegrecht.facts.Grenzen;
import nl.pleegrecht.rulebook.Constraint;
import nl.pleegrecht.rulebook.Read;

/**
 * What the rules see of the values of one missing thing: how their comparisons come out, or the value itself where they do
 * more with it. Two values with the same signature go on in the same way.
 */
final class Signatures {
    private final Slot slot;
    private final List<Choices.Use> uses;
    private final Situation situation;
    private final Completion completion;
    private final RuleReading reading;
    private final Relevant relevant;
    private final boolean constrains;
    private final Map<Choices.Use, Optional<Positions>> positions = new HashMap<>();

    Signatures(
            Slot slot,
            List<Choices.Use> uses,
            Situation situation,
            Completion completion,
            RuleReading reading,
            Relevant relevant) {
        this.slot = slot;
        this.uses = uses.stream()
                .filter(use -> relevant.isRead(use.index(), use.property()))
                .toList();
        this.situation = situation;
        this.completion = completion;
        this.reading = reading;
        this.relevant = relevant;
        this.constrains = completion.open().stream()
                .anyMatch(other -> other.isConstrained()
                        && !other.equals(slot.unknown())
                        && other.question().equals(slot.question())
                        && relevant.mayBeFilled(other));
    }

    Object of(Object value) {
        if (uses.isEmpty() || constrains) {
            // what another value then can be hangs on this one itself
            return value;
        }
        List<Object> signature = new ArrayList<>();
        for (Choices.Use use : uses) {
            Object seen = seen(use, value);
            if (seen == null) {
                signature.add(value);
            } else {
                add(signature, use, seen);
            }
        }
        return signature;
    }

    private void add(List<Object> signature, Choices.Use use, Object seen) {
        Read read = new Read(situation.facts().get(use.index()).typeName(), use.property());
        Optional<List<Constraint.Comparison>> comparisons = reading.direct().of(read);
        if (comparisons.isPresent()) {
            for (Constraint.Comparison comparison : comparisons.get()) {
                Conditions outcome = Conditions.all(List.of(comparison), name -> seen);
                signature.add(outcome == Conditions.OPEN ? seen : outcome);
            }
        } else if (isOpenEnded(seen) || reading.spoken().contains(read)) {
            signature.add(seen);
        } else {
            signature.add(positions(use).<Object>map(all -> all.around(seen)).orElse(seen));
        }
    }

    private static boolean isOpenEnded(Object value) {
        return value.equals(Grenzen.OPEN_BEGIN) || value.equals(Grenzen.OPEN_EINDE);
    }

    private Optional<Positions> positions(Choices.Use use) {
        return positions.computeIfAbsent(
                use,
                u -> new Candidates(situation, completion, reading.compared())
                        .positions(u.index(), u.property(), relevant));
    }

    /** What the property comes to; null when it takes more than this value to tell. */
    private Object seen(Choices.Use use, Object value) {
        if (use.follows().isItself()) {
            return value;
        }
        Unknown.Filled chosen = name ->
                name.equals(slot.unknown().name()) ? value : completion.chosen().get(name);
        boolean all = use.follows().from().stream().allMatch(unknown -> chosen.get(unknown.name()) != null);
        return all ? use.follows().value(chosen) : null;
    }
}
