package nl.pleegrecht.analysis.compare;

import java.util.List;
import nl.pleegrecht.rulebook.RuleBook;
import nl.pleegrecht.rulebook.Subject;

/**
 * Many cases under two rule bases.
 *
 * @param a the rule base compared with
 * @param b the other one
 * @param rules how the two rule bases differ
 * @param compared how many cases both could judge
 * @param changed the cases that differ, in the order in which they were given
 * @param failures the cases that could not be compared
 * @param money by flow and subject
 * @param answers by subject, the most frequent first
 * @param signals by code and text
 */
public record Comparison(
        RuleBook a,
        RuleBook b,
        RulesDifference rules,
        int compared,
        List<CaseDifference> changed,
        List<Failure> failures,
        List<MoneyGroup> money,
        List<AnswerGroup> answers,
        List<SignalGroup> signals) {
    public Comparison {
        changed = List.copyOf(changed);
        failures = List.copyOf(failures);
    }

    /** The subject of a concrete name or of a family. */
    public Subject subject(String name) {
        return CaseComparison.subject(a, b, name);
    }

    /** The label of a flow in a language. */
    public String flow(String name, String language) {
        return b.subjects().flows().stream()
                .filter(flow -> flow.name().equals(name))
                .findFirst()
                .or(() -> a.subjects().flows().stream()
                        .filter(flow -> flow.name().equals(name))
                        .findFirst())
                .map(flow -> flow.label(language))
                .orElse(name);
    }
}
