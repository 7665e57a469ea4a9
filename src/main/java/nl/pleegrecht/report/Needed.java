package nl.pleegrecht.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.pleegrecht.diagnostics.Messages;
import nl.pleegrecht.explain.Check;
import nl.pleegrecht.rulebook.Constraint.Comparison;
import nl.pleegrecht.rulebook.Operator;

/** What a value would have to be for a comparison to hold, in the words of a language. */
record Needed(Messages messages) {
    private static final Map<Operator, String> OF_DATES = Map.of(
            Operator.LESS, "nodig.datum.LESS",
            Operator.LESS_OR_EQUAL, "nodig.datum.LESS_OR_EQUAL",
            Operator.GREATER, "nodig.datum.GREATER",
            Operator.GREATER_OR_EQUAL, "nodig.datum.GREATER_OR_EQUAL");

    String of(Check check) {
        Comparison comparison = (Comparison) check.constraint();
        if (check.needed() == null) {
            return comparison.text();
        }
        return of(comparison.operator(), check.needed() instanceof LocalDate, value(check.needed()));
    }

    /** The same for a value that is only known by its text. */
    String of(Operator operator, boolean date, String value) {
        String plain = "nodig." + operator.name();
        return messages.text(date ? OF_DATES.getOrDefault(operator, plain) : plain, value);
    }

    /** As a rule writes it, whatever the language: {@code <= 4}. */
    static String symbol(Check check) {
        Comparison comparison = (Comparison) check.constraint();
        return check.needed() == null
                ? comparison.text()
                : comparison.operator().symbol() + " " + value(check.needed());
    }

    static String value(Object value) {
        if (value instanceof List<?> items) {
            return items.stream().map(Needed::value).collect(Collectors.joining(", "));
        }
        String text = Reasons.text(value);
        return text.isEmpty() ? "\"\"" : text;
    }
}
