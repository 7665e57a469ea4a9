package nl.pleegrecht.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.pleegrecht.rulebook.Constraint.Comparison;
import nl.pleegrecht.rulebook.Expression.Listing;
import nl.pleegrecht.rulebook.Expression.Property;

/** Which rules may conclude what a pattern asks for, as far as the values that are written out tell. */
final class Makers {
    /** A rule and one thing it concludes. */
    record Maker(ParsedRule rule, VerbForms.Made fact) {}

    private final Map<String, List<Maker>> byType = new HashMap<>();

    Makers(ParsedRules rules) {
        Words words = new Words(new Subjects(Set.of()), Set.of(), rules.declaredTypes());
        for (ParsedRule rule : rules.rules()) {
            for (Conclusion conclusion : rule.then()) {
                VerbForms.made(conclusion, words)
                        .ifPresent(fact -> byType.computeIfAbsent(fact.type(), type -> new ArrayList<>())
                                .add(new Maker(rule, fact)));
            }
        }
    }

    /** Those that are in force on a day on which the asking rule is, too. */
    List<Maker> of(Pattern pattern, ParsedRule asking) {
        return byType.getOrDefault(pattern.type(), List.of()).stream()
                .filter(maker -> overlap(maker.rule(), asking))
                .filter(maker ->
                        pattern.constraints().stream().allMatch(constraint -> mayHold(constraint, maker.fact())))
                .toList();
    }

    private static boolean mayHold(Constraint constraint, VerbForms.Made fact) {
        if (!(constraint instanceof Comparison comparison
                && comparison.left() instanceof Property property
                && fact.values().containsKey(property.name()))) {
            return true;
        }
        Expression value = fact.values().get(property.name());
        return switch (comparison.operator()) {
            case EQUAL -> DeadValues.mayBe(value, comparison.right());
            case IN ->
                !(comparison.right() instanceof Listing list)
                        || list.items().stream().anyMatch(item -> DeadValues.mayBe(value, item));
            default -> true;
        };
    }

    private static boolean overlap(ParsedRule a, ParsedRule b) {
        return begins(a).isBefore(ends(b)) && begins(b).isBefore(ends(a));
    }

    private static LocalDate begins(ParsedRule rule) {
        return rule.effective() == null ? LocalDate.MIN : rule.effective();
    }

    private static LocalDate ends(ParsedRule rule) {
        return rule.expires() == null ? LocalDate.MAX : rule.expires();
    }
}
