package nl.pleegrecht.dossier;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.pleegrecht.dossier.yaml.Node;

/** One way of writing for what the format lets one write in several: each list as a list, each item with its keys. */
final class NormalForm {
    private NormalForm() {}

    static Node.Mapping of(Node.Mapping tree) {
        return record(Bestand.class, tree);
    }

    private static Node.Mapping record(Class<?> type, Node.Mapping map) {
        Map<String, Node.Entry> entries = new LinkedHashMap<>(map.entries());
        for (RecordComponent component : type.getRecordComponents()) {
            Node node = map.get(component.getName());
            if (node != null && component.getType() != Deel.class && !isUnknown(node)) {
                Node.Entry entry = entries.get(component.getName());
                entries.put(component.getName(), new Node.Entry(entry.keyAt(), value(component, node)));
            } else if (node == null || isUnknown(node)) {
                entries.remove(component.getName());
            }
        }
        return new Node.Mapping(map.at(), entries);
    }

    private static boolean isUnknown(Node node) {
        return node instanceof Node.Scalar scalar && scalar.text().equals("onbekend");
    }

    private static Node value(RecordComponent component, Node node) {
        if (component.getGenericType() instanceof ParameterizedType list) {
            return list((Class<?>) list.getActualTypeArguments()[0], component, node);
        }
        return component.getType().isRecord() && node instanceof Node.Mapping map
                ? record(component.getType(), map)
                : node;
    }

    private static Node list(Class<?> item, RecordComponent component, Node node) {
        if (component.isAnnotationPresent(Geen.class)
                && node instanceof Node.Scalar scalar
                && scalar.text().equals("geen")) {
            return new Node.Sequence(node.at(), List.of());
        }
        List<Node> items = node instanceof Node.Sequence sequence ? sequence.items() : List.of(node);
        return new Node.Sequence(
                node.at(), items.stream().map(one -> item(item, one)).toList());
    }

    private static Node item(Class<?> type, Node node) {
        Short shorthand = type.getAnnotation(Short.class);
        if (shorthand != null && node instanceof Node.Scalar) {
            return new Node.Mapping(node.at(), Map.of(shorthand.value(), new Node.Entry(node.at(), node)));
        }
        return type.isRecord() && node instanceof Node.Mapping map ? record(type, map) : node;
    }
}
