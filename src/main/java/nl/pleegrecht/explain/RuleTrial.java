package nl.pleegrecht.explain;

import java.util.List;
import java.util.Optional;
import nl.pleegrecht.rulebook.ParsedRule;

/**
 * A rule, condition by condition.
 *
 * @param rule the rule
 * @param conditions one for each of its patterns, in their order; those behind a pattern without a match are tried by
 *     themselves
 */
public record RuleTrial(ParsedRule rule, List<ConditionResult> conditions) {
    /** Whether the rule applies; open when that depends on what is missing. */
    public Holds applies() {
        return Holds.all(conditions, ConditionResult::holds);
    }

    /** The first condition that fails; of a rule where none fails, the first that is open. */
    public Optional<ConditionResult> obstacle() {
        return first(Holds.NO).or(() -> first(Holds.OPEN));
    }

    /** How many conditions fail. */
    public long failed() {
        return conditions.stream().filter(one -> one.holds() == Holds.NO).count();
    }

    private Optional<ConditionResult> first(Holds wanted) {
        return conditions.stream().filter(one -> one.holds() == wanted).findFirst();
    }
}
