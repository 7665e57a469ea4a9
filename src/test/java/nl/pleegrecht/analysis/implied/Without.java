package nl.pleegrecht.analysis.implied;

import java.util.ArrayList;
import java.util.List;
import nl.pleegrecht.rulebook.Constraint;
import nl.pleegrecht.rulebook.Constraint.AnyOf;
import nl.pleegrecht.rulebook.Constraint.Comparison;
import nl.pleegrecht.rulebook.ParsedRule;
import nl.pleegrecht.rulebook.Pattern;

/** A rule without one of its conditions. */
record Without(String text, ParsedRule rule) {
    /** The condition that is written like this. */
    static ParsedRule of(ParsedRule rule, String text) {
        return all(rule).stream()
                .filter(one -> one.text().equals(text))
                .findFirst()
                .map(Without::rule)
                .orElseThrow();
    }

    /** Each condition of a rule left out: patterns, what is said of them, and parts of an "or". */
    static List<Without> all(ParsedRule rule) {
        List<Without> found = new ArrayList<>();
        for (int i = 0; i < rule.when().size(); i++) {
            Pattern pattern = rule.when().get(i);
            if (pattern.binding().isEmpty()) {
                found.add(new Without(pattern.text(), rule.with(i, null)));
            }
            for (int c = 0; c < pattern.constraints().size(); c++) {
                Constraint constraint = pattern.constraints().get(c);
                if (constraint instanceof Comparison comparison) {
                    found.add(new Without(comparison.text(), rule.with(i, replaced(pattern, c, null))));
                } else if (constraint instanceof AnyOf any) {
                    for (int p = 0; p < any.parts().size(); p++) {
                        List<Constraint> parts = new ArrayList<>(any.parts());
                        Comparison part = (Comparison) parts.remove(p);
                        Constraint rest = new AnyOf(parts, any.location());
                        found.add(new Without(part.text(), rule.with(i, replaced(pattern, c, rest))));
                    }
                }
            }
        }
        return found;
    }

    private static Pattern replaced(Pattern pattern, int index, Constraint other) {
        List<Constraint> constraints = new ArrayList<>(pattern.constraints());
        constraints.remove(index);
        if (other != null) {
            constraints.add(index, other);
        }
        return pattern.with(constraints);
    }
}
