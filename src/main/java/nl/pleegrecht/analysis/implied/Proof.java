package nl.pleegrecht.analysis.implied;

import java.util.List;
import nl.pleegrecht.rulebook.ParsedRule;

/**
 * Why a condition changes nothing.
 *
 * @param kind what implies it
 * @param conditions the other conditions of the rule that it takes, as written; of a placement none
 * @param rules the other rules it takes, in the order of the files
 */
public record Proof(Kind kind, List<String> conditions, List<ParsedRule> rules) {
    /** What implies a condition. */
    public enum Kind {
        /** What is always so of a dossier. */
        ALWAYS,
        /** Other conditions of the same rule. */
        SAME_RULE,
        /** What other rules need, or conclude. */
        OTHER_RULES,
        /** Nobody asks for what the rule leads to on a day without a placement. */
        PLACEMENT
    }

    public Proof {
        conditions = List.copyOf(conditions);
        rules = List.copyOf(rules);
    }
}
