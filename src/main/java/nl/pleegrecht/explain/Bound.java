package nl.pleegrecht.explain;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The names a rule has given so far, the last one first. A list of links, since a search through facts adds a name at every
 * step and drops it on the way back.
 *
 * @param name with its {@code $}
 * @param value a thing, or the value of a property
 * @param before the names given earlier; null at the end
 */
record Bound(String name, Object value, Bound before) {
    static final Bound NONE = new Bound("", null, null);

    Bound with(String another, Object itsValue) {
        return another.isEmpty() ? this : new Bound(another, itsValue, this);
    }

    /** What the name stands for; null when it has no value. */
    Object find(String wanted) {
        for (Bound at = this; at != null; at = at.before) {
            if (at.name.equals(wanted)) {
                return at.value;
            }
        }
        return null;
    }

    /** All names with their values, in the order in which they were given. */
    Map<String, Object> all() {
        Map<String, Object> all = before == null ? new LinkedHashMap<>() : before.all();
        if (!name.isEmpty()) {
            all.put(name, value);
        }
        return all;
    }
}
