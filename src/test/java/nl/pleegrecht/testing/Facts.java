package nl.pleegrecht.testing;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.pleegrecht.evaluation.Fact;
import nl.pleegrecht.evaluation.Situation;

/** Facts of which a test says only what it is about. */
public final class Facts {
    /** In 2023, for which the tiny table has amounts that are published. */
    public static final LocalDate DAY = LocalDate.of(2023, 6, 1);

    private Facts() {}

    /** A placement on {@link #DAY} with these facts. */
    public static Situation situation(Fact... facts) {
        return on(DAY, facts);
    }

    /** A placement on a day with these facts. */
    public static Situation on(LocalDate day, Fact... facts) {
        return new Situation("zaak.yaml", "gezin", day, Arrays.asList(facts));
    }

    /** A day without a placement. */
    public static Situation withoutPlacement(Fact... facts) {
        return new Situation("zaak.yaml", "", DAY, Arrays.asList(facts));
    }

    /**
     * A fact with some properties: name, value, name, value, … A value of null is missing, and its question is the type and
     * the name, such as {@code Jeugdige.leeftijd}. All other properties have some value.
     */
    public static Fact fact(Class<? extends Record> type, Object... namesAndValues) {
        return builder(type, namesAndValues).build();
    }

    /** The same, of which the presence is not known; the type is its question. */
    public static Fact perhaps(Class<? extends Record> type, Object... namesAndValues) {
        return builder(type, namesAndValues).maybe(type.getSimpleName()).build();
    }

    private static Fact.Builder builder(Class<? extends Record> type, Object... namesAndValues) {
        Map<String, Object> given = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            given.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        Fact.Builder fact = Fact.of(type, type.getSimpleName());
        for (RecordComponent component : type.getRecordComponents()) {
            String name = component.getName();
            fact.with(name, given.containsKey(name) ? given.remove(name) : some(component.getType()));
        }
        if (!given.isEmpty()) {
            throw new IllegalArgumentException(type.getSimpleName() + " has no " + given.keySet());
        }
        return fact;
    }

    private static Object some(Class<?> type) {
        if (type == boolean.class) {
            return false;
        }
        if (type == int.class) {
            return 10;
        }
        if (type == BigDecimal.class) {
            return BigDecimal.ONE;
        }
        if (type == LocalDate.class) {
            return LocalDate.of(2020, 1, 1);
        }
        if (type == Set.class) {
            return Set.of();
        }
        return type.isEnum() ? type.getEnumConstants()[0] : "iets";
    }
}
