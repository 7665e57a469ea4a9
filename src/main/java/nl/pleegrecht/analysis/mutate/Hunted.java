package nl.pleegrecht.analysis.mutate;

import java.util.Optional;

/**
 * What a search among made-up dossiers found of a change.
 *
 * @param mutant the change
 * @param cases how many dossiers were tried
 * @param suggestion a scenario that notices it; empty when none of them can be told apart
 */
public record Hunted(Mutant mutant, int cases, Optional<Suggestion> suggestion) {
    /**
     * A scenario that passes on the real rules and fails on the changed ones.
     *
     * @param name the name for its file, made from the change
     * @param text the scenario
     */
    public record Suggestion(String name, String text) {}
}
