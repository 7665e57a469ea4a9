package nl.pleegrecht.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.pleegrecht.rulebook.Constraint.Comparison;

/**
 * Which amounts the rules ask for, and when.
 *
 * @param asked each pattern on an amount; {@code names} is empty where any name may do
 */
public record AskedAmounts(List<Asked> asked) {
    /** A rule that asks for amounts of these names. */
    record Asked(ParsedRule rule, Set<String> names) {
        boolean mayBe(String name) {
            return names.isEmpty() || names.contains(name);
        }
    }

    public AskedAmounts {
        asked = List.copyOf(asked);
    }

    /** Of the rules of a rule base. */
    public static AskedAmounts of(List<ParsedRule> rules) {
        List<Asked> asked = new ArrayList<>();
        for (ParsedRule rule : rules) {
            for (Pattern pattern : rule.when()) {
                if (pattern.type().equals("Bedrag")) {
                    asked.add(new Asked(rule, names(pattern)));
                }
            }
        }
        return new AskedAmounts(asked);
    }

    /** The names a pattern on an amount asks for; empty where any will do. */
    static Set<String> names(Pattern pattern) {
        Set<String> named = new HashSet<>();
        pattern.constraints().forEach(constraint -> {
            if (constraint instanceof Comparison comparison
                    && comparison.left() instanceof Expression.Property property
                    && property.name().equals("naam")
                    && (comparison.operator() == Operator.EQUAL || comparison.operator() == Operator.IN)) {
                texts(comparison.right()).forEach(named::add);
            }
        });
        return named;
    }

    private static Stream<String> texts(Expression value) {
        if (value instanceof Expression.Listing list) {
            return list.items().stream().flatMap(AskedAmounts::texts);
        }
        return value instanceof Expression.Literal literal && literal.value() instanceof String text
                ? Stream.of(text)
                : Stream.empty();
    }

    /** Whether some rule asks for it. */
    public boolean contains(String name) {
        return asked.stream().anyMatch(one -> one.mayBe(name));
    }

    /** Whether some rule asks for it on a day from one to another, both included. */
    boolean between(String name, LocalDate from, LocalDate to) {
        return first(name, from, to).isPresent();
    }

    /** The first rule that asks for it on such a day. */
    Optional<ParsedRule> first(String name, LocalDate from, LocalDate to) {
        return asked.stream()
                .filter(one -> one.mayBe(name))
                .map(Asked::rule)
                .filter(rule -> (rule.effective() == null || !rule.effective().isAfter(to))
                        && (rule.expires() == null || rule.expires().isAfter(from)))
                .findFirst();
    }
}
