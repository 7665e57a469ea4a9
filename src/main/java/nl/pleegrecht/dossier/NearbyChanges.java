package nl.pleegrecht.dossier;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.pleegrecht.dossier.DossierTree.Change;
import nl.pleegrecht.dossier.DossierTree.Change.Kind;
import nl.pleegrecht.dossier.yaml.Node;

/**
 * Every dossier that differs from one in a single value or item, as far as the format and {@link Worth} tell: unlike
 * {@link PossibleChanges} also what can not change in a life, since another child is as good a case. The tree is in its
 * {@link NormalForm}.
 */
final class NearbyChanges {
    private static final List<String> ASKED_ABOUT = List.of("jeugdige", "plaatsingen", "beleid");
    private static final List<String> YES_NO = List.of("ja", "nee");
    private static final int SMALL_RANGE = 7;

    private final Node.Mapping tree;
    private final Worth worth;
    private final List<Change> changes = new ArrayList<>();

    NearbyChanges(Node.Mapping tree, Worth worth) {
        this.tree = tree;
        this.worth = worth;
    }

    List<Change> all() {
        for (RecordComponent component : Bestand.class.getRecordComponents()) {
            if (ASKED_ABOUT.contains(component.getName())) {
                key(component, tree, component.getName());
            }
        }
        return List.copyOf(changes);
    }

    private void key(RecordComponent component, Node.Mapping map, String path) {
        Node node = map.get(component.getName());
        Class<?> type = component.getType();
        if (component.getGenericType() instanceof ParameterizedType list) {
            list((Class<?>) list.getActualTypeArguments()[0], component, node, path);
        } else if (type.isRecord() && type != Deel.class) {
            record(type, node instanceof Node.Mapping below ? below : new Node.Mapping(map.at(), Map.of()), path);
        } else {
            String before = node instanceof Node.Scalar scalar ? scalar.text() : "";
            values(component, path).stream()
                    .filter(value -> !value.equals(before))
                    .forEach(value -> set(path, before, scalar(value)));
            if (node != null && !component.isAnnotationPresent(Required.class)) {
                changes.add(change(path, Kind.REMOVE, before, null));
            }
        }
    }

    private void record(Class<?> type, Node.Mapping map, String path) {
        for (RecordComponent component : type.getRecordComponents()) {
            key(component, map, path + "." + component.getName());
        }
    }

    private void list(Class<?> item, RecordComponent component, Node node, String path) {
        List<Node> items = node instanceof Node.Sequence sequence ? sequence.items() : List.of();
        if (node == null && !component.isAnnotationPresent(MayLack.class)) {
            set(path, "", new Node.Sequence(tree.at(), List.of()));
        }
        for (int i = 0; i < items.size(); i++) {
            String at = path + "[" + i + "]";
            if (items.get(i) instanceof Node.Mapping below) {
                record(item, below, at);
            }
            changes.add(change(at, Kind.REMOVE, shown(items.get(i)), null));
        }
        for (Node extra : invented(item, path)) {
            List<Node> longer = new ArrayList<>(items);
            longer.add(extra);
            changes.add(new Change(
                    path,
                    Kind.ADD,
                    "",
                    shown(extra),
                    tree.at(),
                    edited -> TreeEdits.set(edited, path, new Node.Sequence(tree.at(), longer))));
        }
    }

    private void set(String path, String before, Node after) {
        changes.add(change(path, Kind.SET, before, after));
    }

    private Change change(String path, Kind kind, String before, Node after) {
        return new Change(
                path,
                kind,
                before,
                after == null ? "" : shown(after),
                tree.at(),
                edited -> after == null
                        ? TreeEdits.remove(edited, path)
                        : TreeEdits.set(Completer.withoutRivals(edited, path), path, after));
    }

    private Set<String> values(RecordComponent component, String path) {
        Class<?> type = component.getType();
        String plain = plain(path);
        Set<String> values = new LinkedHashSet<>();
        if (type == Boolean.class) {
            values.addAll(YES_NO);
        } else if (type == Deel.class) {
            values.addAll(YES_NO);
            values.addAll(worth.numbers(plain));
        } else if (type.isEnum()) {
            values.addAll(Records.words(type));
        } else if (type == BigDecimal.class) {
            Range range = component.getAnnotation(Range.class);
            int max = range == null ? Integer.MAX_VALUE : range.max();
            for (int i = 0; max <= SMALL_RANGE && i <= max; i++) {
                values.add(String.valueOf(i));
            }
            worth.numbers(plain).stream()
                    .filter(number -> new BigDecimal(number).compareTo(BigDecimal.valueOf(max)) <= 0)
                    .forEach(values::add);
        } else if (type == LocalDate.class) {
            DateOr words = component.getAnnotation(DateOr.class);
            values.addAll(words == null ? List.of() : List.of(words.value()));
            worth.dates(plain).forEach(date -> values.add(date.toString()));
        } else if (type == String.class) {
            Gemeente words = component.getAnnotation(Gemeente.class);
            values.addAll(words == null ? List.of() : List.of(words.value()));
            values.addAll(worth.texts(plain));
        }
        return values;
    }

    /** Items with all that must be there in each of its values, and with one value for the rest. */
    private List<Node> invented(Class<?> item, String path) {
        if (item == LocalDate.class) {
            return worth.dates(plain(path)).stream()
                    .map(date -> scalar(date.toString()))
                    .toList();
        }
        if (item.isEnum()) {
            return Records.words(item).stream().map(this::scalar).toList();
        }
        List<Map<String, Node.Entry>> made = List.of(Map.of());
        for (RecordComponent component : item.getRecordComponents()) {
            Set<String> values = values(component, path + "." + component.getName());
            boolean required = component.isAnnotationPresent(Required.class);
            if (values.isEmpty() || !required && !Records.mayBeUnknown(component)) {
                continue;
            }
            List<String> used = required && component.getType().isEnum()
                    ? List.copyOf(values)
                    : List.of(values.iterator().next());
            List<Map<String, Node.Entry>> longer = new ArrayList<>();
            for (Map<String, Node.Entry> entries : made) {
                for (String value : used) {
                    Map<String, Node.Entry> more = new LinkedHashMap<>(entries);
                    more.put(component.getName(), new Node.Entry(tree.at(), scalar(value)));
                    longer.add(more);
                }
            }
            made = longer;
        }
        return made.stream()
                .<Node>map(entries -> new Node.Mapping(tree.at(), entries))
                .toList();
    }

    private Node scalar(String value) {
        return new Node.Scalar(tree.at(), value, true);
    }

    /** Without the numbers of items. */
    static String plain(String path) {
        return path.replaceAll("\\[\\d+]", "");
    }

    private static String shown(Node node) {
        if (node instanceof Node.Mapping map) {
            List<String> parts = new ArrayList<>();
            map.entries().forEach((key, entry) -> parts.add(key + " " + shown(entry.value())));
            return String.join(", ", parts);
        }
        return node instanceof Node.Scalar scalar ? scalar.text() : node.shown();
    }
}
