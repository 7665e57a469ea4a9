package nl.pleegrecht.explain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The things that are there before any rule is tried: those of a dossier on a day, and the table of that day. */
final class Given {
    private final Map<String, Shelf> facts = new HashMap<>();
    private final Shelf amounts;

    /**
     * @param facts those of the dossier
     * @param amounts the table; the same for all dossiers
     */
    Given(List<Thing> facts, Shelf amounts) {
        facts.forEach(fact ->
                this.facts.computeIfAbsent(fact.type(), type -> new Shelf()).add(fact));
        this.amounts = amounts;
    }

    Shelf of(String type) {
        return type.equals(Rows.TYPE) ? amounts : facts.getOrDefault(type, Shelf.EMPTY);
    }
}
