package nl.pleegrecht.analysis.verify;

import java.util.ArrayList;
import java.util.List;
import nl.pleegrecht.diagnostics.Location;
import nl.pleegrecht.rulebook.Constraint;
import nl.pleegrecht.rulebook.Constraint.Comparison;
import nl.pleegrecht.rulebook.Expression;
import nl.pleegrecht.rulebook.ParsedRule;
import nl.pleegrecht.rulebook.Pattern;
import nl.pleegrecht.rulebook.Vocabulary;

/**
 * A condition of a rule that could be left out.
 *
 * @param text as written
 * @param location where it stands
 * @param without the rule without it
 * @param keys the properties it looks at
 */
public record Condition(String text, Location location, ParsedRule without, List<String> keys) {
    /** All conditions of a rule: each comparison, and each pattern that only asks whether something is there or not. */
    static List<Condition> of(ParsedRule rule) {
        List<Condition> found = new ArrayList<>();
        for (int i = 0; i < rule.when().size(); i++) {
            Pattern pattern = rule.when().get(i);
            if (pattern.kind() != Pattern.Kind.PRESENT) {
                found.add(
                        new Condition(pattern.text(), pattern.location(), rule.with(i, null), List.of(pattern.type())));
            }
            constraints(rule, i, pattern, found);
        }
        return found;
    }

    private static void constraints(ParsedRule rule, int index, Pattern pattern, List<Condition> found) {
        for (int c = 0; c < pattern.constraints().size(); c++) {
            Constraint constraint = pattern.constraints().get(c);
            if (constraint instanceof Comparison comparison && !isName(pattern, comparison)) {
                List<Constraint> rest = new ArrayList<>(pattern.constraints());
                rest.remove(c);
                found.add(condition(rule, index, pattern, comparison, rest));
            } else if (constraint instanceof Constraint.AnyOf any) {
                parts(rule, index, pattern, c, any, found);
            }
        }
    }

    /** The parts of an "or": without one of them there are fewer ways. */
    private static void parts(
            ParsedRule rule, int index, Pattern pattern, int c, Constraint.AnyOf any, List<Condition> found) {
        for (int p = 0; p < any.parts().size(); p++) {
            if (any.parts().get(p) instanceof Comparison comparison) {
                List<Constraint> parts = new ArrayList<>(any.parts());
                parts.remove(p);
                List<Constraint> rest = new ArrayList<>(pattern.constraints());
                rest.set(c, parts.size() == 1 ? parts.get(0) : new Constraint.AnyOf(parts, any.location()));
                found.add(condition(rule, index, pattern, comparison, rest));
            }
        }
    }

    private static Condition condition(
            ParsedRule rule, int index, Pattern pattern, Comparison comparison, List<Constraint> rest) {
        Pattern other = pattern.with(rest);
        return new Condition(comparison.text(), comparison.location(), rule.with(index, other), properties(comparison));
    }

    static List<String> properties(Comparison comparison) {
        List<String> names = new ArrayList<>();
        for (Expression side : List.of(comparison.left(), comparison.right())) {
            if (side instanceof Expression.Property property) {
                names.add(property.name());
            } else if (side instanceof Expression.Reference reference
                    && !reference.property().isEmpty()) {
                names.add(reference.property());
            }
        }
        return names;
    }

    /** What tells which row or which conclusion is meant, rather than what it must be like. */
    private static boolean isName(Pattern pattern, Comparison comparison) {
        Class<? extends Record> type = Vocabulary.RECORDS.get(pattern.type());
        boolean named = pattern.type().equals("Bedrag") || type == null || !Vocabulary.FACTS.contains(type);
        return named
                && comparison.left() instanceof Expression.Property property
                && List.of("naam", "onderwerp", "code").contains(property.name());
    }
}
