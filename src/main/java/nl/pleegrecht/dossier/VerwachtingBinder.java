package nl.pleegrecht.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.pleegrecht.dossier.yaml.Node;

/** Reads an entry of {@code verwacht}: a few keys of its own, and for the rest subjects, which only the rules know. */
final class VerwachtingBinder {
    private final Findings findings;
    private final Places places;
    private final Scalars scalars;

    VerwachtingBinder(Findings findings, Places places, Scalars scalars) {
        this.findings = findings;
        this.places = places;
        this.scalars = scalars;
    }

    Verwachting bind(Node node, String path) {
        if (!(node instanceof Node.Mapping map)) {
            if (!KnownKeys.spaceForgotten(node, findings)) {
                findings.error("DOS-063", node.at(), node.shown());
            }
            return null;
        }
        Map<String, Node.Entry> subjects = new LinkedHashMap<>(map.entries());
        List.of("op", "plaatsing", "signaal", "geenSignaal", "status").forEach(subjects::remove);
        int before = findings.size();
        Verwachting entry = new Verwachting(
                day(map.get("op"), path),
                text("plaatsing", map.get("plaatsing"), path + ".plaatsing"),
                values(new Node.Mapping(map.at(), subjects), path),
                texts("signaal", map.get("signaal"), path + ".signaal"),
                texts("geenSignaal", map.get("geenSignaal"), path + ".geenSignaal"),
                statuses(map.get("status"), path + ".status"),
                path);
        if (before == findings.size() && checksNothing(entry)) {
            findings.error("DOS-096", map.at());
        }
        return entry;
    }

    private static boolean checksNothing(Verwachting entry) {
        return entry.waarden().isEmpty()
                && entry.signaal().isEmpty()
                && entry.geenSignaal().isEmpty()
                && entry.status().isEmpty();
    }

    private LocalDate day(Node node, String path) {
        String text = text("op", node, path + ".op");
        return text == null ? null : scalars.date("op", new Node.Scalar(node.at(), text, true));
    }

    private Map<String, String> statuses(Node node, String path) {
        if (node == null) {
            return Map.of();
        }
        places.put(path, node.at());
        if (node instanceof Node.Mapping map) {
            return values(map, path);
        }
        findings.error("DOS-064", node.at(), node.shown());
        return Map.of();
    }

    private Map<String, String> values(Node.Mapping map, String path) {
        Map<String, String> values = new LinkedHashMap<>();
        map.entries().forEach((key, entry) -> {
            String at = path + "." + key;
            if (entry.value() instanceof Node.Mapping inner && !inner.entries().isEmpty()) {
                // "bijzondere kosten:" with "beugel: 850.00" below it is one subject, split at its colon.
                String first = inner.entries().keySet().iterator().next();
                Node value = inner.entries().get(first).value();
                findings.error("DOS-022", entry.keyAt(), key + ": " + first, value.shown());
            } else if (map.get(key) == null) {
                findings.error("DOS-065", entry.keyAt(), key);
            } else {
                values.put(key, text(key, entry.value(), at));
            }
        });
        return Collections.unmodifiableMap(values);
    }

    private List<String> texts(String key, Node node, String path) {
        if (!(node instanceof Node.Sequence sequence)) {
            String text = text(key, node, path);
            return text == null ? List.of() : List.of(text);
        }
        places.put(path, node.at());
        List<String> texts = new ArrayList<>();
        for (Node item : sequence.items()) {
            texts.add(text(key, item, path + "[" + texts.size() + "]"));
        }
        return Collections.unmodifiableList(texts);
    }

    private String text(String key, Node node, String path) {
        if (node == null) {
            return null;
        }
        places.put(path, node.at());
        if (!(node instanceof Node.Scalar scalar)) {
            findings.error("DOS-046", node.at(), key, node.shown());
            return null;
        }
        if (scalar.text().isBlank()) {
            findings.error("DOS-057", node.at(), key);
            return null;
        }
        return scalar.text();
    }
}
