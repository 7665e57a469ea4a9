package nl.pleegrecht.timeline;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import nl.pleegrecht.facts.Grenzen;

/** Calendar arithmetic: the one part of the choices K1 to K30 that no rule can say. */
final class Calendar {
    private static final int DAYS_A_WEEK = 7;
    private static final BigDecimal WEEKS_A_YEAR = BigDecimal.valueOf(52);

    private Calendar() {}

    /** K3, K22: age in whole years; somebody born on 29 February has their birthday on 1 March in a common year. */
    static int age(LocalDate born, LocalDate day) {
        if (day.equals(Grenzen.OPEN_BEGIN)) {
            return 0;
        }
        return (int) Math.max(0, ChronoUnit.YEARS.between(born, day));
    }

    /** K3, K22: the day in a year on which somebody becomes a year older. */
    static LocalDate birthday(LocalDate born, int year) {
        boolean leapDay = born.getMonth() == Month.FEBRUARY && born.getDayOfMonth() == 29;
        if (leapDay && !LocalDate.of(year, 1, 1).isLeapYear()) {
            return LocalDate.of(year, 3, 1);
        }
        return born.withYear(year);
    }

    /** K8: week of the stay; the first day of the stay is day 1, and days 1-7 are week 1. */
    static int weekOfStay(LocalDate first, LocalDate day) {
        return (int) (ChronoUnit.DAYS.between(first, day) / DAYS_A_WEEK) + 1;
    }

    /** K8: the day on which a week of the stay begins. */
    static LocalDate weekOfStayStarts(LocalDate first, int week) {
        return first.plusDays((long) DAYS_A_WEEK * (week - 1));
    }

    /** Days after signing divided by seven, rounded up, at least 1 (Jeugdwet art. 5.1 lid 3: "na" the signing). */
    static int weekOfContract(LocalDate signed, LocalDate day) {
        long days = ChronoUnit.DAYS.between(signed, day);
        return (int) Math.max(1, (days + DAYS_A_WEEK - 1) / DAYS_A_WEEK);
    }

    /** The day on which a week of the contract begins. */
    static LocalDate weekOfContractStarts(LocalDate signed, int week) {
        return week <= 1 ? signed : signed.plusDays((long) DAYS_A_WEEK * (week - 1) + 1);
    }

    /** K3: weeks until the next birthday, rounded up: the seven days before it are week 1. */
    static int weeksToBirthday(LocalDate born, LocalDate day) {
        LocalDate next = birthday(born, day.getYear());
        if (!next.isAfter(day)) {
            next = birthday(born, day.getYear() + 1);
        }
        return (int) ((ChronoUnit.DAYS.between(day, next) + DAYS_A_WEEK - 1) / DAYS_A_WEEK);
    }

    /** The day on which that number of weeks to a birthday begins. */
    static LocalDate weeksBeforeBirthday(LocalDate born, int year, int weeks) {
        return birthday(born, year).minusDays((long) DAYS_A_WEEK * weeks);
    }

    /** Week of the current year of a stay; a year begins on the anniversary of its first day (K3 for 29 February). */
    static int weekOfYear(LocalDate first, LocalDate day) {
        LocalDate anniversary = birthday(first, day.getYear());
        return weekOfStay(anniversary.isAfter(day) ? birthday(first, day.getYear() - 1) : anniversary, day);
    }

    /** K2: nights a year from the weekly average. */
    static BigDecimal nightsAYear(BigDecimal nightsAWeek) {
        return nightsAWeek == null ? null : nightsAWeek.multiply(WEEKS_A_YEAR);
    }

    /** The weekly average that nights a year come to. */
    static BigDecimal nightsAWeek(BigDecimal nightsAYear) {
        return nightsAYear == null ? null : nightsAYear.divide(WEEKS_A_YEAR, 4, RoundingMode.HALF_UP);
    }
}
