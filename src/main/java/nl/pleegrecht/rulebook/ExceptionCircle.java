package nl.pleegrecht.rulebook;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.pleegrecht.diagnostics.Diagnostic;

/**
 * Refuses exceptions that are exceptions to each other, or to themselves: nothing is left that they depart from. A rule
 * stands when it is no exception, or an exception to one that stands.
 */
final class ExceptionCircle {
    private ExceptionCircle() {}

    static void check(List<ParsedRule> rules, List<Diagnostic> findings) {
        Set<String> standing = new HashSet<>();
        rules.stream().filter(rule -> rule.uitzonderingOp().isBlank()).forEach(rule -> standing.add(rule.grondslag()));
        boolean more = true;
        while (more) {
            more = false;
            for (ParsedRule rule : rules) {
                more |= standing.contains(rule.uitzonderingOp()) && standing.add(rule.grondslag());
            }
        }
        for (ParsedRule rule : rules) {
            if (!rule.uitzonderingOp().isBlank() && !standing.contains(rule.uitzonderingOp())) {
                findings.add(Diagnostic.error(
                        "RUL-132", rule.location(), rule.name(), rule.uitzonderingOp(), back(rule, rules)));
            }
        }
    }

    /** The rule over which it comes back to where it began. */
    private static String back(ParsedRule rule, List<ParsedRule> rules) {
        return rules.stream()
                .filter(other -> other.grondslag().equals(rule.uitzonderingOp()))
                .map(ParsedRule::name)
                .findFirst()
                .orElse(rule.name());
    }
}
