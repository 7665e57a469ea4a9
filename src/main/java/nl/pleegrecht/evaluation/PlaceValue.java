package nl.pleegrecht.evaluation;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.pleegrecht.answers.Recht;
import nl.pleegrecht.facts.Aantal;
import nl.pleegrecht.facts.Bedrag;
import nl.pleegrecht.rulebook.Constraint;
import nl.pleegrecht.rulebook.Pattern;
import nl.pleegrecht.rulebook.Template;

/**
 * What fills a place in the explanation of a rule.
 *
 * @param value the value; null when it is not known
 * @param money whether it is an amount in euros
 */
public record PlaceValue(Object value, boolean money) {
    private static final PlaceValue UNKNOWN = new PlaceValue(null, false);

    /**
     * The values for the places of the rule's explanation, in their order.
     *
     * @param derivation the rule with what it matched
     * @param origins by identity: the fact of the dossier behind a matched record
     */
    public static List<PlaceValue> all(Derivation derivation, Map<Object, Fact> origins) {
        String uitleg = derivation.rule().uitleg();
        return uitleg.indexOf('{') < 0
                ? List.of()
                : Template.of(uitleg).places().stream()
                        .map(place -> of(derivation, place.binding(), place.property(), origins))
                        .toList();
    }

    /**
     * What a name stands for in a derivation.
     *
     * @param binding the name of a fact or of a property
     * @param property the property of that fact; empty when the name is that of a property
     */
    public static PlaceValue of(Derivation derivation, String binding, String property, Map<Object, Fact> origins) {
        int index = 0;
        for (Pattern pattern : derivation.rule().when()) {
            if (pattern.kind() == Pattern.Kind.PRESENT
                    && index < derivation.matched().size()) {
                Object matched = derivation.matched().get(index++);
                if (pattern.binding().equals(binding)) {
                    return of(matched, property, origins);
                }
                String named = named(pattern, binding);
                if (named != null) {
                    return of(matched, named, origins);
                }
            }
        }
        return UNKNOWN;
    }

    /** The property that has a name of its own ({@code $dag : van}); null when this is not its name. */
    private static String named(Pattern pattern, String binding) {
        return pattern.constraints().stream()
                .flatMap(one -> one instanceof Constraint.Binding bound ? Stream.of(bound) : Stream.empty())
                .filter(bound -> bound.binding().equals(binding))
                .map(Constraint.Binding::property)
                .findFirst()
                .orElse(null);
    }

    /** Of a fact that was completed with a value to try, that value is not known; nor is an amount the table lacks. */
    private static PlaceValue of(Object matched, String property, Map<Object, Fact> origins) {
        Fact origin = origins.get(matched);
        boolean tried = origin != null && !origin.known().containsKey(property);
        boolean noAmount = property.equals("bedrag") && isWithoutAmount(matched);
        if (tried || noAmount) {
            return UNKNOWN;
        }
        Object value = Values.of(matched, property);
        return new PlaceValue(value, value instanceof BigDecimal && !isNumber(matched.getClass(), property));
    }

    private static boolean isWithoutAmount(Object matched) {
        return matched instanceof Bedrag bedrag && !bedrag.bekend()
                || matched instanceof Recht recht && !recht.bekend();
    }

    private static boolean isNumber(Class<?> type, String property) {
        return type.isRecord()
                && Stream.of(type.getRecordComponents())
                        .filter(component -> component.getName().equals(property))
                        .anyMatch((RecordComponent component) -> component.isAnnotationPresent(Aantal.class));
    }
}
