package nl.pleegrecht.dossier;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.pleegrecht.dossier.yaml.Node;
import nl.pleegrecht.dossier.yaml.Node.Entry;

/** Takes what a dossier does not say from another one; both are in their {@link NormalForm}. */
final class Completer {
    private static final String PLACEMENTS = "plaatsingen";

    /** Of keys that can not stand together, those that give way to the one that stands there. */
    private static final Map<String, List<String>> INSTEAD = Map.of(
            "verloop", List.of("variant", "spoed", "nachtenPerWeek"),
            "nachtenPerJaar", List.of("nachtenPerWeek"),
            "verblijfsdagenPerMaand", List.of("verblijfsdagen"));

    private Completer() {}

    /** The tree without the keys that can not stand beside one. */
    static Node.Mapping withoutRivals(Node.Mapping tree, String path) {
        String own = path.substring(path.lastIndexOf('.') + 1);
        String beside = path.substring(0, path.lastIndexOf('.') + 1);
        Node.Mapping rid = tree;
        for (Map.Entry<String, List<String>> rivals : INSTEAD.entrySet()) {
            List<String> out = rivals.getKey().equals(own)
                    ? rivals.getValue()
                    : rivals.getValue().contains(own) ? List.of(rivals.getKey()) : List.of();
            for (String key : beside.startsWith(PLACEMENTS) ? out : List.<String>of()) {
                rid = TreeEdits.remove(rid, beside + key);
            }
        }
        return rid;
    }

    /** Each placement takes from the first placement of the base. */
    static Node.Mapping complete(Node.Mapping own, Node.Mapping base) {
        Map<String, Entry> entries = new LinkedHashMap<>(own.entries());
        entries.put("jeugdige", merged("jeugdige", own, base));
        if (own.get(PLACEMENTS) instanceof Node.Sequence placements
                && base.get(PLACEMENTS) instanceof Node.Sequence whole) {
            List<Node> completed = placements.items().stream()
                    .map(one -> one instanceof Node.Mapping placement
                                    && whole.items().get(0) instanceof Node.Mapping first
                            ? maps(placement, first)
                            : one)
                    .toList();
            entries.put(PLACEMENTS, new Entry(own.at(), new Node.Sequence(placements.at(), completed)));
        }
        return new Node.Mapping(own.at(), entries);
    }

    private static Node.Mapping maps(Node.Mapping own, Node.Mapping base) {
        Map<String, Entry> entries = new LinkedHashMap<>(base.entries());
        own.entries()
                .keySet()
                .forEach(key -> INSTEAD.getOrDefault(key, List.of()).forEach(entries::remove));
        own.entries().keySet().forEach(key -> entries.put(key, merged(key, own, base)));
        return new Node.Mapping(own.at(), entries);
    }

    private static Entry merged(String key, Node.Mapping own, Node.Mapping base) {
        if (own.get(key) == null) {
            return base.entries().get(key);
        }
        return own.get(key) instanceof Node.Mapping below && base.get(key) instanceof Node.Mapping under
                ? new Entry(own.at(), maps(below, under))
                : own.entries().get(key);
    }
}
