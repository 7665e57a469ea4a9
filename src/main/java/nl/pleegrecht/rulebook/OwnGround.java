package nl.pleegrecht.rulebook;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.pleegrecht.diagnostics.Diagnostic;
import nl.pleegrecht.rulebook.Constraint.Comparison;
import nl.pleegrecht.rulebook.Expression.Listing;
import nl.pleegrecht.rulebook.Expression.Property;

/**
 * Refuses rules that take away their own ground: with {@code not X} in the condition and X following from the conclusion,
 * there is no answer that holds. The engine does not go round in circles then; it stops halfway and says nothing.
 */
final class OwnGround {
    private final List<ParsedRule> rules;
    private final Map<ParsedRule, List<VerbForms.Made>> made = new HashMap<>();

    private OwnGround(List<ParsedRule> rules, Words words) {
        this.rules = rules;
        for (ParsedRule rule : rules) {
            made.put(
                    rule,
                    rule.then().stream()
                            .flatMap(conclusion -> VerbForms.made(conclusion, words).stream())
                            .toList());
        }
    }

    static void check(ParsedRules rules, Words words, List<Diagnostic> findings) {
        OwnGround check = new OwnGround(rules.rules(), words);
        for (ParsedRule rule : rules.rules()) {
            for (Pattern pattern : rule.when()) {
                if (pattern.kind() == Pattern.Kind.NOT) {
                    check.makersOf(pattern, rule).stream()
                            .filter(maker -> check.restsOn(maker, rule))
                            .findFirst()
                            .ifPresent(maker -> findings.add(Diagnostic.error(
                                    "RUL-131",
                                    pattern.location(),
                                    pattern.text().replaceAll("\\s+", " "),
                                    maker.name())));
                }
            }
        }
    }

    /** Whether a rule asks, directly or through others, for something that another one concludes. */
    private boolean restsOn(ParsedRule rule, ParsedRule ground) {
        Set<ParsedRule> seen = new HashSet<>(Set.of(rule));
        Deque<ParsedRule> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            ParsedRule next = open.remove();
            if (next == ground) {
                return true;
            }
            for (Pattern pattern : next.when()) {
                makersOf(pattern, next).stream().filter(seen::add).forEach(open::add);
            }
        }
        return false;
    }

    /** The rules that may conclude what a pattern asks for, on a day on which both are in force. */
    private List<ParsedRule> makersOf(Pattern pattern, ParsedRule asking) {
        return rules.stream()
                .filter(rule -> made.get(rule).stream().anyMatch(fact -> mayMatch(pattern, fact)))
                .filter(rule -> overlap(rule, asking))
                .toList();
    }

    private static boolean mayMatch(Pattern pattern, VerbForms.Made fact) {
        return fact.type().equals(pattern.type())
                && pattern.constraints().stream().allMatch(constraint -> mayHold(constraint, fact));
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
