package nl.pleegrecht.evaluation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.pleegrecht.rulebook.ParsedRule;
import nl.pleegrecht.rulebook.RuleBook;

/** Which rules can fire in any of some situations, whatever is missing in them; the others need not be compiled for these. */
public final class RulesAtWork {
    private RulesAtWork() {}

    /** Their names; a rule too many costs time, a rule too few an answer. */
    public static Set<String> in(List<Situation> situations, RuleBook book) {
        Set<String> names = new HashSet<>();
        for (Situation situation : situations) {
            for (ParsedRule rule : book.rules()) {
                if (!names.contains(rule.name())
                        && rule.inForce(situation.day())
                        && Residual.mayFire(rule, situation)) {
                    names.add(rule.name());
                }
            }
        }
        return names;
    }
}
