package nl.pleegrecht.report;

import java.util.List;
import nl.pleegrecht.rulebook.ParsedRule;

/**
 * A conclusion, and why: a tree.
 *
 * @param conclusion what was concluded
 * @param rule the rule that did
 * @param facts what it read, with value and place
 * @param absent what it asked not to be there
 * @param below the conclusions of other rules it built on
 * @param seen the subject under which the same was told already, so that nothing stands below it; empty otherwise
 */
record WhyNode(
        String conclusion,
        ParsedRule rule,
        List<Reasons.UsedFact> facts,
        List<String> absent,
        List<WhyNode> below,
        String seen) {
    boolean isSeen() {
        return !seen.isEmpty();
    }
}
