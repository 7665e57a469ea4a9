package nl.pleegrecht.rulebook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.pleegrecht.diagnostics.Diagnostic;
import nl.pleegrecht.diagnostics.Location;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Reads the parts of a YAML file with their places, and reports what has another shape than it should. */
record Nodes(String file, List<Diagnostic> findings) {
    /** The keys of a mapping with their values, twice where a key stands twice; anything else is reported. */
    Map<Node, Node> entries(Node node, String code, Object... args) {
        Map<Node, Node> entries = new LinkedHashMap<>();
        if (node instanceof MappingNode map) {
            for (NodeTuple tuple : map.getValue()) {
                entries.put(tuple.getKeyNode(), tuple.getValueNode());
            }
        } else {
            report(code, node, args);
        }
        return entries;
    }

    /** Texts by language. */
    Map<String, String> labels(Node node) {
        Map<String, String> labels = new LinkedHashMap<>();
        entries(node, "OND-007").forEach((key, value) -> labels.put(scalar(key), scalar(value)));
        return labels;
    }

    void report(String code, Node node, Object... args) {
        findings.add(Diagnostic.error(code, node == null ? Location.of(file) : at(node), args));
    }

    Location at(Node node) {
        return node.getStartMark()
                .map(mark -> new Location(file, mark.getLine() + 1, mark.getColumn() + 1))
                .orElse(Location.of(file));
    }

    static String scalar(Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue() : "";
    }
}
