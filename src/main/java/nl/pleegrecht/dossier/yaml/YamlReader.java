package nl.pleegrecht.dossier.yaml;

import static nl.pleegrecht.dossier.yaml.Source.broken;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.pleegrecht.diagnostics.Diagnostic;
import nl.pleegrecht.diagnostics.Location;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * From text to nodes. Built on the parser's events, so that what we refuse (an alias bomb, a thousand brackets) is
 * refused when it passes by, before anything grows from it.
 */
public final class YamlReader {
    private static final int DEEPEST = 20;
    private static final int MOST_VALUES = 100_000;

    private final Source source;
    private final Consumer<Diagnostic> findings;
    private final Iterator<Event> events;
    private int values;

    private YamlReader(Source source, Consumer<Diagnostic> findings) {
        this.source = source;
        this.findings = findings;
        this.events = new Parse(LoadSettings.builder().build())
                .parseString(source.text())
                .iterator();
    }

    /**
     * The map that a file is.
     *
     * @param findings gets what does not stop the reading
     * @throws nl.pleegrecht.diagnostics.DiagnosticsException when the file has another structure
     */
    public static Node.Mapping read(Source source, Consumer<Diagnostic> findings) {
        try {
            return new YamlReader(source, findings).document();
        } catch (YamlEngineException e) {
            throw broken(SyntaxErrors.explain(source, e));
        }
    }

    private Node.Mapping document() {
        events.next(); // start of the stream
        Event start = events.next();
        if (start.getEventId() == Event.ID.StreamEnd) {
            throw broken(Diagnostic.error("DOS-008", Location.of(source.name())));
        }
        Node root = node(events.next(), 0);
        events.next(); // end of the document
        Event after = events.next();
        if (after.getEventId() != Event.ID.StreamEnd) {
            throw broken(Diagnostic.error("DOS-009", at(after)));
        }
        if (root.isEmpty()) {
            throw broken(Diagnostic.error("DOS-008", Location.of(source.name())));
        }
        if (root instanceof Node.Mapping map) {
            return map;
        }
        throw broken(Diagnostic.error("DOS-015", root.at(), root.shown()));
    }

    private Node node(Event event, int depth) {
        refuse(event, depth);
        if (event instanceof ScalarEvent scalar) {
            return new Node.Scalar(at(event), scalar.getValue(), scalar.isPlain());
        }
        return event.getEventId() == Event.ID.SequenceStart ? sequence(event, depth) : mapping(event, depth);
    }

    private void refuse(Event event, int depth) {
        if (depth > DEEPEST) {
            throw broken(Diagnostic.error("DOS-010", at(event), DEEPEST));
        }
        if (++values > MOST_VALUES) {
            throw broken(Diagnostic.error("DOS-017", at(event), MOST_VALUES));
        }
        if (event.getEventId() == Event.ID.Alias || event instanceof NodeEvent node && anchored(node)) {
            throw broken(Diagnostic.error("DOS-011", at(event)));
        }
        if (event instanceof ScalarEvent scalar && scalar.getTag().isPresent()
                || event instanceof CollectionStartEvent collection
                        && collection.getTag().isPresent()) {
            throw broken(Diagnostic.error("DOS-012", at(event)));
        }
    }

    private static boolean anchored(NodeEvent node) {
        return node.getAnchor().isPresent();
    }

    private Node sequence(Event start, int depth) {
        List<Node> items = new ArrayList<>();
        for (Event next = events.next(); next.getEventId() != Event.ID.SequenceEnd; next = events.next()) {
            items.add(node(next, depth + 1));
        }
        return new Node.Sequence(at(start), items);
    }

    private Node mapping(Event start, int depth) {
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        for (Event next = events.next(); next.getEventId() != Event.ID.MappingEnd; next = events.next()) {
            Node.Scalar key = key(node(next, depth + 1));
            Node.Entry entry = new Node.Entry(key.at(), node(events.next(), depth + 1));
            Node.Entry earlier = entries.putIfAbsent(key.text(), entry);
            if (earlier != null) {
                Location first = earlier.keyAt();
                findings.accept(
                        Diagnostic.error("DOS-014", key.at(), key.shown(), first.line() + ":" + first.column()));
            }
        }
        return new Node.Mapping(at(start), entries);
    }

    private Node.Scalar key(Node node) {
        if (!(node instanceof Node.Scalar scalar) || scalar.text().isBlank()) {
            throw broken(Diagnostic.error("DOS-016", node.at(), node.shown()));
        }
        if (scalar.plain() && scalar.text().equals("<<")) {
            throw broken(Diagnostic.error("DOS-013", node.at()));
        }
        return scalar;
    }

    private Location at(Event event) {
        return event.getStartMark()
                .map(mark -> new Location(source.name(), mark.getLine() + 1, mark.getColumn() + 1))
                .orElse(Location.of(source.name()));
    }
}
