package nl.pleegrecht.rulebook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.pleegrecht.diagnostics.Diagnostic;
import nl.pleegrecht.diagnostics.Location;
import nl.pleegrecht.facts.Aantal;
import nl.pleegrecht.rulebook.Constraint.AllOf;
import nl.pleegrecht.rulebook.Constraint.AnyOf;
import nl.pleegrecht.rulebook.Constraint.Comparison;
import nl.pleegrecht.rulebook.Expression.Listing;
import nl.pleegrecht.rulebook.Expression.Literal;
import nl.pleegrecht.rulebook.Expression.Property;
import nl.pleegrecht.rulebook.Expression.Sum;

/** Warns of an amount that is written in a rule and also stands in the table: next year only one of them is changed. */
final class WrittenAmounts {
    private final ParsedRules rules;
    private final Amounts amounts;
    private final List<Diagnostic> findings;

    private WrittenAmounts(ParsedRules rules, Amounts amounts, List<Diagnostic> findings) {
        this.rules = rules;
        this.amounts = amounts;
        this.findings = findings;
    }

    static void check(ParsedRules rules, Amounts amounts, List<Diagnostic> findings) {
        WrittenAmounts check = new WrittenAmounts(rules, amounts, findings);
        for (ParsedRule rule : rules.rules()) {
            for (Pattern pattern : rule.when()) {
                pattern.constraints().forEach(constraint -> check.condition(pattern, constraint));
            }
            for (Conclusion conclusion : rule.then()) {
                conclusion.arguments().forEach(check::value);
            }
        }
    }

    private void condition(Pattern pattern, Constraint constraint) {
        if (constraint instanceof AnyOf any) {
            any.parts().forEach(part -> condition(pattern, part));
        } else if (constraint instanceof AllOf all) {
            all.parts().forEach(part -> condition(pattern, part));
        } else if (constraint instanceof Comparison comparison
                && Comparisons.first(comparison.left()) instanceof Property property
                && isMoney(pattern.type(), property.name())) {
            value(comparison.left());
            value(comparison.right());
        }
    }

    /** A number with decimals that is no count; of a declared type it may be either. */
    private boolean isMoney(String type, String property) {
        Class<? extends Record> record = Vocabulary.RECORDS.get(type);
        if (record == null) {
            return rules.declaredTypes().stream()
                    .anyMatch(declared ->
                            declared.name().equals(type) && declared.fields().get(property) == BigDecimal.class);
        }
        return Stream.of(record.getRecordComponents())
                .anyMatch(one -> one.getName().equals(property)
                        && one.getType() == BigDecimal.class
                        && !one.isAnnotationPresent(Aantal.class));
    }

    private void value(Expression expression) {
        if (expression instanceof Sum sum) {
            value(sum.left());
            value(sum.right());
        } else if (expression instanceof Listing list) {
            list.items().forEach(this::value);
        } else if (expression instanceof Literal literal) {
            number(literal.value()).flatMap(this::row).ifPresent(row -> {
                Location place = new Location(row.file(), row.line(), 0);
                findings.add(Diagnostic.warning(
                        "REG-016",
                        literal.location(),
                        literal.value(),
                        row.bedrag().naam(),
                        place));
            });
        }
    }

    private static Optional<BigDecimal> number(Object value) {
        if (value instanceof Integer whole) {
            return Optional.of(BigDecimal.valueOf(whole));
        }
        return value instanceof BigDecimal number ? Optional.of(number) : Optional.empty();
    }

    private Optional<Amount> row(BigDecimal value) {
        List<Amount> same = new ArrayList<>(amounts.printed());
        same.removeIf(row -> value.signum() == 0 || row.bedrag().bedrag().compareTo(value) != 0);
        return same.stream().findFirst();
    }
}
