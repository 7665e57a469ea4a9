package nl.pleegrecht.explain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.pleegrecht.rulebook.Pattern;

/** The things that are there, by type: those of the dossier and the table, and what rules concluded from them. */
final class World {
    private final Given given;
    private final Map<String, Shelf> made = new HashMap<>();
    private final Set<Thing> concluded = new LinkedHashSet<>();

    World(Given given) {
        this.given = given;
    }

    /** All of a type. */
    List<Thing> of(String type) {
        return together(given.of(type).all(), made(type).all());
    }

    /** Those that may meet a pattern, in the same order. */
    List<Thing> of(Pattern pattern) {
        return together(
                given.of(pattern.type()).of(pattern), made(pattern.type()).of(pattern));
    }

    private static List<Thing> together(List<Thing> given, List<Thing> made) {
        if (made.isEmpty() || given.isEmpty()) {
            return made.isEmpty() ? given : made;
        }
        List<Thing> all = new ArrayList<>(given);
        all.addAll(made);
        return all;
    }

    /** What rules concluded, in the order in which they did. */
    Set<Thing> concluded() {
        return concluded;
    }

    boolean add(Thing thing) {
        boolean fresh = concluded.add(thing);
        if (fresh) {
            made.computeIfAbsent(thing.type(), type -> new Shelf()).add(thing);
        }
        return fresh;
    }

    private Shelf made(String type) {
        return made.getOrDefault(type, Shelf.EMPTY);
    }
}
