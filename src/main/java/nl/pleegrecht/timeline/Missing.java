package nl.pleegrecht.timeline;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.pleegrecht.dossier.Periode;
import nl.pleegrecht.evaluation.Fact;
import nl.pleegrecht.evaluation.Follows;
import nl.pleegrecht.evaluation.Measured;
import nl.pleegrecht.evaluation.Unknown;
import nl.pleegrecht.evaluation.Unknown.Filled;
import nl.pleegrecht.facts.Grenzen;
import nl.pleegrecht.facts.Variant;

/** How facts follow from keys that a dossier lacks, so that only what some dossier could say is tried. */
final class Missing {
    private static final int LONGEST_MONTH_SLACK = 1;

    private Missing() {}

    /** A yes or no that more than one fact shows. */
    static Follows yesOrNo(String key) {
        return Follows.itself(Unknown.oneOf(key, key, List.of(true, false)));
    }

    /** A text that more than one fact shows. */
    static Follows text(String key) {
        return Follows.itself(Unknown.open(key, key, List.of()));
    }

    /** A variant that more than one fact shows. */
    static Follows variant(String key) {
        List<Variant> all = Arrays.stream(Variant.values())
                .filter(variant -> variant != Variant.NIET_VAN_TOEPASSING)
                .toList();
        return Follows.itself(Unknown.oneOf(key, key, all));
    }

    /** Nights of a week and of a year: a dossier gives the one or the other. */
    private record Nights(BigDecimal week, BigDecimal year) implements Measured {
        static Nights ofWeek(Object week) {
            return new Nights((BigDecimal) week, Calendar.nightsAYear((BigDecimal) week));
        }

        static Nights ofYear(Object year) {
            return new Nights(Calendar.nightsAWeek((BigDecimal) year), (BigDecimal) year);
        }

        boolean canBe() {
            return week.compareTo(BigDecimal.valueOf(7)) <= 0 && year.compareTo(BigDecimal.valueOf(366)) <= 0;
        }

        @Override
        public BigDecimal number() {
            return week;
        }

        @Override
        public String toString() {
            return week.stripTrailingZeros().toPlainString();
        }
    }

    private static Unknown nights(String key) {
        return Unknown.open(key, key, List.of()).fitting((value, filled) -> ((Nights) value).canBe());
    }

    static Follows nightsAWeek(String key) {
        return Follows.from(nights(key), value -> ((Nights) value).week(), week -> List.of(Nights.ofWeek(week)));
    }

    static Follows nightsAYear(String key) {
        return Follows.from(nights(key), value -> ((Nights) value).year(), year -> List.of(Nights.ofYear(year)));
    }

    /** Whether something has come about on a day, of a date that may be {@code nee}. */
    static Follows since(String key) {
        return Follows.itself(Unknown.oneOf(key + "#", key, List.of(true, false)));
    }

    /** That date itself, which agrees with whether it has come about. */
    static Follows sinceWhen(String key, Periode asked) {
        return Follows.itself(Unknown.open(
                        key + "#op",
                        key,
                        List.of(
                                Grenzen.OPEN_BEGIN,
                                asked.van(),
                                asked.tot(),
                                asked.tot().plusDays(1),
                                Grenzen.OPEN_EINDE))
                .fitting((value, filled) -> agrees(filled.get(key + "#"), (LocalDate) value, asked)));
    }

    /** On some day of those asked about; which one must not matter, since days are judged together. */
    private static boolean agrees(Object chosen, LocalDate value, Periode asked) {
        return chosen == null || (chosen.equals(true) ? !value.isAfter(asked.tot()) : value.isAfter(asked.van()));
    }

    /** The day somebody was born. */
    static Unknown born(String key, LocalDate day) {
        return Unknown.open(key, key, List.of(day)).fitting((value, filled) -> !((LocalDate) value).isAfter(day));
    }

    /** An age on a known day, of a day of birth that is not known. */
    static Follows ageOn(LocalDate day, Unknown born) {
        return Follows.from(
                born, value -> Calendar.age((LocalDate) value, day), age -> around(day.minusYears((Integer) age)));
    }

    /** An age of somebody whose day of birth is known, on a day that is not. */
    static Follows ageOf(LocalDate born, Unknown on) {
        return Follows.from(
                on, value -> Calendar.age(born, (LocalDate) value), age -> around(born.plusYears((Integer) age)));
    }

    /** An age of which neither is known. */
    static Follows age(Unknown born, Unknown on) {
        return Follows.from(
                born,
                on,
                (birth, day) -> Calendar.age((LocalDate) birth, (LocalDate) day),
                (age, day) -> around(((LocalDate) day).minusYears((Integer) age)),
                (age, birth) -> around(((LocalDate) birth).plusYears((Integer) age)));
    }

    /** A week since a day that is not known: its first and its last day, and those beside them. */
    static Follows weekSince(Unknown since, LocalDate day) {
        return Follows.from(since, value -> Calendar.weekOfContract((LocalDate) value, day), week -> {
            LocalDate earliest = day.minusWeeks((Integer) week);
            return List.of(earliest, earliest.plusDays(6), earliest.plusDays(7));
        });
    }

    /** Birthdays in a leap year may be a day off. */
    private static List<LocalDate> around(LocalDate day) {
        return List.of(day.minusDays(LONGEST_MONTH_SLACK), day, day.plusDays(LONGEST_MONTH_SLACK));
    }

    /** A list of which no more than {@code most} items on a day need be told apart. */
    static List<Fact> list(Class<? extends Record> type, String key, int most, Periode asked) {
        return java.util.stream.IntStream.rangeClosed(1, most)
                .mapToObj(n -> item(type, key, n, asked, Set.of()).build())
                .toList();
    }

    /** An item of a list, with what {@code except} names left to the caller: it has begun, and runs if it has an end. */
    static Fact.Builder item(Class<? extends Record> type, String key, int n, Periode asked, Set<String> except) {
        Fact.Builder item = Fact.of(type, key).maybe(presence(key, n), Boolean.TRUE::equals);
        boolean mayBePast = Fact.has(type, "loopt");
        for (RecordComponent component : type.getRecordComponents()) {
            String property = component.getName();
            if (except.contains(property)) {
                continue;
            }
            Unknown unknown = Unknown.open("", key, List.of());
            if (property.equals("van")) {
                unknown = begun(key, asked);
            } else if (property.equals("tot") && !mayBePast) {
                unknown = Unknown.open("", key, List.of(asked.van(), asked.tot(), Grenzen.OPEN_EINDE))
                        .fitting((value, filled) -> !((LocalDate) value).isBefore(asked.van()));
            }
            item.missing(property, Follows.itself(unknown));
        }
        return item;
    }

    /** Not after the last day asked about: with a bound by the day, days that are judged together would differ. */
    private static Unknown begun(String key, Periode asked) {
        return Unknown.open("", key, List.of(asked.van(), asked.tot()))
                .fitting((value, filled) -> !((LocalDate) value).isAfter(asked.tot()));
    }

    /** A second item is not there without the first. */
    private static Unknown presence(String key, int n) {
        Unknown presence = Unknown.oneOf(key + "#" + n, key, List.of(true, false));
        return n == 1
                ? presence
                : presence.fitting((value, filled) -> value.equals(false) || isPresent(key, n - 1, filled));
    }

    static boolean isPresent(String key, int n, Filled filled) {
        return !Boolean.FALSE.equals(filled.get(key + "#" + n));
    }
}
