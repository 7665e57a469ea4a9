package nl.pleegrecht.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.pleegrecht.facts.Beperking;
import nl.pleegrecht.facts.Grenzen;
import nl.pleegrecht.facts.Variant;
import nl.pleegrecht.rulebook.ComparedValues;
import nl.pleegrecht.rulebook.Read;

/**
 * The values a missing property can take, as far as the rules can tell them apart: each value they compare with, and two
 * between any two of those (two, since a value may itself become part of an answer).
 */
final class Candidates {
    /** Beyond so many combinations of other properties the values are not listed. */
    private static final int MOST_COMBINATIONS = 200;

    /** A text that no rule compares with. */
    static final String ANOTHER = "een andere waarde";

    private static final String YET_ANOTHER = "nog een andere waarde";

    private final Situation situation;
    private final Completion completion;
    private final ComparedValues compared;

    Candidates(Situation situation, Completion completion, ComparedValues compared) {
        this.situation = situation;
        this.completion = completion;
        this.compared = compared;
    }

    /** The values; empty when they can not be listed. */
    Optional<List<Object>> of(Class<? extends Record> type, String property) {
        return of(type, property, Set.of());
    }

    private Optional<List<Object>> of(Class<? extends Record> type, String property, Set<Read> above) {
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
        Optional<Set<Object>> compared = comparedWith(new Read(type.getSimpleName(), property), above);
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
            return Optional.of(daysAround(compared.get(), isMoved(type, property) ? 4 : 2));
        }
        Set<Object> texts = new LinkedHashSet<>(compared.get());
        texts.add(ANOTHER);
        texts.add(YET_ANOTHER);
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
        return kind == LocalDate.class ? Grenzen.OPEN_BEGIN : ANOTHER;
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

    /** Values at which comparisons turn; empty when they can not be told. */
    private Optional<Set<Object>> comparedWith(Read property, Set<Read> above) {
        Set<Object> values = new LinkedHashSet<>();
        Set<Read> seen = new HashSet<>(above);
        seen.add(property);
        for (ComparedValues.Other other : compared.of(property)) {
            if (!other.told()) {
                return Optional.empty();
            }
            List<Object> sums = new ArrayList<>();
            sums.add(other.constant());
            for (ComparedValues.Term term : other.terms()) {
                Optional<List<Object>> added =
                        known(term.property(), other.terms().size() > 1 || other.constant() != null, seen);
                if (added.isEmpty() || (long) sums.size() * added.get().size() > MOST_COMBINATIONS) {
                    return Optional.empty();
                }
                sums = added(sums, added.get(), term.sign());
            }
            sums.forEach(value -> values.add(moved(value, other.moves())));
        }
        return Optional.of(values);
    }

    /**
     * What a property is in all facts that have it. Where it is open too, a part of a sum counts for nothing: its own turn
     * comes, with this one filled in; anything else may be each of its own values.
     */
    private Optional<List<Object>> known(Read property, boolean part, Set<Read> seen) {
        Set<Object> values = new LinkedHashSet<>();
        for (int i = 0; i < situation.facts().size(); i++) {
            Fact fact = situation.facts().get(i);
            if (!fact.typeName().equals(property.type())) {
                continue;
            }
            Object value = completion.value(i, property.property());
            if (value != null) {
                values.add(value);
            } else if (part) {
                values.add(BigDecimal.ZERO);
            } else if (!seen.contains(property)) {
                Optional<List<Object>> own = of(fact.type(), property.property(), seen);
                if (own.isEmpty()) {
                    return Optional.empty();
                }
                values.addAll(own.get());
            }
        }
        return Optional.of(List.copyOf(values));
    }

    private static List<Object> added(List<Object> sums, List<Object> values, int sign) {
        List<Object> all = new ArrayList<>();
        for (Object sum : sums) {
            for (Object value : values) {
                if (value instanceof Number) {
                    BigDecimal number = new BigDecimal(value.toString()).multiply(BigDecimal.valueOf(sign));
                    all.add(sum == null ? number : number.add(new BigDecimal(sum.toString())));
                } else {
                    all.add(value);
                }
            }
        }
        return all;
    }

    private static Object moved(Object value, List<ComparedValues.Move> moves) {
        if (!(value instanceof LocalDate date) || date.equals(Grenzen.OPEN_EINDE) || date.equals(Grenzen.OPEN_BEGIN)) {
            return value;
        }
        for (ComparedValues.Move move : moves) {
            int amount = move.method().startsWith("minus") ? -move.amount() : move.amount();
            date = switch (move.method().replaceFirst("plus|minus", "")) {
                case "Days" -> date.plusDays(amount);
                case "Weeks" -> date.plusWeeks(amount);
                case "Months" -> date.plusMonths(amount);
                default -> date.plusYears(amount);
            };
        }
        return date;
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
        values.add(values.last().add(BigDecimal.TEN));
        values.removeIf(value -> value.signum() < 0);
        return List.copyOf(values);
    }

    private boolean isMoved(Class<? extends Record> type, String property) {
        return compared.of(new Read(type.getSimpleName(), property)).stream()
                .anyMatch(other -> !other.moves().isEmpty());
    }

    private static List<Object> daysAround(Set<Object> compared, int near) {
        Set<LocalDate> found = new TreeSet<>();
        for (Object value : compared) {
            LocalDate day = (LocalDate) value;
            if (day.equals(Grenzen.OPEN_EINDE) || day.equals(Grenzen.OPEN_BEGIN)) {
                found.add(day);
                continue;
            }
            // more days when a date is moved: months have 28 to 31 days, so a day moved back by months may be off by
            // that
            for (int days = -near; days <= near; days++) {
                found.add(day.plusDays(days));
            }
        }
        found.add(LocalDate.of(1900, 1, 1));
        found.add(LocalDate.of(1900, 1, 2));
        return List.copyOf(found);
    }
}
