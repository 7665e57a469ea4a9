package nl.pleegrecht.evaluation;

import java.util.List;
import nl.pleegrecht.rulebook.ParsedRule;
import nl.pleegrecht.rulebook.Pattern;

/**
 * One rule that led to a conclusion, with what it matched.
 *
 * @param rule the rule
 * @param matched facts and conclusions it matched, in the order of its patterns
 * @param because for each matched conclusion the rules that led to it in turn; empty for a fact of the dossier
 * @param witnesses what satisfied its {@code exists}
 */
public record Derivation(
        ParsedRule rule, List<Object> matched, List<List<Derivation>> because, List<Witness> witnesses) {

    /**
     * Something that satisfies an {@code exists}; there may be more than one for a pattern.
     *
     * @param pattern the pattern
     * @param object the fact or conclusion
     * @param because the rules that led to it; empty for a fact of the dossier
     */
    public record Witness(Pattern pattern, Object object, List<Derivation> because) {}
}
