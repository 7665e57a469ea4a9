package nl.pleegrecht.explain;

import java.util.List;

/**
 * A rule that could have given what is asked for, and what is in its way.
 *
 * @param trial the rule, condition by condition
 * @param obstacles its conditions that fail or are open, in their order
 */
public record Refusal(RuleTrial trial, List<Obstacle> obstacles) {
    /**
     * A condition that is not met.
     *
     * @param condition the condition
     * @param nearest of what was tried for it, that which lacks least; for {@code not} what it trips over
     * @param because the rules that led to those, where they are conclusions
     * @param wanted the rules that could have concluded what is missing, with what is in their way in turn; for a {@code not}
     *     of which it is open whether it trips, those that may conclude what it would trip over
     */
    public record Obstacle(
            ConditionResult condition, List<Attempt> nearest, List<Match> because, List<Refusal> wanted) {}
}
