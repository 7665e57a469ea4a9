package nl.pleegrecht.evaluation;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A fact as far as the dossier tells it: its known properties, which properties are missing, and whether it is known to be
 * there at all.
 */
public final class Fact {
    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return Shape.of(type);
        }
    };

    private final Class<? extends Record> type;
    private final String typeName;
    private final String path;
    private final Map<String, Object> known;
    private final Map<String, String> missing;
    private final String presence;
    private final Record complete;

    private Fact(
            Class<? extends Record> type,
            String path,
            Map<String, Object> known,
            Map<String, String> missing,
            String presence) {
        this.type = type;
        this.typeName = type.getSimpleName();
        this.path = path;
        this.known = known;
        this.missing = missing;
        this.presence = presence;
        this.complete = missing.isEmpty() && presence == null ? build(Map.of()) : null;
    }

    /** All that a judgement can make of it, to tell whether two facts are alike: also where the dossier tells it. */
    Object content() {
        return Arrays.asList(typeName, path, known, missing, presence);
    }

    /** Starts a fact that is described at a path of the dossier. */
    public static Builder of(Class<? extends Record> type, String path) {
        return new Builder(type, path);
    }

    /** A fact of which not even the presence is known: {@code path} is the key that would tell. */
    public static Fact missing(Class<? extends Record> type, String path) {
        Map<String, String> all = new LinkedHashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            all.put(component.getName(), path);
        }
        return new Fact(type, path, Map.of(), all, path);
    }

    /** A fact that is complete already. */
    public static Fact of(Record record, String path) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            values.put(component.getName(), value(record, component.getName()));
        }
        return new Fact(record.getClass(), path, values, Map.of(), null);
    }

    public Class<? extends Record> type() {
        return type;
    }

    /** The type as rules name it. */
    String typeName() {
        return typeName;
    }

    /** Where the fact stands in the dossier. */
    public String path() {
        return path;
    }

    /** Values of the properties that are known. */
    public Map<String, Object> known() {
        return known;
    }

    /** Missing properties, each with the key of the dossier that would tell. */
    public Map<String, String> missing() {
        return missing;
    }

    /** The key of the dossier that would tell whether the fact is there; null when it is. */
    public String presence() {
        return presence;
    }

    /** The record, when nothing is missing; null otherwise. */
    public Record record() {
        return complete;
    }

    /** The record with the missing properties filled in. */
    public Record build(Map<String, Object> filled) {
        return SHAPES.get(type).build(name -> known.containsKey(name) ? known.get(name) : filled.get(name));
    }

    /** The value of a property of any record. */
    public static Object value(Record record, String property) {
        return SHAPES.get(record.getClass()).value(record, property);
    }

    /** The value of a property of anything; null when it is no record or has no such property. */
    static Object valueOrNull(Object object, String property) {
        return object instanceof Record known && has(known.getClass(), property) ? value(known, property) : null;
    }

    /** Whether a record has a property. */
    public static boolean has(Class<?> type, String property) {
        return type.isRecord() && SHAPES.get(type).accessors().containsKey(property);
    }

    /** The type of a property. */
    public static Class<?> typeOf(Class<?> type, String property) {
        return SHAPES.get(type).accessors().get(property).getType();
    }

    /** Collects the properties of a fact. */
    public static final class Builder {
        private final Class<? extends Record> type;
        private final String path;
        private final Map<String, Object> known = new LinkedHashMap<>();
        private final Map<String, String> missing = new LinkedHashMap<>();
        private String presence;

        private Builder(Class<? extends Record> type, String path) {
            this.type = type;
            this.path = path;
        }

        /** A property; null means that it is missing, and that the key of the same name beside it would tell. */
        public Builder with(String property, Object value) {
            return with(property, value, path + "." + property);
        }

        /** A property; null means that it is missing, and that {@code question} is the key that would tell. */
        public Builder with(String property, Object value, String question) {
            if (value == null) {
                missing.put(property, question);
            } else {
                known.put(property, value);
            }
            return this;
        }

        /** The fact may not be there at all; {@code question} is the key that would tell. */
        public Builder maybe(String question) {
            presence = question;
            return this;
        }

        public Fact build() {
            for (RecordComponent component : type.getRecordComponents()) {
                String name = component.getName();
                if (!known.containsKey(name) && !missing.containsKey(name)) {
                    throw new IllegalStateException(type.getSimpleName() + "." + name + " was not given");
                }
            }
            return new Fact(
                    type, path, Collections.unmodifiableMap(known), Collections.unmodifiableMap(missing), presence);
        }
    }

    private record Shape(Constructor<?> constructor, Map<String, RecordComponent> accessors, List<String> names) {
        static Shape of(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Map<String, RecordComponent> accessors = new LinkedHashMap<>();
            Arrays.stream(components).forEach(component -> accessors.put(component.getName(), component));
            try {
                return new Shape(type.getDeclaredConstructor(types), accessors, List.copyOf(accessors.keySet()));
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException("no canonical constructor on " + type, e);
            }
        }

        Record build(Function<String, Object> values) {
            try {
                return (Record)
                        constructor.newInstance(names.stream().map(values).toArray());
            } catch (ReflectiveOperationException | IllegalArgumentException e) {
                throw new IllegalStateException("cannot build " + constructor.getDeclaringClass(), e);
            }
        }

        Object value(Record record, String property) {
            try {
                return accessors.get(property).getAccessor().invoke(record);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("cannot read " + property + " of " + record, e);
            }
        }
    }
}
