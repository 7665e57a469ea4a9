package nl.pleegrecht.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.pleegrecht.rulebook.ComparedValues;

/** With what the rules compare a number or date: two values that stand in the same way to all of it are the same to them. */
final class Turns {
    private final Set<Turn> turns = new LinkedHashSet<>();

    /**
     * One comparison.
     *
     * @param own how the value itself is moved first
     * @param other what it is then compared with
     */
    record Turn(List<ComparedValues.Move> own, Object other) {}

    Turns(List<Turn> turns) {
        turns.forEach(turn -> this.turns.add(new Turn(turn.own(), comparable(turn.other()))));
    }

    /** How a value stands to each of them: below, equal or above. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    List<Integer> around(Object value) {
        List<Integer> stands = new ArrayList<>(turns.size());
        for (Turn turn : turns) {
            Comparable own = (Comparable) comparable(Candidates.moved(value, turn.own()));
            stands.add(Integer.signum(own.compareTo(turn.other())));
        }
        return stands;
    }

    private static Object comparable(Object value) {
        return value instanceof Number ? new BigDecimal(value.toString()) : value;
    }
}
