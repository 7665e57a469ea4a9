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
 * between any two of those, beside the one and beside the other (two, since a value may itself become part of an answer).
 */
final class Candidates {
    /** Beyond so many combinations of other properties the values are not listed. */
    private static final int MOST_COMBINATIONS = 200;

    /** Months have 28 to 31 days: a day moved back by months may be off by less than this. */
    private static final int MOVED = 4;

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
            return Optional.of(daysAround(compared.get()));
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

    /**
     * The values at which comparisons of a property turn, as far as all they are compared with is known; empty when some of
     * it is open, or it can not be told.
     *
     * @param index the fact it is a property of
     * @param relevant what matters for the question
     */
    Optional<Positions> positions(int index, String property, Relevant relevant) {
        Class<? extends Record> type = situation.facts().get(index).type();
        Class<?> kind = Fact.typeOf(type, property);
        Read read = new Read(type.getSimpleName(), property);
        boolean ordered = kind == int.class || kind == BigDecimal.class || kind == LocalDate.class;
        if (!ordered || isComparedWithOpen(index, read, relevant)) {
            return Optional.empty();
        }
        List<Positions.Other> others = new ArrayList<>();
        for (ComparedValues.Other other : compared.of(read)) {
            Optional<List<Object>> values = values(other, Set.of(read));
            if (values.isEmpty()) {
                return Optional.empty();
            }
            values.get().forEach(value -> others.add(new Positions.Other(other.own(), moved(value, other.others()))));
        }
        return Optional.of(new Positions(others));
    }

    private boolean isComparedWithOpen(int index, Read property, Relevant relevant) {
        for (ComparedValues.Other other : compared.of(property)) {
            for (ComparedValues.Term term : other.terms()) {
                for (int i = 0; i < situation.facts().size(); i++) {
                    boolean itself = i == index && term.property().equals(property);
                    if (!itself
                            && mayBe(i, term)
                            && relevant.isRead(i, term.property().property())
                            && completion.value(i, term.property().property()) == null) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Values at which comparisons turn; empty when they can not be told. */
    private Optional<Set<Object>> comparedWith(Read property, Set<Read> above) {
        Set<Object> values = new LinkedHashSet<>();
        Set<Read> seen = new HashSet<>(above);
        seen.add(property);
        for (ComparedValues.Other other : compared.of(property)) {
            Optional<List<Object>> all = values(other, seen);
            if (all.isEmpty()) {
                return Optional.empty();
            }
            all.get().forEach(value -> values.addAll(turningPoints(value, other)));
        }
        return Optional.of(values);
    }

    /** Where a comparison with a value turns. Months have 28 to 31 days: a moved day can meet another from several days, or none. */
    private static List<Object> turningPoints(Object value, ComparedValues.Other other) {
        Object back = moved(value, other.moves());
        if (other.own().isEmpty() || !(back instanceof LocalDate near) || !(value instanceof LocalDate)) {
            return List.of(back);
        }
        LocalDate wanted = (LocalDate) moved(value, other.others());
        List<Object> points = new ArrayList<>();
        for (LocalDate day = near.minusDays(MOVED); !day.isAfter(near.plusDays(MOVED)); day = day.plusDays(1)) {
            int before = Integer.signum(((LocalDate) moved(day.minusDays(1), other.own())).compareTo(wanted));
            if (Integer.signum(((LocalDate) moved(day, other.own())).compareTo(wanted)) != before) {
                points.add(day);
            }
        }
        return points;
    }

    /** What something that a property is compared with may be, not yet moved; empty when it can not be told. */
    private Optional<List<Object>> values(ComparedValues.Other other, Set<Read> seen) {
        if (!other.told()) {
            return Optional.empty();
        }
        List<Object> sums = new ArrayList<>();
        sums.add(other.constant());
        for (ComparedValues.Term term : other.terms()) {
            Optional<List<Object>> added = known(term, other.terms().size() > 1 || other.constant() != null, seen);
            if (added.isEmpty() || (long) sums.size() * added.get().size() > MOST_COMBINATIONS) {
                return Optional.empty();
            }
            sums = added(sums, added.get(), term.sign());
        }
        return Optional.of(sums);
    }

    /**
     * What a property is in all facts that have it. Where it is open too, a part of a sum counts for nothing: its own turn
     * comes, with this one filled in; anything else may be each of its own values.
     */
    private Optional<List<Object>> known(ComparedValues.Term term, boolean part, Set<Read> seen) {
        Read property = term.property();
        Set<Object> values = new LinkedHashSet<>();
        for (int i = 0; i < situation.facts().size(); i++) {
            Fact fact = situation.facts().get(i);
            if (!mayBe(i, term)) {
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

    /** Whether a fact may be the one whose property is compared with. */
    private boolean mayBe(int index, ComparedValues.Term term) {
        return situation.facts().get(index).typeName().equals(term.property().type())
                && Conditions.all(term.where(), name -> completion.value(index, name)) != Conditions.FAILS;
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

    static Object moved(Object value, List<ComparedValues.Move> moves) {
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
        TreeSet<Integer> values = new TreeSet<>();
        for (Object value : compared) {
            int number = ((Number) value).intValue();
            for (int near = number - 1; near <= number + 1; near++) {
                if (near >= 0) {
                    values.add(near);
                }
            }
        }
        values.add(0);
        values.add(1);
        values.add(values.last() + 1);
        return List.copyOf(values);
    }

    private static List<Object> between(Set<Object> compared) {
        TreeSet<BigDecimal> cuts = new TreeSet<>();
        compared.forEach(value -> cuts.add(new BigDecimal(value.toString())));
        TreeSet<BigDecimal> values = new TreeSet<>(cuts);
        values.add(BigDecimal.ZERO);
        BigDecimal cent = new BigDecimal("0.01");
        for (BigDecimal cut : cuts) {
            values.add(cut.add(cent));
            values.add(cut.subtract(cent));
        }
        values.add(values.last().add(BigDecimal.TEN));
        values.removeIf(value -> value.signum() < 0);
        return List.copyOf(values);
    }

    private static List<Object> daysAround(Set<Object> compared) {
        Set<LocalDate> found = new TreeSet<>();
        for (Object value : compared) {
            LocalDate day = (LocalDate) value;
            found.add(day);
            if (!day.equals(Grenzen.OPEN_EINDE) && !day.equals(Grenzen.OPEN_BEGIN)) {
                found.add(day.minusDays(1));
                found.add(day.plusDays(1));
            }
        }
        found.add(LocalDate.of(1900, 1, 1));
        found.add(LocalDate.of(1900, 1, 2));
        return List.copyOf(found);
    }
}
