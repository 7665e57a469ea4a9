package nl.pleegrecht.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.pleegrecht.rulebook.Constraint.Comparison;
import nl.pleegrecht.rulebook.Expression.Listing;
import nl.pleegrecht.rulebook.Expression.Property;

/** Which rules may conclude what a pattern asks for, as far as the values that are written out tell. */
public final class Makers {
    /** A rule and one thing it concludes. */
    record Maker(ParsedRule rule, VerbForms.Made fact) {}

    private final Map<String, List<Maker>> byType = new HashMap<>();
    private final Map<Pattern, List<Maker>> known = Collections.synchronizedMap(new IdentityHashMap<>());

    public Makers(ParsedRules rules) {
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
        return makers(pattern).filter(maker -> overlap(maker.rule(), asking)).toList();
    }

    /** The rules that may conclude what a pattern asks for, on whatever day. */
    public Set<ParsedRule> of(Pattern pattern) {
        Set<ParsedRule> rules = Collections.newSetFromMap(new IdentityHashMap<>());
        makers(pattern).forEach(maker -> rules.add(maker.rule()));
        return rules;
    }

    /** The rules that conclude just what a pattern asks for, whenever they match. */
    public Set<ParsedRule> certain(Pattern pattern) {
        Set<ParsedRule> rules = Collections.newSetFromMap(new IdentityHashMap<>());
        makers(pattern)
                .filter(maker ->
                        pattern.constraints().stream().allMatch(constraint -> surelyHolds(constraint, maker.fact())))
                .forEach(maker -> rules.add(maker.rule()));
        return rules;
    }

    private static boolean surelyHolds(Constraint constraint, VerbForms.Made fact) {
        return constraint instanceof Constraint.Binding
                || constraint instanceof Comparison comparison
                        && comparison.operator() == Operator.EQUAL
                        && comparison.left() instanceof Property property
                        && comparison.right() instanceof Expression.Literal wanted
                        && fact.values().get(property.name()) instanceof Expression.Literal made
                        && made.value().equals(wanted.value());
    }

    private Stream<Maker> makers(Pattern pattern) {
        return known.computeIfAbsent(pattern, this::find).stream();
    }

    private List<Maker> find(Pattern pattern) {
        return byType.getOrDefault(pattern.type(), List.of()).stream()
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
