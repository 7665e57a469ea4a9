package nl.pleegrecht.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.pleegrecht.facts.Grenzen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarTest {
    @ParameterizedTest
    @CsvSource({
        "2015-03-10, 2024-03-09, 8",
        "2015-03-10, 2024-03-10, 9",
        "2015-03-10, 2015-03-10, 0",
        "2012-02-29, 2021-02-28, 8",
        "2012-02-29, 2021-03-01, 9",
        "2012-02-29, 2024-02-28, 11",
        "2012-02-29, 2024-02-29, 12",
        "2012-02-29, 2030-02-28, 17",
        "2012-02-29, 2030-03-01, 18",
        "2015-03-10, 2014-01-01, 0"
    })
    void age_is_whole_years(LocalDate born, LocalDate day, int age) {
        assertThat(Calendar.age(born, day)).isEqualTo(age);
    }

    @Test
    void what_was_always_so_began_at_age_nought() {
        assertThat(Calendar.age(LocalDate.of(2015, 3, 10), Grenzen.OPEN_BEGIN)).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "2012-02-29, 2024, 2024-02-29",
        "2012-02-29, 2023, 2023-03-01",
        "2012-02-29, 1900, 1900-03-01",
        "2015-03-10, 2024, 2024-03-10"
    })
    void a_birthday_is_the_day_on_which_the_age_changes(LocalDate born, int year, LocalDate birthday) {
        assertThat(Calendar.birthday(born, year)).isEqualTo(birthday);
    }

    @Test
    void every_birthday_in_a_life_is_the_first_day_of_that_age() {
        for (LocalDate born = LocalDate.of(2012, 2, 27);
                born.isBefore(LocalDate.of(2012, 3, 3));
                born = born.plusDays(1)) {
            for (int age = 1; age < 30; age++) {
                LocalDate birthday = Calendar.birthday(born, 2012 + age);
                assertThat(Calendar.age(born, birthday)).isEqualTo(age);
                assertThat(Calendar.age(born, birthday.minusDays(1))).isEqualTo(age - 1);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "7, 1", "8, 2", "28, 4", "29, 5"})
    void day_one_of_a_stay_is_in_week_one_and_day_28_the_last_of_week_four(int day, int week) {
        LocalDate first = LocalDate.of(2024, 2, 26);

        assertThat(Calendar.weekOfStay(first, first.plusDays(day - 1L))).isEqualTo(week);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "7, 1", "8, 2", "91, 13", "92, 14"})
    void day_91_after_signing_is_in_week_13_and_day_92_in_week_14(int days, int week) {
        LocalDate signed = LocalDate.of(2024, 2, 26);

        assertThat(Calendar.weekOfContract(signed, signed.plusDays(days))).isEqualTo(week);
    }

    @Test
    void a_week_begins_on_the_first_day_that_is_in_it() {
        LocalDate first = LocalDate.of(2023, 12, 25);
        for (int week = 1; week < 30; week++) {
            LocalDate ofStay = Calendar.weekOfStayStarts(first, week);
            LocalDate ofContract = Calendar.weekOfContractStarts(first, week);
            assertThat(Calendar.weekOfStay(first, ofStay)).isEqualTo(week);
            assertThat(Calendar.weekOfContract(first, ofContract)).isEqualTo(week);
            if (week > 1) {
                assertThat(Calendar.weekOfStay(first, ofStay.minusDays(1))).isEqualTo(week - 1);
                assertThat(Calendar.weekOfContract(first, ofContract.minusDays(1)))
                        .isEqualTo(week - 1);
            }
        }
    }

    @Test
    void nights_a_year_are_52_weeks_of_the_average_and_back() {
        assertThat(Calendar.nightsAYear(new BigDecimal("3"))).isEqualByComparingTo("156");
        assertThat(Calendar.nightsAYear(new BigDecimal("2.5"))).isEqualByComparingTo("130");
        assertThat(Calendar.nightsAWeek(new BigDecimal("156"))).isEqualByComparingTo("3");
        assertThat(Calendar.nightsAWeek(new BigDecimal("100"))).isEqualByComparingTo("1.9231");
        assertThat(Calendar.nightsAYear(null)).isNull();
        assertThat(Calendar.nightsAWeek(null)).isNull();
    }
}
