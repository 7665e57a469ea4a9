package nl.pleegrecht.analysis.setting;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import nl.pleegrecht.rulebook.Read;

/**
 * Days and circumstances, never fewer than there are: what lies outside is impossible.
 *
 * @param from first day
 * @param to first day after it
 * @param placed whether there may be a placement
 * @param unplaced whether there may be none
 * @param values for properties of facts of which there is one: the places in {@link Universe} of the values they may have; a
 *     property that is not named may have any
 */
record Setting(LocalDate from, LocalDate to, boolean placed, boolean unplaced, Map<Read, BitSet> values) {
    /** Everything. */
    static final Setting ANY = new Setting(LocalDate.MIN, LocalDate.MAX, true, true, Map.of());

    /** Nothing. */
    static final Setting NONE = new Setting(LocalDate.MAX, LocalDate.MIN, false, false, Map.of());

    static Setting days(LocalDate from, LocalDate to) {
        return new Setting(from == null ? LocalDate.MIN : from, to == null ? LocalDate.MAX : to, true, true, Map.of());
    }

    static Setting withPlacement(boolean there) {
        return new Setting(LocalDate.MIN, LocalDate.MAX, there, !there, Map.of());
    }

    static Setting with(Read property, BitSet values) {
        return new Setting(LocalDate.MIN, LocalDate.MAX, true, true, Map.of(property, values));
    }

    boolean isEmpty() {
        return !from.isBefore(to)
                || !placed && !unplaced
                || values.values().stream().anyMatch(BitSet::isEmpty);
    }

    /** Whether all its days lie in a period. */
    boolean isWithin(LocalDate first, LocalDate end) {
        return (first == null || !from.isBefore(first)) && (end == null || !to.isAfter(end));
    }

    /** What lies in both. */
    Setting and(Setting other) {
        Map<Read, BitSet> both = new HashMap<>(values);
        other.values.forEach((property, some) -> both.merge(property, some, (a, b) -> {
            BitSet common = (BitSet) a.clone();
            common.and(b);
            return common;
        }));
        return new Setting(
                from.isAfter(other.from) ? from : other.from,
                to.isBefore(other.to) ? to : other.to,
                placed && other.placed,
                unplaced && other.unplaced,
                both);
    }

    /** What lies in either, and no less: what lies between two stretches of days counts too. */
    Setting or(Setting other) {
        if (isEmpty()) {
            return other;
        }
        if (other.isEmpty()) {
            return this;
        }
        Map<Read, BitSet> either = new HashMap<>();
        values.forEach((property, some) -> {
            if (other.values.containsKey(property)) {
                BitSet all = (BitSet) some.clone();
                all.or(other.values.get(property));
                either.put(property, all);
            }
        });
        return new Setting(
                from.isBefore(other.from) ? from : other.from,
                to.isAfter(other.to) ? to : other.to,
                placed || other.placed,
                unplaced || other.unplaced,
                either);
    }
}
