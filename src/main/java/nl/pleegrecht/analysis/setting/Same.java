package nl.pleegrecht.analysis.setting;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import nl.pleegrecht.rulebook.Conclusion;
import nl.pleegrecht.rulebook.Constraint;
import nl.pleegrecht.rulebook.Constraint.Comparison;
import nl.pleegrecht.rulebook.ParsedRule;
import nl.pleegrecht.rulebook.Pattern;
import nl.pleegrecht.rulebook.Written;

/** Rules laid side by side, word for word: what is the same with other words in it is not the same here. */
final class Same {
    private Same() {}

    /** Whether one rule concludes all that another does. */
    static boolean saysAllOf(ParsedRule one, ParsedRule other) {
        return texts(one.then()).containsAll(texts(other.then()));
    }

    private static List<String> texts(Collection<Conclusion> conclusions) {
        return conclusions.stream()
                .map(conclusion -> conclusion.name()
                        + conclusion.arguments().stream()
                                .map(Written::of)
                                .collect(Collectors.joining(", ", "( ", " )")))
                .toList();
    }

    /** Whether whatever meets one rule meets another one, which asks for the same and perhaps for more. */
    static boolean asksNoMoreThan(ParsedRule one, ParsedRule other) {
        return one.when().stream()
                .allMatch(pattern -> other.when().stream().anyMatch(there -> asksNoMoreThan(pattern, there)));
    }

    private static boolean asksNoMoreThan(Pattern one, Pattern other) {
        if (one.kind() != other.kind() || !one.type().equals(other.type())) {
            return false;
        }
        boolean named = one.binding().isEmpty() || one.binding().equals(other.binding());
        List<String> asked = one.constraints().stream().map(Same::text).toList();
        List<String> there = other.constraints().stream().map(Same::text).toList();
        return one.kind() == Pattern.Kind.NOT ? asked.containsAll(there) && named : there.containsAll(asked) && named;
    }

    private static String text(Constraint constraint) {
        if (constraint instanceof Comparison comparison) {
            return Written.of(comparison.left()) + " " + comparison.operator() + " " + Written.of(comparison.right());
        }
        if (constraint instanceof Constraint.AnyOf any) {
            return any.parts().stream().map(Same::text).collect(Collectors.joining(" || ", "(", ")"));
        }
        if (constraint instanceof Constraint.AllOf all) {
            return all.parts().stream().map(Same::text).collect(Collectors.joining(" && ", "(", ")"));
        }
        Constraint.Binding bound = (Constraint.Binding) constraint;
        return bound.binding() + " : " + bound.property();
    }
}
