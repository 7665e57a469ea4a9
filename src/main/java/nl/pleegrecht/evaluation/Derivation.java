package nl.pleegrecht.evaluation;

import java.util.List;
import nl.pleegrecht.rulebook.ParsedRule;

/**
 * One rule that led to a conclusion, with what it matched.
 *
 * @param rule the rule
 * @param matched facts and conclusions it matched, in the order of its patterns
 * @param because for each matched conclusion the rules that led to it in turn; empty for a fact of the dossier
 */
public record Derivation(ParsedRule rule, List<Object> matched, List<List<Derivation>> because) {}
