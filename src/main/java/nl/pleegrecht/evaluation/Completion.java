package nl.pleegrecht.evaluation;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.pleegrecht.facts.Oordeel;

/** A situation with some of its missing facts filled in, and the rest with whatever value. */
final class Completion {
    private static final int WIDEST = 5;

    private final Situation situation;
    private final Map<Slot, Object> filled;
    private final Map<String, Object> byName = new HashMap<>();
    private final List<Record> records = new ArrayList<>();
    private final Map<Record, Integer> indexOf = new IdentityHashMap<>();

    Completion(Situation situation, Map<Slot, Object> filled) {
        this.situation = situation;
        this.filled = filled;
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
                add(i, fact.build(values));
            }
        }
    }

    private void add(int index, Record record) {
        records.add(record);
        indexOf.put(record, index);
    }

    /** What was filled in. */
    Map<Slot, Object> filled() {
        return filled;
    }

    List<Record> records() {
        return records;
    }

    /** What was chosen, by the name of what is unknown. */
    Unknown.Filled chosen() {
        return byName::get;
    }

    /** Whether the fact is (taken to be) there. */
    boolean isThere(int index) {
        Fact.Presence presence = situation.facts().get(index).presence();
        Object chosen = presence == null ? null : filled.get(presence(index));
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
            return filled.get(slot(index, property, follows.from().get(0)));
        }
        boolean all = follows.from().stream().allMatch(unknown -> byName.containsKey(unknown.name()));
        return all ? follows.value(byName::get) : null;
    }

    /** What is still open of the fact's presence; null when nothing is. */
    Slot openPresence(int index) {
        Slot slot = situation.facts().get(index).presence() == null ? null : presence(index);
        return slot == null || filled.containsKey(slot) ? null : slot;
    }

    /** What is still open of a property; null when nothing is. */
    Slot openProperty(int index, String property) {
        Follows follows = situation.facts().get(index).missing().get(property);
        if (follows == null) {
            return null;
        }
        for (Unknown unknown : follows.from()) {
            Slot slot = slot(index, property, unknown);
            if (!filled.containsKey(slot)) {
                return slot;
            }
        }
        return null;
    }

    Completion with(Slot slot, Object value) {
        Map<Slot, Object> more = new HashMap<>(filled);
        more.put(slot, value);
        return new Completion(situation, more);
    }

    private Slot presence(int index) {
        Unknown unknown = situation.facts().get(index).presence().unknown();
        return unknown.name().isEmpty()
                ? new Slot(unknown, index, "", "", 0)
                : new Slot(unknown, -1, unknown.name(), "", 0);
    }

    private Slot slot(int index, String property, Unknown unknown) {
        Fact fact = situation.facts().get(index);
        return unknown.name().isEmpty()
                ? new Slot(unknown, index, property, judge(fact.type(), property), width(fact.type(), property))
                : new Slot(unknown, -1, unknown.name(), "", unknown.isClosed() ? 0 : WIDEST);
    }

    private static int width(Class<? extends Record> type, String property) {
        Class<?> kind = Fact.typeOf(type, property);
        if (kind == boolean.class) {
            return 1;
        }
        return kind.isEnum() ? 2 : kind == Set.class ? 3 : kind == int.class ? 4 : WIDEST;
    }

    private static String judge(Class<? extends Record> type, String property) {
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.getName().equals(property)) {
                Oordeel oordeel = component.getAnnotation(Oordeel.class);
                return oordeel == null ? "" : oordeel.door();
            }
        }
        return "";
    }
}
