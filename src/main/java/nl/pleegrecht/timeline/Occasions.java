package nl.pleegrecht.timeline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import nl.pleegrecht.facts.Eenheid;

/** How many times an amount is due in each calendar month of a period, by its unit; for one a year, on how many days. */
final class Occasions {
    private Occasions() {}

    /** Months without an occasion are left out. */
    static Map<YearMonth, Long> of(Period period, Eenheid unit) {
        return switch (unit) {
            case DAG, VERBLIJFSDAG, JAAR -> days(period);
            case MAAND -> firstDaysOfMonths(period);
            case EENMALIG -> Map.of(YearMonth.from(period.from()), 1L);
            case ZONDER_BEDRAG -> Map.of();
        };
    }

    private static Map<YearMonth, Long> days(Period period) {
        Map<YearMonth, Long> days = new TreeMap<>();
        YearMonth last = YearMonth.from(period.to());
        for (YearMonth month = YearMonth.from(period.from()); !month.isAfter(last); month = month.plusMonths(1)) {
            LocalDate from = month.equals(YearMonth.from(period.from())) ? period.from() : month.atDay(1);
            LocalDate to = month.equals(last) ? period.to() : month.atEndOfMonth();
            days.put(month, ChronoUnit.DAYS.between(from, to) + 1);
        }
        return days;
    }

    /** What is due a month is due in advance, on its first day. */
    private static Map<YearMonth, Long> firstDaysOfMonths(Period period) {
        Map<YearMonth, Long> months = days(period);
        months.keySet().removeIf(month -> !period.contains(month.atDay(1)));
        months.replaceAll((month, days) -> 1L);
        return months;
    }
}
