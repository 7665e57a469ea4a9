package nl.pleegrecht.explain;

import java.util.Set;
import nl.pleegrecht.rulebook.Conclusion;
import nl.pleegrecht.rulebook.Expression;
import nl.pleegrecht.rulebook.ParsedRule;

/** Which rules may conclude something about a subject, as far as their text tells. */
final class Candidates {
    private Candidates() {}

    static boolean mayConclude(ParsedRule rule, String subject, Set<String> types) {
        return rule.then().stream()
                .anyMatch(
                        conclusion -> types.contains(Consequences.type(conclusion)) && mayBeAbout(conclusion, subject));
    }

    private static boolean mayBeAbout(Conclusion conclusion, String subject) {
        Expression first = conclusion.arguments().get(0);
        if (first instanceof Expression.Literal literal) {
            return subject.equals(literal.value());
        }
        while (first instanceof Expression.Sum sum) {
            first = sum.left();
        }
        return !(first instanceof Expression.Literal literal)
                || subject.startsWith(literal.value().toString());
    }
}
