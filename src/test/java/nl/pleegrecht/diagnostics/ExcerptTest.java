package nl.pleegrecht.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExcerptTest {
    @Test
    void the_caret_stands_below_the_column() {
        assertThat(Excerpt.of(21, "    Plaatsing( nachten > 156 )", 16))
                .isEqualTo("   21 |     Plaatsing( nachten > 156 )\n      |                ^");
        assertThat(Excerpt.of(1, "x", 1)).isEqualTo("    1 | x\n      | ^");
    }

    @Test
    void without_a_column_there_is_only_the_line() {
        assertThat(Excerpt.of(12345, "when  ", 0)).isEqualTo("12345 | when");
    }

    @Test
    void what_is_missing_at_the_end_is_pointed_at_just_behind_it() {
        assertThat(Excerpt.of(3, "end", 4)).isEqualTo("    3 | end\n      |    ^");
        assertThat(Excerpt.of(3, "end", 99)).isEqualTo("    3 | end\n      |    ^");
        assertThat(Excerpt.of(3, "", 1)).isEqualTo("    3 |\n      | ^");
    }

    @Test
    void tabs_take_the_room_they_have_been_given() {
        assertThat(Excerpt.of(1, "\ta\tb", 4)).isEqualTo("    1 |     a   b\n      |         ^");
    }

    @Test
    void a_wide_letter_takes_two_columns_and_a_combining_sign_none() {
        assertThat(Excerpt.of(1, "漢字 x", 4)).isEqualTo("    1 | 漢字 x\n      |      ^");
        assertThat(Excerpt.of(1, "e\u0301e\u0301 x", 6)).isEqualTo("    1 | e\u0301e\u0301 x\n      |    ^");
        assertThat(Excerpt.of(1, "\uD83D\uDE00 x", 4)).isEqualTo("    1 | \uD83D\uDE00 x\n      |    ^");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 40, 60, 500, 4_990, 5_000})
    void a_long_line_is_cut_around_the_column(int column) {
        String line = "a".repeat(column - 1) + "X" + "b".repeat(5_000 - column);

        String[] shown = Excerpt.of(7, line, column).split("\n");

        assertThat(shown[0]).hasSizeLessThanOrEqualTo(80).contains("X");
        assertThat(shown[1].indexOf('^')).isEqualTo(shown[0].indexOf('X'));
        assertThat(shown[0].contains("| …")).isEqualTo(column > 49);
        assertThat(shown[0].endsWith("…")).isEqualTo(column < 4_980);
    }

    @Test
    void what_would_steer_the_terminal_is_not_passed_on() {
        assertThat(Excerpt.of(1, "\u001b[31m\u0000\u202e\u200b x", 9))
                .isEqualTo("    1 | \uFFFD[31m\uFFFD\uFFFD\uFFFD x\n      |         ^");
    }

    @Test
    void a_line_of_millions_is_no_burden() {
        assertThat(Excerpt.of(1, "\u0301".repeat(5_000_000), 4_000_000)).isNotEmpty();
    }
}
