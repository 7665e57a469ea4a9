package nl.pleegrecht.evaluation;

import java.util.List;
import nl.pleegrecht.rulebook.Constraint;
import nl.pleegrecht.rulebook.Expression;
import nl.pleegrecht.rulebook.Operator;
import nl.pleegrecht.rulebook.ParsedRule;
import nl.pleegrecht.rulebook.Pattern;

/** Leaves out amounts that no rule asks for: each costs time in every evaluation. */
final class AmountNames {
    private AmountNames() {}

    static boolean mayBeAskedFor(String name, List<ParsedRule> rules) {
        return rules.stream()
                .flatMap(rule -> rule.when().stream())
                .filter(pattern -> pattern.type().equals("Bedrag"))
                .anyMatch(pattern -> mayAskFor(pattern, name));
    }

    private static boolean mayAskFor(Pattern pattern, String name) {
        return pattern.constraints().stream().noneMatch(constraint -> rulesOut(constraint, name));
    }

    private static boolean rulesOut(Constraint constraint, String name) {
        return constraint instanceof Constraint.Comparison comparison
                && comparison.operator() == Operator.EQUAL
                && comparison.left() instanceof Expression.Property property
                && property.name().equals("naam")
                && comparison.right() instanceof Expression.Literal literal
                && !name.equals(literal.value());
    }
}
