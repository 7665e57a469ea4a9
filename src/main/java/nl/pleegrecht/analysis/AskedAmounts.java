package nl.pleegrecht.analysis;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.pleegrecht.rulebook.Constraint.Comparison;
import nl.pleegrecht.rulebook.Expression;
import nl.pleegrecht.rulebook.Operator;
import nl.pleegrecht.rulebook.Pattern;
import nl.pleegrecht.rulebook.RuleBook;

/**
 * The names of amounts that rules ask for.
 *
 * @param names empty when some rule may ask for any
 */
public record AskedAmounts(Optional<Set<String>> names) {
    /** Of a rule base. */
    public static AskedAmounts of(RuleBook book) {
        Set<String> names = new HashSet<>();
        for (Pattern pattern : book.rules().stream()
                .flatMap(rule -> rule.when().stream())
                .filter(pattern -> pattern.type().equals("Bedrag"))
                .toList()) {
            Set<String> named = new HashSet<>();
            pattern.constraints().forEach(constraint -> {
                if (constraint instanceof Comparison comparison
                        && comparison.left() instanceof Expression.Property property
                        && property.name().equals("naam")
                        && (comparison.operator() == Operator.EQUAL || comparison.operator() == Operator.IN)) {
                    texts(comparison.right()).forEach(named::add);
                }
            });
            if (named.isEmpty()) {
                return new AskedAmounts(Optional.empty());
            }
            names.addAll(named);
        }
        return new AskedAmounts(Optional.of(names));
    }

    private static Stream<String> texts(Expression value) {
        if (value instanceof Expression.Listing list) {
            return list.items().stream().flatMap(AskedAmounts::texts);
        }
        return value instanceof Expression.Literal literal && literal.value() instanceof String text
                ? Stream.of(text)
                : Stream.empty();
    }

    /** Whether a rule may ask for an amount of that name. */
    public boolean contains(String name) {
        return names.map(all -> all.contains(name)).orElse(true);
    }
}
