package nl.pleegrecht.dossier;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.pleegrecht.dossier.yaml.Node;

/** Writes a tree as YAML: maps and placements a key a line, lists of other things on a line of their own. */
final class DraftText {
    private static final Pattern PLAIN =
            Pattern.compile("[\\p{L}\\p{Nd}](?:[\\p{L}\\p{Nd}., /()'€+-]*[\\p{L}\\p{Nd}.)])?");

    private final StringBuilder text = new StringBuilder();

    private DraftText() {}

    static String of(Node.Mapping tree) {
        DraftText draft = new DraftText();
        draft.block(tree, "", "");
        return draft.text.toString();
    }

    private void block(Node.Mapping map, String first, String indent) {
        String begin = first;
        for (Map.Entry<String, Node.Entry> entry : map.entries().entrySet()) {
            Node value = entry.getValue().value();
            text.append(begin).append(quoted(entry.getKey(), true)).append(':');
            begin = indent;
            if (value instanceof Node.Mapping below && !below.entries().isEmpty()) {
                text.append('\n');
                block(below, indent + "  ", indent + "  ");
            } else if (value instanceof Node.Sequence list
                    && !list.items().isEmpty()
                    && list.items().stream()
                            .allMatch(item -> item instanceof Node.Mapping below
                                    && !below.entries().isEmpty())) {
                text.append('\n');
                list.items().forEach(item -> block((Node.Mapping) item, indent + "  - ", indent + "    "));
            } else {
                text.append(' ').append(line(value)).append('\n');
            }
        }
    }

    private static String line(Node node) {
        if (node instanceof Node.Sequence list) {
            return list.items().stream().map(DraftText::item).collect(Collectors.joining(", ", "[", "]"));
        }
        if (node instanceof Node.Mapping map) {
            return map.entries().entrySet().stream()
                    .map(entry -> quoted(entry.getKey(), true) + ": "
                            + item(entry.getValue().value()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        Node.Scalar scalar = (Node.Scalar) node;
        return scalar.isEmpty() ? "" : quoted(scalar.text(), scalar.plain());
    }

    /** In a list on one line a comma would begin the next item. */
    private static String item(Node node) {
        return node instanceof Node.Scalar scalar
                ? quoted(scalar.text(), scalar.plain() && !scalar.text().contains(","))
                : line(node);
    }

    private static String quoted(String value, boolean plain) {
        if (plain && PLAIN.matcher(value).matches()) {
            return value;
        }
        StringBuilder quoted = new StringBuilder("\"");
        value.chars()
                .forEach(c -> quoted.append(
                        c == '"' || c == '\\'
                                ? "\\" + (char) c
                                : c < ' ' ? String.format("\\u%04x", c) : String.valueOf((char) c)));
        return quoted.append('"').toString();
    }
}
