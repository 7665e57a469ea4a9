package nl.pleegrecht.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.pleegrecht.facts.Beperking;
import nl.pleegrecht.facts.Grenzen;
import nl.pleegrecht.facts.Variant;
import nl.pleegrecht.rulebook.ComparedValues;
import nl.pleegrecht.rulebook.ParsedRule;
import nl.pleegrecht.rulebook.Read;

/**
 * The values a missing property can take, as far as the rules can tell them apart: each value they compare with, and two
 * between any two of those (two, since a value may itself become part of an answer).
 */
final class Candidates {
    private final Situation situation;
    private final Iterable<ParsedRule> rules;

    Candidates(Situation situation, Iterable<ParsedRule> rules) {
        this.situation = situation;
        this.rules = rules;
    }

    /** The values; empty when they can not be listed. */
    Optional<List<Object>> of(Class<? extends Record> type, String property) {
        Class<?> kind = Fact.typeOf(type, property);
        if (kind == boolean.class) {
            return Optional.of(List.of(true, false));
        }
        if (kind.isEnum()) {
            return Optional.of(Arrays.stream(kind.getEnumConstants())
                    .filter(value -> value != Variant.NIET_VAN_TOEPASSING)
                    .map(Object.class::cast)
                    .toList());
        }
        if (kind == Set.class) {
            return Optional.of(subsets());
        }
        Optional<Set<Object>> compared = comparedWith(new Read(type.getSimpleName(), property));
        if (compared.isEmpty()) {
            return Optional.empty();
        }
        if (kind == int.class) {
            return Optional.of(around(compared.get()));
        }
        if (kind == BigDecimal.class) {
            return Optional.of(between(compared.get()));
        }
        if (kind == LocalDate.class) {
            return Optional.of(daysAround(compared.get()));
        }
        Set<Object> texts = new LinkedHashSet<>(compared.get());
        texts.add("een andere waarde");
        texts.add("nog een andere waarde");
        return Optional.of(List.copyOf(texts));
    }

    /** Some value, for a property that is not yet looked at. */
    static Object anyValue(Class<? extends Record> type, String property) {
        Class<?> kind = Fact.typeOf(type, property);
        if (kind == boolean.class) {
            return false;
        }
        if (kind.isEnum()) {
            return kind.getEnumConstants()[0];
        }
        if (kind == Set.class) {
            return Set.of();
        }
        if (kind == int.class) {
            return 0;
        }
        if (kind == BigDecimal.class) {
            return BigDecimal.ZERO;
        }
        return kind == LocalDate.class ? Grenzen.OPEN_BEGIN : "een andere waarde";
    }

    private static List<Object> subsets() {
        List<Object> subsets = new ArrayList<>();
        Beperking[] all = Beperking.values();
        for (int bits = 0; bits < 1 << all.length; bits++) {
            Set<Beperking> subset = EnumSet.noneOf(Beperking.class);
            for (int i = 0; i < all.length; i++) {
                if ((bits & 1 << i) != 0) {
                    subset.add(all[i]);
                }
            }
            subsets.add(Set.copyOf(subset));
        }
        return subsets;
    }

    /** Values on the other side of comparisons; empty when one of them is itself not known. */
    private Optional<Set<Object>> comparedWith(Read property) {
        Set<Object> values = new LinkedHashSet<>();
        for (ComparedValues.Other other : ComparedValues.of(property, rules)) {
            if (other.literal() != null) {
                values.add(other.literal());
                continue;
            }
            if (other.property().equals(property)) {
                continue;
            }
            boolean fact = false;
            for (Fact known : situation.facts()) {
                if (known.type().getSimpleName().equals(other.property().type())) {
                    fact = true;
                    Object value = known.known().get(other.property().property());
                    if (value == null) {
                        return Optional.empty();
                    }
                    values.add(moved(value, other));
                }
            }
            if (!fact && !isFactType(other.property().type())) {
                return Optional.empty();
            }
        }
        return Optional.of(values);
    }

    private static boolean isFactType(String type) {
        return nl.pleegrecht.rulebook.Vocabulary.FACTS.stream()
                .anyMatch(fact -> fact.getSimpleName().equals(type));
    }

    private static Object moved(Object value, ComparedValues.Other other) {
        if (!(value instanceof LocalDate date) || other.method().isEmpty()) {
            return value;
        }
        int amount = other.method().startsWith("minus") ? -other.amount() : other.amount();
        if (date.equals(Grenzen.OPEN_EINDE) || date.equals(Grenzen.OPEN_BEGIN)) {
            return date;
        }
        return switch (other.method().replaceFirst("plus|minus", "")) {
            case "Days" -> date.plusDays(amount);
            case "Weeks" -> date.plusWeeks(amount);
            case "Months" -> date.plusMonths(amount);
            default -> date.plusYears(amount);
        };
    }

    private static List<Object> around(Set<Object> compared) {
        Set<Integer> values = new TreeSet<>();
        for (Object value : compared) {
            int number = ((Number) value).intValue();
            for (int near = number - 2; near <= number + 2; near++) {
                if (near >= 0) {
                    values.add(near);
                }
            }
        }
        values.add(0);
        values.add(1);
        return List.copyOf(values);
    }

    private static List<Object> between(Set<Object> compared) {
        TreeSet<BigDecimal> cuts = new TreeSet<>();
        compared.forEach(value -> cuts.add(new BigDecimal(value.toString())));
        TreeSet<BigDecimal> values = new TreeSet<>(cuts);
        values.add(BigDecimal.ZERO);
        BigDecimal cent = new BigDecimal("0.01");
        for (BigDecimal cut : cuts) {
            for (String step : List.of("0.01", "0.02")) {
                values.add(cut.add(new BigDecimal(step)));
                if (cut.compareTo(cent.add(cent)) >= 0) {
                    values.add(cut.subtract(new BigDecimal(step)));
                }
            }
        }
        // sums are not looked through: a very large part makes the difference that any part can make
        values.add(values.last().add(BigDecimal.TEN));
        values.add(BigDecimal.valueOf(1_000_000));
        return List.copyOf(values);
    }

    private static List<Object> daysAround(Set<Object> compared) {
        Set<LocalDate> days = new TreeSet<>();
        for (Object value : compared) {
            LocalDate day = (LocalDate) value;
            if (day.equals(Grenzen.OPEN_EINDE) || day.equals(Grenzen.OPEN_BEGIN)) {
                days.add(day);
                continue;
            }
            // three days to either side: months have 28 to 31 days, so a day moved back by months may be off by that
            for (int near = -4; near <= 4; near++) {
                days.add(day.plusDays(near));
            }
        }
        days.add(LocalDate.of(1900, 1, 1));
        days.add(LocalDate.of(1900, 1, 2));
        return List.copyOf(days);
    }
}
