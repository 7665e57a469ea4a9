package nl.pleegrecht.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.pleegrecht.dossier.yaml.Node;
import nl.pleegrecht.dossier.yaml.Node.Entry;

/**
 * Lays a file over its base: maps merge, lists replace, placements merge by name. Each value keeps the place of the file
 * it comes from; a key that says nothing leaves the base as it is.
 */
final class Merger {
    /** What is said of one case and does not go over to another. */
    private static final Set<String> NOT_INHERITED = Set.of("titel", "bron", "status", "waarom", "verwacht", "basis");

    private Merger() {}

    static Node.Mapping files(Node.Mapping base, Node.Mapping own) {
        Map<String, Entry> inherited = new LinkedHashMap<>(base.entries());
        inherited.keySet().removeAll(NOT_INHERITED);
        if (own.get("periode") != null || own.get("peildatum") != null) {
            inherited.keySet().removeAll(Set.of("periode", "peildatum"));
        }
        return maps(new Node.Mapping(base.at(), inherited), own);
    }

    private static Node.Mapping maps(Node.Mapping base, Node.Mapping own) {
        Map<String, Entry> merged = new LinkedHashMap<>(base.entries());
        own.entries().forEach((key, entry) -> merged.merge(key, entry, (b, o) -> entry(key, b, o)));
        return new Node.Mapping(own.at(), merged);
    }

    private static Entry entry(String key, Entry base, Entry own) {
        if (own.value().isEmpty()) {
            return base;
        }
        if (base.value() instanceof Node.Mapping b && own.value() instanceof Node.Mapping o) {
            return new Entry(own.keyAt(), maps(b, o));
        }
        if (key.equals("plaatsingen")
                && base.value() instanceof Node.Sequence b
                && own.value() instanceof Node.Sequence o) {
            return new Entry(own.keyAt(), placements(b, o));
        }
        return own;
    }

    private static Node.Sequence placements(Node.Sequence base, Node.Sequence own) {
        if (own.items().isEmpty()) {
            return own;
        }
        if (base.items().size() == 1 && own.items().size() == 1) {
            return new Node.Sequence(
                    own.at(), List.of(placement(base.items().get(0), own.items().get(0))));
        }
        List<Node> merged = new ArrayList<>(base.items());
        for (Node item : own.items()) {
            int same = named(base.items(), name(item));
            if (same < 0) {
                merged.add(item);
            } else {
                merged.set(same, placement(merged.get(same), item));
            }
        }
        return new Node.Sequence(own.at(), merged);
    }

    private static Node placement(Node base, Node own) {
        return base instanceof Node.Mapping b && own instanceof Node.Mapping o ? maps(b, o) : own;
    }

    private static int named(List<Node> items, String name) {
        for (int i = 0; name != null && i < items.size(); i++) {
            if (name.equals(name(items.get(i)))) {
                return i;
            }
        }
        return -1;
    }

    private static String name(Node item) {
        return item instanceof Node.Mapping map && map.get("naam") instanceof Node.Scalar scalar ? scalar.text() : null;
    }
}
