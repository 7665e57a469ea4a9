package nl.pleegrecht.evaluation;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.pleegrecht.facts.Oordeel;

/** All that is missing in a situation, found once. */
final class Slots {
    private static final int WIDEST = 5;

    private final List<Slot> presence = new ArrayList<>();
    private final List<Map<String, List<Slot>>> ofProperties = new ArrayList<>();
    private final Set<Unknown> unknowns = new HashSet<>();

    Slots(Situation situation) {
        for (int i = 0; i < situation.facts().size(); i++) {
            Fact fact = situation.facts().get(i);
            presence.add(
                    fact.presence() == null ? null : presence(i, fact.presence().unknown()));
            Map<String, List<Slot>> slots = new HashMap<>();
            int index = i;
            fact.missing()
                    .forEach((property, follows) -> slots.put(
                            property,
                            follows.from().stream()
                                    .map(unknown -> slot(index, fact.type(), property, unknown))
                                    .toList()));
            ofProperties.add(slots);
            if (fact.presence() != null) {
                unknowns.add(fact.presence().unknown());
            }
            fact.missing().values().forEach(follows -> unknowns.addAll(follows.from()));
        }
    }

    /** All that is missing. */
    Set<Unknown> unknowns() {
        return unknowns;
    }

    /** What tells whether a fact is there; null when it is. */
    Slot presence(int index) {
        return presence.get(index);
    }

    /** What a missing property is made of; null for one that is known. */
    List<Slot> of(int index, String property) {
        return ofProperties.get(index).get(property);
    }

    private static Slot presence(int index, Unknown unknown) {
        return unknown.name().isEmpty()
                ? new Slot(unknown, index, "", "", 0)
                : new Slot(unknown, -1, unknown.name(), "", 0);
    }

    private static Slot slot(int index, Class<? extends Record> type, String property, Unknown unknown) {
        return unknown.name().isEmpty()
                ? new Slot(unknown, index, property, judge(type, property), width(type, property))
                : new Slot(
                        unknown,
                        -1,
                        unknown.name(),
                        "",
                        unknown.isClosed() ? Math.max(1, unknown.values().size() - 1) : WIDEST);
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
