package nl.pleegrecht.rulebook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.pleegrecht.diagnostics.Diagnostic;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/** The groups or the flows that {@code onderwerpen.yaml} names, and whether a subject points at one of them. */
final class Headings {
    private final Nodes nodes;
    private final String unknown;
    private final Map<String, Heading> found = new LinkedHashMap<>();
    private boolean unreadable;

    /**
     * @param nodes the file
     * @param unknown code of what is reported where a subject names another one
     */
    Headings(Nodes nodes, String unknown) {
        this.nodes = nodes;
        this.unknown = unknown;
    }

    /** Reads what stands behind {@code groepen:} or {@code stromen:}: names with their labels. */
    void read(String key, Node value) {
        unreadable = !(value instanceof MappingNode);
        Map<String, Node> seen = new LinkedHashMap<>();
        nodes.entries(value, "OND-017", key).forEach((k, v) -> {
            String name = Nodes.scalar(k);
            Map<String, String> labels = nodes.labels(v);
            found.put(name, new Heading(name, labels.getOrDefault("nl", name), labels.getOrDefault("en", name)));
            Node first = seen.putIfAbsent(name, k);
            if (first != null) {
                nodes.report("OND-004", k, name, nodes.at(first).line());
            }
        });
    }

    /** The name a subject points at, empty without one; no finding where the names themselves could not be read. */
    String named(Node value) {
        String name = value == null ? "" : Nodes.scalar(value);
        if (value != null && !unreadable && !found.containsKey(name)) {
            String known = found.isEmpty() ? "-" : String.join(", ", found.keySet());
            nodes.findings()
                    .add(Diagnostic.error(unknown, nodes.at(value), name, known).nearest(name, found.keySet()));
        }
        return name;
    }

    List<Heading> all() {
        return List.copyOf(found.values());
    }
}
