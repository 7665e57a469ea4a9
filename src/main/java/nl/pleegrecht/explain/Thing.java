package nl.pleegrecht.explain;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.pleegrecht.evaluation.Fact;

/**
 * Something a rule can ask for. Two conclusions with the same values are one thing; two facts of a dossier never are.
 *
 * @param type as rules name it
 * @param values its properties; one that is missing has no value here
 * @param fact the fact of the dossier, or the row of the table of amounts; null for what a rule concluded
 */
public record Thing(String type, Map<String, Object> values, Fact fact) {
    static Thing given(Fact fact) {
        return new Thing(fact.type().getSimpleName(), fact.known(), fact);
    }

    static Thing concluded(String type, Map<String, Object> values) {
        return new Thing(type, Collections.unmodifiableMap(new LinkedHashMap<>(values)), null);
    }

    /** The value of a property; null when it is missing. */
    public Object value(String property) {
        return values.get(property);
    }

    /** Whether a rule concluded it. */
    public boolean isConcluded() {
        return fact == null;
    }

    /** Whether it is not known to be there at all. */
    public boolean isPerhaps() {
        return fact != null && fact.presence() != null;
    }

    @Override
    public String toString() {
        return type + values;
    }
}
