package nl.pleegrecht.explain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.pleegrecht.rulebook.Constraint;
import nl.pleegrecht.rulebook.Constraint.Comparison;
import nl.pleegrecht.rulebook.Expression.Literal;
import nl.pleegrecht.rulebook.Expression.Property;
import nl.pleegrecht.rulebook.Operator;
import nl.pleegrecht.rulebook.Pattern;

/**
 * Things of one type, in their order. Most patterns ask for one text in one property, such as the name of an amount; the few
 * things that have it are found without a look at the others. Safe to share between threads once it is full.
 */
final class Shelf {
    static final Shelf EMPTY = new Shelf();

    /** With fewer, looking at each is as quick. */
    private static final int FEW = 4;

    private final List<Thing> all = new ArrayList<>();
    private final Map<String, Map<Object, List<Thing>>> byText = new ConcurrentHashMap<>();

    void add(Thing thing) {
        all.add(thing);
        byText.forEach((property, found) -> put(found, property, thing));
    }

    List<Thing> all() {
        return all;
    }

    /** Those that may meet a pattern: all but some of which a text in it says that they do not. */
    List<Thing> of(Pattern pattern) {
        if (all.size() < FEW) {
            return all;
        }
        for (Constraint constraint : pattern.constraints()) {
            if (constraint instanceof Comparison comparison
                    && comparison.operator() == Operator.EQUAL
                    && comparison.left() instanceof Property property
                    && comparison.right() instanceof Literal literal
                    && literal.value() instanceof String text) {
                return with(property.name(), text);
            }
        }
        return all;
    }

    private List<Thing> with(String property, String text) {
        Map<Object, List<Thing>> found = byText.get(property);
        if (found == null) {
            found = byText.computeIfAbsent(property, this::sorted);
        }
        // one without the property may have any text in it
        return found.containsKey(null) ? all : found.getOrDefault(text, List.of());
    }

    private Map<Object, List<Thing>> sorted(String property) {
        Map<Object, List<Thing>> found = new HashMap<>();
        all.forEach(thing -> put(found, property, thing));
        return found;
    }

    private static void put(Map<Object, List<Thing>> found, String property, Thing thing) {
        found.computeIfAbsent(thing.value(property), value -> new ArrayList<>()).add(thing);
    }
}
