package nl.pleegrecht.dossier;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.pleegrecht.dossier.DossierTree.Change;
import nl.pleegrecht.dossier.DossierTree.Change.Kind;
import nl.pleegrecht.dossier.yaml.Node;

/** Which other values the format allows: the records of this package say so, key by key. */
final class PossibleChanges {
    /** Of numbers with a small range every whole one is tried; of others there is no telling which would matter. */
    private static final int SMALL_RANGE = 7;

    private static final List<String> YES_NO = List.of("ja", "nee");
    private static final List<String> ASKED_ABOUT = List.of("jeugdige", "plaatsingen", "beleid");

    private final LocalDate day;
    private final boolean alsoFixed;
    private final Map<String, Set<Integer>> limits;
    private final List<Change> changes = new ArrayList<>();

    PossibleChanges(LocalDate day, boolean alsoFixed, Map<String, Set<Integer>> limits) {
        this.day = day;
        this.alsoFixed = alsoFixed;
        this.limits = limits;
    }

    List<Change> of(Node.Mapping tree) {
        for (RecordComponent component : Bestand.class.getRecordComponents()) {
            if (ASKED_ABOUT.contains(component.getName())) {
                key(component, tree, component.getName(), edit -> edit);
            }
        }
        return List.copyOf(changes);
    }

    /** Puts another map in the place of one, somewhere in the tree. */
    private interface Within {
        UnaryOperator<Node.Mapping> at(UnaryOperator<Node.Mapping> edit);
    }

    private void key(RecordComponent component, Node.Mapping map, String path, Within within) {
        Node node = map.get(component.getName());
        Class<?> type = component.getType();
        if (component.getGenericType() instanceof ParameterizedType list) {
            list(component, (Class<?>) list.getActualTypeArguments()[0], map, node, path, within);
        } else if (type.isRecord() && type != Deel.class) {
            if (node == null || node instanceof Node.Mapping) {
                Node.Mapping below = node == null ? new Node.Mapping(map.at(), Map.of()) : (Node.Mapping) node;
                String key = component.getName();
                record(
                        type,
                        below,
                        path,
                        edit -> within.at(parent -> put(parent, key, edit.apply(mapAt(parent, key)))));
            }
        } else {
            String before = node instanceof Node.Scalar scalar ? scalar.text() : "";
            for (String value : others(component, type, before)) {
                Node after = new Node.Scalar(map.at(), value, true);
                changes.add(new Change(
                        path,
                        Kind.SET,
                        before,
                        value,
                        node == null ? map.at() : node.at(),
                        within.at(parent -> put(parent, component.getName(), after))));
            }
        }
    }

    private void record(Class<?> type, Node.Mapping map, String path, Within within) {
        for (RecordComponent component : type.getRecordComponents()) {
            key(component, map, path + "." + component.getName(), within);
        }
    }

    private List<String> others(RecordComponent component, Class<?> type, String before) {
        List<String> values = new ArrayList<>();
        if (type == Boolean.class || type == Deel.class) {
            values.addAll(YES_NO);
        } else if (type.isEnum()) {
            values.addAll(Records.words(type));
        } else if (type == BigDecimal.class && component.isAnnotationPresent(Range.class)) {
            numbers(component, before).forEach(values::add);
        } else if (type == LocalDate.class) {
            dates(component, before).forEach(values::add);
        }
        values.remove(before.equals("true") ? "ja" : before.equals("false") ? "nee" : before);
        return values;
    }

    /** Of a large range only what the rules compare with; a key that is not there gives way to its sister with a small one. */
    private Stream<String> numbers(RecordComponent component, String before) {
        int max = component.getAnnotation(Range.class).max();
        IntStream values = max <= SMALL_RANGE
                ? IntStream.rangeClosed(0, max)
                : before.isEmpty()
                        ? IntStream.empty()
                        : limits.getOrDefault(component.getName(), Set.of()).stream()
                                .mapToInt(value -> value);
        return values.filter(value -> value >= 0 && value <= max).mapToObj(String::valueOf);
    }

    /** What was not done may be done now; what was done on a day in the past was done. */
    private Stream<String> dates(RecordComponent component, String before) {
        boolean isDate = before.matches("\\d{4}-\\d{2}-\\d{2}");
        boolean open = component.isAnnotationPresent(DateOr.class)
                && (!isDate || LocalDate.parse(before).isAfter(day));
        Stream<String> now = open ? Stream.of(day.toString()) : Stream.empty();
        if (!alsoFixed || !isDate) {
            return now;
        }
        LocalDate date = LocalDate.parse(before);
        return Stream.concat(
                now,
                IntStream.of(-1, 1, -2, 2, -3, 3, -5, 5)
                        .mapToObj(date::plusYears)
                        .map(LocalDate::toString));
    }

