package nl.pleegrecht.explain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The things that are there, by type: those of the dossier and the table, and what rules concluded from them. */
final class World {
    private final Map<String, List<Thing>> byType = new HashMap<>();
    private final Set<Thing> concluded = new LinkedHashSet<>();

    World(Collection<Thing> given) {
        given.forEach(thing -> list(thing).add(thing));
    }

    List<Thing> of(String type) {
        return byType.getOrDefault(type, List.of());
    }

    /** What rules concluded, in the order in which they did. */
    Set<Thing> concluded() {
        return concluded;
    }

    boolean add(Thing thing) {
        boolean fresh = concluded.add(thing);
        if (fresh) {
            list(thing).add(thing);
        }
        return fresh;
    }

    private List<Thing> list(Thing thing) {
        return byType.computeIfAbsent(thing.type(), type -> new ArrayList<>());
    }
}
