package nl.pleegrecht.dossier.yaml;

import java.util.List;
import java.util.Map;
import nl.pleegrecht.diagnostics.Location;

/** A value in a file, with its place. Nodes of several files can stand in one tree: each keeps its own place. */
public sealed interface Node {
    /** Where the value begins. */
    Location at();

    /** The value in a few signs, for a message. */
    String shown();

    /** Whether nothing was written, as after {@code key:}. */
    default boolean isEmpty() {
        return false;
    }

    /**
     * A text, number, date or word.
     *
     * @param plain whether it was written without quotes
     */
    record Scalar(Location at, String text, boolean plain) implements Node {
        @Override
        public String shown() {
            return Show.text(text);
        }

        @Override
        public boolean isEmpty() {
            return plain && (text.isEmpty() || text.equals("~") || text.equals("null"));
        }
    }

    /** A list. */
    record Sequence(Location at, List<Node> items) implements Node {
        @Override
        public String shown() {
            return items.isEmpty() ? "[]" : "[…]";
        }
    }

    /** A map, in the order of the file. */
    record Mapping(Location at, Map<String, Entry> entries) implements Node {
        @Override
        public String shown() {
            return entries.isEmpty()
                    ? "{}"
                    : "{" + Show.text(entries.keySet().iterator().next()) + ": …}";
        }

        /** The value of a key; null when the key is not there or says nothing. */
        public Node get(String key) {
            Entry entry = entries.get(key);
            return entry == null || entry.value().isEmpty() ? null : entry.value();
        }
    }

    /** A key's place and its value. */
    record Entry(Location keyAt, Node value) {}
}