    private void list(
            RecordComponent component, Class<?> item, Node.Mapping map, Node node, String path, Within within) {
        String key = component.getName();
        List<Node> items = items(node);
        boolean placements = item == PlaatsingInvoer.class;
        for (int i = 0; i < items.size(); i++) {
            int index = i;
            Node one = items.get(i);
            if (one instanceof Node.Mapping below) {
                record(
                        item,
                        below,
                        path + "[" + i + "]",
                        edit -> within.at(parent -> {
                            List<Node> all = new ArrayList<>(items(parent.get(key)));
                            all.set(index, edit.apply((Node.Mapping) all.get(index)));
                            return put(parent, key, new Node.Sequence(parent.at(), all));
                        }));
            }
            if (!placements && item != LocalDate.class) {
                changes.add(new Change(path, Kind.REMOVE, "", shown(one), one.at(), within.at(parent -> {
                    List<Node> all = new ArrayList<>(items(parent.get(key)));
                    all.remove(index);
                    return put(parent, key, new Node.Sequence(parent.at(), all));
                })));
            }
        }
        if (!placements) {
            for (Node extra : extra(item, map)) {
                changes.add(new Change(
                        path, Kind.ADD, "", shown(extra), node == null ? map.at() : node.at(), within.at(parent -> {
                            List<Node> all = new ArrayList<>(items(parent.get(key)));
                            all.add(extra);
                            return put(parent, key, new Node.Sequence(parent.at(), all));
                        })));
            }
        }
    }

    /** Items that could be added: with what an item must have, and nothing more. */
    private List<Node> extra(Class<?> item, Node.Mapping map) {
        if (item.isEnum()) {
            return Records.words(item).stream()
                    .<Node>map(word -> new Node.Scalar(map.at(), word, true))
                    .toList();
        }
        if (item == LocalDate.class) {
            return List.of(new Node.Scalar(map.at(), day.toString(), true));
        }
        List<Map<String, Node.Entry>> made = List.of(Map.of());
        for (RecordComponent component : item.getRecordComponents()) {
            boolean required = component.isAnnotationPresent(Required.class) || item == Periode.class;
            if (!required || component.getName().equals("tot")) {
                continue;
            }
            List<String> values = component.getType().isEnum()
                    ? Records.words(component.getType())
                    : component.getType() == LocalDate.class ? begins(map) : List.of();
            List<Map<String, Node.Entry>> longer = new ArrayList<>();
            for (Map<String, Node.Entry> entries : made) {
                for (String value : values) {
                    Map<String, Node.Entry> more = new LinkedHashMap<>(entries);
                    more.put(component.getName(), new Node.Entry(map.at(), new Node.Scalar(map.at(), value, true)));
                    longer.add(more);
                }
            }
            made = longer;
        }
        return made.stream()
                .filter(entries -> !entries.isEmpty())
                .<Node>map(entries -> new Node.Mapping(map.at(), entries))
                .toList();
    }

    /** From the day asked about, or as long as the map it belongs to. */
    private List<String> begins(Node.Mapping map) {
        String began = map.get("van") instanceof Node.Scalar scalar ? scalar.text() : "";
        return began.isEmpty() || began.equals(day.toString())
                ? List.of(day.toString())
                : List.of(day.toString(), began);
    }

    /** A list, a single item without brackets, or a word such as {@code geen} for an empty one. */
    private static List<Node> items(Node node) {
        if (node instanceof Node.Sequence sequence) {
            return sequence.items();
        }
        return node instanceof Node.Mapping ? List.of(node) : List.of();
    }

    private static Node.Mapping mapAt(Node.Mapping parent, String key) {
        return parent.get(key) instanceof Node.Mapping map ? map : new Node.Mapping(parent.at(), Map.of());
    }

    private static Node.Mapping put(Node.Mapping parent, String key, Node value) {
        Map<String, Node.Entry> entries = new LinkedHashMap<>(parent.entries());
        entries.put(key, new Node.Entry(parent.at(), value));
        return new Node.Mapping(parent.at(), entries);
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
