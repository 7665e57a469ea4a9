package nl.pleegrecht.explain;

import java.util.List;
import java.util.stream.Stream;
import nl.pleegrecht.rulebook.Constraint;

/**
 * One condition on one thing.
 *
 * @param constraint the condition
 * @param holds whether it holds
 * @param found the value the thing has, for a comparison; null when it is missing
 * @param needed the value it is compared with: a list after {@code in}; null when it can not be told
 * @param parts of a condition that has parts ({@code &&}, {@code ||})
 */
public record Check(Constraint constraint, Holds holds, Object found, Object needed, List<Check> parts) {
    /** The comparisons that stand in the way: those that do not hold, or are open. */
    public Stream<Check> obstacles() {
        if (holds == Holds.YES) {
            return Stream.empty();
        }
        return parts.isEmpty() ? Stream.of(this) : parts.stream().flatMap(Check::obstacles);
    }
}
