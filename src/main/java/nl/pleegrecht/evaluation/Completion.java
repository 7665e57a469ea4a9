package nl.pleegrecht.evaluation;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import nl.pleegrecht.facts.Oordeel;

/** A situation with some of its missing facts filled in, and the rest with whatever value. */
final class Completion {
    private final Situation situation;
    private final Map<Slot, Object> filled;
    private final List<Record> records = new ArrayList<>();
    private final Map<Record, Integer> indexOf = new IdentityHashMap<>();

    Completion(Situation situation, Map<Slot, Object> filled) {
        this.situation = situation;
        this.filled = filled;
        for (int i = 0; i < situation.facts().size(); i++) {
            Fact fact = situation.facts().get(i);
            if (fact.record() != null) {
                add(i, fact.record());
            } else if (isThere(i)) {
                Map<String, Object> values = new HashMap<>();
                for (String property : fact.missing().keySet()) {
                    Object value = filled.get(slot(i, property));
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

    /** Whether the fact is (taken to be) there. */
    boolean isThere(int index) {
        Fact fact = situation.facts().get(index);
        return fact.presence() == null || Boolean.TRUE.equals(filled.get(presence(index)));
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
        return known != null || !fact.missing().containsKey(property) ? known : filled.get(slot(index, property));
    }

    /** What is still open of the fact's presence; null when nothing is. */
    Slot openPresence(int index) {
        Fact fact = situation.facts().get(index);
        Slot slot = fact.presence() == null ? null : presence(index);
        return slot == null || filled.containsKey(slot) ? null : slot;
    }

    /** What is still open of a property; null when nothing is. */
    Slot openProperty(int index, String property) {
        Fact fact = situation.facts().get(index);
        if (!fact.missing().containsKey(property)) {
            return null;
        }
        Slot slot = slot(index, property);
        return filled.containsKey(slot) ? null : slot;
    }

    Completion with(Slot slot, Object value) {
        Map<Slot, Object> more = new HashMap<>(filled);
        more.put(slot, value);
        return new Completion(situation, more);
    }

    private Slot presence(int index) {
        return new Slot(index, "", situation.facts().get(index).presence(), "");
    }

    private Slot slot(int index, String property) {
        Fact fact = situation.facts().get(index);
        return new Slot(index, property, fact.missing().get(property), judge(fact.type(), property));
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
