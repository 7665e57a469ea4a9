package nl.pleegrecht.rulebook;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.pleegrecht.diagnostics.Location;

/**
 * What a part of a rule says, whatever its layout and wherever it stands: two parts with equal meanings are read alike by
 * the engine. Every component counts, also those that are added later, but for places and the text as written.
 */
public final class Meaning {
    private static final Set<String> AS_WRITTEN = Set.of("text", "start", "end");

    private Meaning() {}

    /** The meaning of a rule, pattern, condition, expression or conclusion, or of a list of these; for comparison only. */
    public static Object of(Object part) {
        if (part instanceof Record node) {
            return of(node);
        }
        if (part instanceof List<?> list) {
            return list.stream().map(Meaning::of).toList();
        }
        // null stands in a list of its own, which takes no null
        return part == null ? List.of() : part;
    }

    /** The components of a rule by name, without its days in force and its place. */
    public static Map<String, Object> undated(ParsedRule rule) {
        Map<String, Object> parts = components(rule);
        parts.keySet().removeAll(Set.of("effective", "expires"));
        return parts;
    }

    private static Object of(Record node) {
        List<Object> parts = new ArrayList<>();
        parts.add(node.getClass().getSimpleName());
        parts.addAll(components(node).values());
        return List.copyOf(parts);
    }

    private static Map<String, Object> components(Record node) {
        boolean written = node instanceof Pattern || node instanceof Constraint;
        Map<String, Object> parts = new LinkedHashMap<>();
        for (RecordComponent component : node.getClass().getRecordComponents()) {
            boolean skipped =
                    component.getType() == Location.class || written && AS_WRITTEN.contains(component.getName());
            if (!skipped) {
                parts.put(component.getName(), of(value(node, component)));
            }
        }
        return parts;
    }

    private static Object value(Record node, RecordComponent component) {
        try {
            return component.getAccessor().invoke(node);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }
}
