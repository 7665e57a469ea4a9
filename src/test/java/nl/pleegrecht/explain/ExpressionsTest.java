package nl.pleegrecht.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.pleegrecht.diagnostics.Location;
import nl.pleegrecht.rulebook.Expression;
import nl.pleegrecht.rulebook.Expression.Literal;
import nl.pleegrecht.rulebook.Expression.Reference;
import nl.pleegrecht.rulebook.Expression.Shift;
import nl.pleegrecht.rulebook.Expression.Sum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What expressions are worth. */
class ExpressionsTest {
    private static final Location HERE = Location.of("regels.drl");

    @ParameterizedTest
    @CsvSource({
        "10.00, +, 2.5, 12.50",
        "10.00, -, 2.5, 7.50",
        "10.00, *, 3, 30.00",
        "100.00, /, 365, 0.2739726027397260273972602739726027"
    })
    void computes_with_amounts(BigDecimal left, char operator, BigDecimal right, BigDecimal expected) {
        assertThat(value(new Sum(literal(left), operator, literal(right), HERE)))
                .isEqualTo(expected);
    }

    @Test
    void whole_numbers_stay_whole() {
        assertThat(value(new Sum(literal(3), '+', literal(4), HERE))).isEqualTo(7);
        assertThat(value(new Sum(literal(3), '-', literal(new BigDecimal("0.5")), HERE)))
                .isEqualTo(new BigDecimal("2.5"));
    }

    @Test
    void a_text_takes_anything_behind_it() {
        assertThat(value(new Sum(literal("post: "), '+', literal(7), HERE))).isEqualTo("post: 7");
    }

    @ParameterizedTest
    @CsvSource({
        "plusDays, 2024-02-01",
        "minusDays, 2024-01-30",
        "plusWeeks, 2024-02-07",
        "minusWeeks, 2024-01-24",
        "plusMonths, 2024-02-29",
        "minusMonths, 2023-12-31",
        "plusYears, 2025-01-31",
        "minusYears, 2023-01-31"
    })
    void moves_dates(String method, LocalDate expected) {
        assertThat(value(new Shift(literal(LocalDate.of(2024, 1, 31)), method, 1, HERE)))
                .isEqualTo(expected);
    }

    @Test
    void what_rests_on_a_name_without_a_value_has_none() {
        Expression missing = new Reference("$x", "bedrag", HERE);

        assertThat(value(new Sum(literal("post: "), '+', missing, HERE))).isNull();
        assertThat(value(new Shift(missing, "plusDays", 1, HERE))).isNull();
    }

    @Test
    void an_operator_it_does_not_know_is_never_passed_over() {
        assertThatThrownBy(() -> value(new Sum(literal(3), '%', literal(4), HERE)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("%");
    }

    private static Object value(Expression expression) {
        return Expressions.value(expression, null, Bound.NONE);
    }

    private static Literal literal(Object value) {
        return new Literal(value, HERE);
    }
}
