package nl.pleegrecht.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A situation with some of its missing facts filled in, and the rest with whatever value. */
final class Completion {
    private final Situation situation;
    private final Slots slots;
    private final Map<Slot, Object> filled;
    private final Map<String, Object> byName = new HashMap<>();
    private final List<Record> records = new ArrayList<>();
    private final Map<Record, Integer> indexOf = new IdentityHashMap<>();
    private final Record[] byIndex;

    /** The situation as it is known, with nothing filled in. */
    Completion(Situation situation) {
        this(
                situation,
                new Slots(situation),
                Map.of(),
                new Record[situation.facts().size()]);
    }

    /** @param before records that are used again where they are the same */
    private Completion(Situation situation, Slots slots, Map<Slot, Object> filled, Record[] before) {
        this.situation = situation;
        this.slots = slots;
        this.filled = filled;
        this.byIndex = new Record[before.length];
        filled.forEach((slot, value) -> byName.put(slot.unknown().name(), value));
        for (int i = 0; i < situation.facts().size(); i++) {
            Fact fact = situation.facts().get(i);
            if (fact.record() != null) {
                add(i, fact.record());
            } else if (isThere(i)) {
                Map<String, Object> values = new HashMap<>();
                for (String property : fact.missing().keySet()) {
                    Object value = value(i, property);
                    values.put(property, value != null ? value : Candidates.anyValue(fact.type(), property));
                }
                Record built = fact.build(values);
                add(i, built.equals(before[i]) ? before[i] : built);
            }
        }
    }

    private void add(int index, Record record) {
        records.add(record);
        byIndex[index] = record;
        indexOf.put(record, index);
    }

    /** What was filled in. */
    Map<Slot, Object> filled() {
        return filled;
    }

    List<Record> records() {
        return records;
    }

    /** Whether rules would see the very same facts. */
    boolean hasTheRecordsOf(Completion other) {
        for (int i = 0; i < byIndex.length; i++) {
            if (byIndex[i] != other.byIndex[i]) {
                return false;
            }
        }
        return true;
    }

    /** What was chosen, by the name of what is unknown. */
    Unknown.Filled chosen() {
        return byName::get;
    }

    /** Whether the fact is (taken to be) there. */
    boolean isThere(int index) {
        Fact.Presence presence = situation.facts().get(index).presence();
        Object chosen = presence == null ? null : filled.get(slots.presence(index));
        return presence == null || chosen != null && presence.there().test(chosen);
    }

    /** By identity: the fact behind each record. */
    Map<Object, Fact> origins() {
        Map<Object, Fact> origins = new IdentityHashMap<>();
        indexOf.forEach((record, index) -> origins.put(record, situation.facts().get(index)));
        return origins;
    }

    /** The fact a record was made from; -1 for a conclusion. */
    int indexOf(Object record) {
        return record instanceof Record known && indexOf.containsKey(known) ? indexOf.get(known) : -1;
    }

    /** The value of a property where it is known or filled in; null where it is open. */
    Object value(int index, String property) {
        Fact fact = situation.facts().get(index);
        Object known = fact.known().get(property);
        Follows follows = known != null ? null : fact.missing().get(property);
        if (follows == null) {
            return known;
        }
        if (follows.isItself()) {
            return filled.get(slots.of(index, property).get(0));
        }
        boolean all = follows.from().stream().allMatch(unknown -> byName.containsKey(unknown.name()));
        return all ? follows.value(byName::get) : null;
    }

    /** What is still open of the fact's presence; null when nothing is. */
    Slot openPresence(int index) {
        Slot slot = slots.presence(index);
        return slot == null || filled.containsKey(slot) ? null : slot;
    }

    /** What is still open of a property; null when nothing is. */
    Slot openProperty(int index, String property) {
        List<Slot> madeOf = slots.of(index, property);
        for (int i = 0; madeOf != null && i < madeOf.size(); i++) {
            if (!filled.containsKey(madeOf.get(i))) {
                return madeOf.get(i);
            }
        }
        return null;
    }

    /** What was not filled in. */
    Set<Unknown> open() {
        Set<Unknown> open = new HashSet<>(slots.unknowns());
        filled.keySet().forEach(slot -> open.remove(slot.unknown()));
        return open;
    }

    /** The same situation with all this filled in, and nothing else. */
    Completion filledWith(Map<Slot, Object> all) {
        return new Completion(situation, slots, all, byIndex);
    }

    Completion with(Slot slot, Object value) {
        Map<Slot, Object> more = new HashMap<>(filled);
        more.put(slot, value);
        return new Completion(situation, slots, more, byIndex);
    }
}
