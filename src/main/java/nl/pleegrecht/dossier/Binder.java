package nl.pleegrecht.dossier;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import nl.pleegrecht.diagnostics.Location;
import nl.pleegrecht.dossier.yaml.Node;

/**
 * From nodes to the records of this package: the components are the keys, their annotations say what they take and what
 * their absence means. A value that is wrong becomes null and a finding, and the rest is still read.
 */
final class Binder {
    private final Findings findings;
    private final Places places;
    private final Scalars scalars;
    private final boolean whole;

    private Binder(Findings findings, Places places, boolean whole) {
        this.findings = findings;
        this.places = places;
        this.scalars = new Scalars(findings);
        this.whole = whole;
    }

    static Binder ofWhole(Findings findings, Places places) {
        return new Binder(findings, places, true);
    }

    /** For a file that others are based on: nothing has to be there. */
    static Binder ofPart(Findings findings, Places places) {
        return new Binder(findings, places, false);
    }

    <R extends Record> R bind(Class<R> type, Node.Mapping map) {
        return type.cast(record(type, map, ""));
    }

    private Record record(Class<?> type, Node.Mapping map, String path) {
        map.entries().forEach((key, entry) -> KnownKeys.check(type, path, key, entry, findings));
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            String name = components[i].getName();
            values[i] = component(components[i], map, path.isEmpty() ? name : path + "." + name);
        }
        if (whole) {
            order(components, values, path);
        }
        return Records.create(type, values);
    }

    private Object component(RecordComponent component, Node.Mapping map, String path) {
        Node node = map.get(component.getName());
        if (node == null) {
            if (component.isAnnotationPresent(Required.class) && whole) {
                findings.error("DOS-042", map.at(), component.getName());
            }
            return absent(component, map.at(), path);
        }
        places.put(path, node.at());
        if (node instanceof Node.Scalar scalar && scalar.text().equals("onbekend")) {
            if (!Records.mayBeUnknown(component)) {
                findings.error("DOS-043", node.at(), component.getName());
                return null;
            }
            return absent(component, node.at(), path);
        }
        return value(component, component.getGenericType(), node, path);
    }

    private Object absent(RecordComponent component, Location at, String path) {
        Class<?> type = component.getType();
        boolean required = component.isAnnotationPresent(Required.class);
        if (!required && type.isRecord() && !Records.SCALARS.contains(type) && Records.mayBeEmpty(type)) {
            return record(type, new Node.Mapping(at, Map.of()), path);
        }
        return Records.defaultOf(component);
    }

    private Object value(RecordComponent component, Type type, Node node, String path) {
        if (type instanceof ParameterizedType list) {
            return list(component, (Class<?>) list.getActualTypeArguments()[0], node, path);
        }
        Class<?> plain = (Class<?>) type;
        if (plain == Verwachting.class) {
            return new VerwachtingBinder(findings, places, scalars).bind(node, path);
        }
        if (plain.isRecord() && !Records.SCALARS.contains(plain)) {
            return map(component, plain, node, path);
        }
        if (node instanceof Node.Scalar scalar) {
            return scalars.read(component, plain, scalar);
        }
        findings.error("DOS-046", node.at(), component.getName(), node.shown());
        return null;
    }

    private Record map(RecordComponent component, Class<?> type, Node node, String path) {
        if (node instanceof Node.Mapping map) {
            return record(type, map, path);
        }
        Short shorthand = type.getAnnotation(Short.class);
        if (shorthand != null && node instanceof Node.Scalar) {
            Node.Entry entry = new Node.Entry(node.at(), node);
            return record(type, new Node.Mapping(node.at(), Map.of(shorthand.value(), entry)), path);
        }
        if (!KnownKeys.spaceForgotten(node, findings)) {
            findings.error("DOS-045", node.at(), component.getName(), node.shown(), Records.keys(type));
        }
        return null;
    }

    private List<Object> list(RecordComponent component, Class<?> item, Node node, String path) {
        boolean geen = component.isAnnotationPresent(Geen.class);
        if (geen && node instanceof Node.Scalar scalar && scalar.text().equals("geen")) {
            return List.of();
        }
        boolean shorthand = geen && item.isAnnotationPresent(Short.class) && node instanceof Node.Scalar;
        if (shorthand && scalars.date(component.getName(), (Node.Scalar) node, "geen") == null) {
            return null;
        }
        List<Node> items;
        if (node instanceof Node.Sequence sequence) {
            items = sequence.items();
        } else if (shorthand || geen && node instanceof Node.Mapping) {
            items = List.of(node);
        } else {
            findings.error(geen ? "DOS-047" : "DOS-044", node.at(), component.getName(), node.shown());
            return null;
        }
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            places.put(path + "[" + i + "]", items.get(i).at());
            values.add(value(component, item, items.get(i), path + "[" + i + "]"));
        }
        return Collections.unmodifiableList(values);
    }

    private void order(RecordComponent[] components, Object[] values, String path) {
        LocalDate van = null;
        LocalDate tot = null;
        for (int i = 0; i < values.length; i++) {
            van = components[i].getName().equals("van") ? (LocalDate) values[i] : van;
            tot = components[i].getName().equals("tot") ? (LocalDate) values[i] : tot;
        }
        if (van != null && tot != null && tot.isBefore(van)) {
            findings.error("DOS-073", places.at(path + ".tot"), tot, van);
        }
    }
}
