package nl.pleegrecht.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.pleegrecht.diagnostics.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values with an order, told as stretches. */
class RangeWordsTest {
    private static final String NIGHTS = "0 2.9998 3 3.0002 3.99 4 4.01";
    private final RangeWords dutch = new RangeWords(Messages.in("nl"), new Wording(Messages.in("nl")));

    @ParameterizedTest
    @CsvSource({
        "0 2.9998 3, tot en met 3",
        "0 2.9998, minder dan 3",
        "3.0002 3.99 4 4.01, meer dan 3",
        "3 3.0002 3.99 4 4.01, 3 of meer",
        "3, 3",
        "0, 0",
        "3.0002 3.99, meer dan 3 en minder dan 4",
        "3 3.0002 3.99 4, 3 tot en met 4",
        "3 3.0002 3.99, 3 of meer en minder dan 4",
        "4.01, meer dan 4",
        "0 2.9998 3 3.0002 3.99 4 4.01, elke waarde"
    })
    void a_limit_between_decimals_is_the_rounder_of_the_two(String values, String words) {
        assertThat(dutch.of(decimals(values), decimals(NIGHTS))).containsExactly(words);
    }

    @Test
    void stretches_come_in_order_and_with_a_decimal_comma() {
        List<Object> all = decimals("0 0.01 3.49 3.5 3.51 7");

        assertThat(dutch.of(decimals("0 0.01 3.49 3.51 7"), all)).containsExactly("minder dan 3,5", "meer dan 3,5");
    }

    @ParameterizedTest
    @CsvSource({"0 1, 1 of minder", "2 3, 2 of meer", "3, 3 of meer", "0, 0", "1, 1", "1 2, 1 tot en met 2"})
    void of_counts_the_value_itself_is_named(String values, String words) {
        assertThat(dutch.of(counts(values), counts("0 1 2 3"))).containsExactly(words);
    }

    @Test
    void days_are_written_out_for_people_and_as_in_a_file_where_that_is_asked() {
        List<Object> all = List.of(LocalDate.of(2003, 6, 16), LocalDate.of(2003, 6, 17));

        assertThat(dutch.of(List.of(all.get(1)), all)).containsExactly("vanaf 17 juni 2003");
        assertThat(new RangeWords(Messages.in("nl"), null).of(List.of(all.get(0)), all))
                .containsExactly("tot en met 2003-06-16");
    }

    private static List<Object> decimals(String numbers) {
        return Arrays.stream(numbers.split(" ")).<Object>map(BigDecimal::new).toList();
    }

    private static List<Object> counts(String numbers) {
        return Arrays.stream(numbers.split(" ")).<Object>map(Integer::valueOf).toList();
    }
}
