package nl.pleegrecht.analysis.mutate;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.pleegrecht.rulebook.Constraint.Comparison;
import nl.pleegrecht.rulebook.Expression.Literal;
import nl.pleegrecht.rulebook.Expression.Property;
import nl.pleegrecht.rulebook.Operator;
import nl.pleegrecht.rulebook.Pattern;
import nl.pleegrecht.rulebook.Vocabulary;

/**
 * The numbers that a property compared with a written number can be, as far as two comparisons can tell them apart: nothing
 * in a dossier or the table is less than zero.
 *
 * @param known whether anything is known of it
 * @param whole whether only whole numbers
 */
record Domain(boolean known, boolean whole) {
    /** Nothing is known of it. */
    static final Domain ANY = new Domain(false, false);

    static Domain of(Pattern pattern, Comparison comparison) {
        Class<? extends Record> type = Vocabulary.RECORDS.get(pattern.type());
        if (type == null
                || !Vocabulary.FACTS.contains(type)
                || !(comparison.left() instanceof Property property)
                || !(comparison.right() instanceof Literal literal)
                || !(literal.value() instanceof Number)) {
            return ANY;
        }
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.getName().equals(property.name())) {
                return new Domain(true, component.getType() == int.class);
            }
        }
        return ANY;
    }

    /** Whether a limit one step further is the same as the limit itself taken in or left out. */
    boolean isStepped(Comparison comparison) {
        return whole || comparison.right() instanceof Literal literal && literal.value() instanceof LocalDate;
    }

    boolean alwaysHolds(Comparison comparison) {
        return known && samples(comparison, comparison).stream().allMatch(value -> holds(value, comparison));
    }

    /** Whether no value tells them apart. */
    boolean isTheSame(Comparison one, Comparison other) {
        return known
                && other.right() instanceof Literal
                && samples(one, other).stream().allMatch(value -> holds(value, one) == holds(value, other));
    }

    /** Zero, each limit, and a value on either side of it. */
    private List<BigDecimal> samples(Comparison one, Comparison other) {
        BigDecimal step = whole ? BigDecimal.ONE : new BigDecimal("0.001");
        List<BigDecimal> samples = new ArrayList<>(List.of(BigDecimal.ZERO, step));
        for (Comparison comparison : List.of(one, other)) {
            BigDecimal limit = limit(comparison);
            samples.addAll(List.of(limit.subtract(step), limit, limit.add(step)));
        }
        samples.removeIf(value -> value.signum() < 0);
        return samples;
    }

    private static BigDecimal limit(Comparison comparison) {
        return new BigDecimal(((Literal) comparison.right()).value().toString());
    }

    private static boolean holds(BigDecimal value, Comparison comparison) {
        int order = value.compareTo(limit(comparison));
        return switch (comparison.operator()) {
            case EQUAL -> order == 0;
            case NOT_EQUAL -> order != 0;
            case LESS -> order < 0;
            case LESS_OR_EQUAL -> order <= 0;
            case GREATER -> order > 0;
            case GREATER_OR_EQUAL -> order >= 0;
            case IN, NOT_IN, CONTAINS, NOT_CONTAINS ->
                throw new IllegalStateException("no written number: " + comparison.text());
        };
    }

    /** Whether it tells more from less. */
    static boolean isAboutOrder(Operator operator) {
        return operator == Operator.LESS
                || operator == Operator.LESS_OR_EQUAL
                || operator == Operator.GREATER
                || operator == Operator.GREATER_OR_EQUAL;
    }
}
