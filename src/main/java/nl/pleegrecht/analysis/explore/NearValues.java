package nl.pleegrecht.analysis.explore;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.pleegrecht.dossier.Worth;
import nl.pleegrecht.facts.Grenzen;

/**
 * The values worth trying in one dossier on one day: those at which the rules turn with the ones beside them, and those that
 * stand elsewhere in the dossier.
 */
final class NearValues implements Worth {
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final List<String> AMOUNTS = List.of("1", "1000");
    private static final List<String> NAMES = List.of("Aa", "Bee");

    private final Turns turns;
    private final LocalDate day;
    private final Set<LocalDate> standing = new TreeSet<>();

    NearValues(Turns turns, Collection<String> values, LocalDate day) {
        this.turns = turns;
        this.day = day;
        standing.add(day);
        values.stream()
                .filter(value -> DATE.matcher(value).matches())
                .map(LocalDate::parse)
                .forEach(standing::add);
    }

    @Override
    public List<String> numbers(String path) {
        Set<String> numbers = new LinkedHashSet<>();
        BigDecimal cent = new BigDecimal("0.01");
        for (BigDecimal turn : turns.numbers(last(path))) {
            for (BigDecimal near : List.of(
                    turn,
                    turn.subtract(BigDecimal.ONE),
                    turn.add(BigDecimal.ONE),
                    turn.subtract(cent),
                    turn.add(cent))) {
                if (near.signum() >= 0) {
                    numbers.add(near.stripTrailingZeros().toPlainString());
                }
            }
        }
        numbers.addAll(AMOUNTS);
        return List.copyOf(numbers);
    }

    @Override
    public List<String> texts(String path) {
        Set<String> texts = new LinkedHashSet<>(NAMES);
        texts.addAll(turns.texts(last(path)));
        return List.copyOf(texts);
    }

    @Override
    public List<LocalDate> dates(String path) {
        Set<LocalDate> dates = new LinkedHashSet<>();
        String key = last(path);
        if (key.equals("geboortedatum")) {
            turns.ages().forEach(age -> {
                LocalDate birthday = day.minusYears(age);
                dates.addAll(List.of(birthday, birthday.plusDays(1), birthday.minusYears(1)));
            });
            turns.weeks(key).forEach(week -> dates.add(day.plusWeeks(week).minusYears(10)));
        } else {
            dates.add(day);
            dates.add(day.minusDays(1));
            for (int week : turns.weeks(key)) {
                // in the week itself and in those beside it, however the days are counted
                for (int days : List.of(3, 4, 10, -4, 0, 1, -1, 7, -7)) {
                    LocalDate began = day.minusWeeks(week - 1L).minusDays(days);
                    if (!began.isAfter(day)) {
                        dates.add(began);
                    }
                }
            }
            for (LocalDate one : standing) {
                dates.add(one);
                dates.add(one.minusDays(1));
                dates.add(one.plusDays(1));
            }
            turns.ages().forEach(age -> dates.add(day.minusYears(age)));
        }
        for (LocalDate turn : turns.dates(key)) {
            if (turn.isAfter(Grenzen.OPEN_BEGIN.plusYears(1)) && turn.isBefore(Grenzen.OPEN_EINDE)) {
                dates.addAll(List.of(turn, turn.minusDays(1), turn.plusDays(1)));
            }
        }
        return List.copyOf(dates);
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }
}
