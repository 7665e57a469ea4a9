package nl.pleegrecht.rulebook;

import java.lang.reflect.RecordComponent;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.pleegrecht.facts.Weken;

/**
 * A type a rule can ask for, with its properties.
 *
 * @param name as written in a rule
 * @param fields its properties in order; null of a type nobody knows
 * @param record the record behind it; null for a declared type
 */
record FactType(String name, Map<String, FieldType> fields, Class<? extends Record> record) {
    /** Of these a situation holds one at most. */
    private static final Set<String> SINGLE =
            Set.of("Jeugdige", "Plaatsing", "Pleegouder", "Pleegcontract", "Verleningsbesluit", "Aanbieder", "Beleid");

    static FactType of(Class<? extends Record> record) {
        Map<String, FieldType> fields = new LinkedHashMap<>();
        for (RecordComponent component : record.getRecordComponents()) {
            fields.put(component.getName(), FieldType.of(component));
        }
        return new FactType(record.getSimpleName(), Collections.unmodifiableMap(fields), record);
    }

    static FactType of(DeclaredType declared) {
        if (declared.fields() == null) {
            return unknown(declared.name());
        }
        Map<String, FieldType> fields = new LinkedHashMap<>();
        declared.fields().forEach((name, type) -> fields.put(name, FieldType.of(type)));
        return new FactType(declared.name(), Collections.unmodifiableMap(fields), null);
    }

    /** A type nobody knows; what is said of its properties is left alone. */
    static FactType unknown(String name) {
        return new FactType(name, null, null);
    }

    boolean isKnown() {
        return fields != null;
    }

    boolean atMostOne() {
        return SINGLE.contains(name);
    }

    /** Counts of weeks change within a stretch of days unless they are compared with numbers (design 5). */
    boolean isWeeks(String field) {
        return record != null
                && Stream.of(record.getRecordComponents())
                        .anyMatch(component ->
                                component.getName().equals(field) && component.isAnnotationPresent(Weken.class));
    }
}
