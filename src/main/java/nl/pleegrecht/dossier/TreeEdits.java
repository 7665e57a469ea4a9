package nl.pleegrecht.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.pleegrecht.dossier.yaml.Node;

/** Edits of a tree in which each list is written as a list, by path such as {@code plaatsingen[0].pleegcontract[1].van}. */
final class TreeEdits {
    private static final Pattern STEP = Pattern.compile("(\\w+)(?:\\[(\\d+)])?");

    private TreeEdits() {}

    /** Puts a value in the place of a key or an item; maps on the way to it are made, items are not. */
    static Node.Mapping set(Node.Mapping tree, String path, Node value) {
        return edit(tree, path.split("\\."), 0, node -> value);
    }

    /** Takes a key or an item away. */
    static Node.Mapping remove(Node.Mapping tree, String path) {
        return edit(tree, path.split("\\."), 0, node -> null);
    }

    private static Node.Mapping edit(Node.Mapping map, String[] steps, int depth, UnaryOperator<Node> change) {
        Matcher step = STEP.matcher(steps[depth]);
        if (!step.matches()) {
            throw new IllegalArgumentException(String.join(".", steps));
        }
        String key = step.group(1);
        Map<String, Node.Entry> entries = new LinkedHashMap<>(map.entries());
        Node before = map.get(key);
        Node after;
        if (step.group(2) == null) {
            after = changed(before, map, steps, depth, change);
        } else {
            Node.Sequence list = (Node.Sequence) before;
            List<Node> items = new ArrayList<>(list.items());
            int index = Integer.parseInt(step.group(2));
            Node item = changed(items.get(index), map, steps, depth, change);
            if (item == null) {
                items.remove(index);
            } else {
                items.set(index, item);
            }
            after = new Node.Sequence(list.at(), items);
        }
        if (after == null) {
            entries.remove(key);
        } else {
            entries.put(key, new Node.Entry(map.at(), after));
        }
        return new Node.Mapping(map.at(), entries);
    }

    private static Node changed(
            Node before, Node.Mapping parent, String[] steps, int depth, UnaryOperator<Node> change) {
        if (depth == steps.length - 1) {
            return change.apply(before);
        }
        Node.Mapping below = before instanceof Node.Mapping map ? map : new Node.Mapping(parent.at(), Map.of());
        return edit(below, steps, depth + 1, change);
    }

    /** The same tree with each scalar as {@code change} makes it; told of each its path. */
    static Node.Mapping scalars(Node.Mapping tree, ScalarChange change) {
        return (Node.Mapping) scalars(tree, "", change);
    }

    /** Makes another scalar of one. */
    interface ScalarChange {
        Node.Scalar of(String path, Node.Scalar scalar);
    }

    private static Node scalars(Node node, String path, ScalarChange change) {
        if (node instanceof Node.Mapping map) {
            Map<String, Node.Entry> entries = new LinkedHashMap<>();
            map.entries()
                    .forEach((key, entry) -> entries.put(
                            key,
                            new Node.Entry(
                                    entry.keyAt(),
                                    scalars(entry.value(), path.isEmpty() ? key : path + "." + key, change))));
            return new Node.Mapping(map.at(), entries);
        }
        if (node instanceof Node.Sequence list) {
            List<Node> items = new ArrayList<>();
            for (int i = 0; i < list.items().size(); i++) {
                items.add(scalars(list.items().get(i), path + "[" + i + "]", change));
            }
            return new Node.Sequence(list.at(), items);
        }
        return change.of(path, (Node.Scalar) node);
    }
}
