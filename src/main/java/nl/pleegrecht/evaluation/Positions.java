package nl.pleegrecht.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.pleegrecht.rulebook.ComparedValues;

/** With what the rules compare a number or date: two values that stand in the same way to all of it are the same to them. */
final class Positions {
    private final Set<Other> others = new LinkedHashSet<>();

    /**
     * One comparison.
     *
     * @param own how the value itself is moved first
     * @param value what it is then compared with
     */
    record Other(List<ComparedValues.Move> own, Object value) {}

    Positions(List<Other> others) {
        others.forEach(other -> this.others.add(new Other(other.own(), comparable(other.value()))));
    }

    /** How a value stands to each of them: below, equal or above. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    List<Integer> around(Object value) {
        List<Integer> stands = new ArrayList<>(others.size());
        for (Other other : others) {
            Comparable own = (Comparable) comparable(Candidates.moved(value, other.own()));
            stands.add(Integer.signum(own.compareTo(other.value())));
        }
        return stands;
    }

    private static Object comparable(Object value) {
        return value instanceof Number ? new BigDecimal(value.toString()) : value;
    }
}
