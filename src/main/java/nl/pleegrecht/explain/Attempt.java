package nl.pleegrecht.explain;

import java.util.List;

/**
 * A thing that was tried for a pattern.
 *
 * @param thing the thing
 * @param holds whether it meets all conditions
 * @param checks the conditions, in the order of the rule
 */
public record Attempt(Thing thing, Holds holds, List<Check> checks) {
    /** The comparisons that stand in the way. */
    public List<Check> obstacles() {
        return checks.stream().flatMap(Check::obstacles).toList();
    }
}
