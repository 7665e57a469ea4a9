package nl.pleegrecht.evaluation;

import java.util.List;

/**
 * A signal that a rule gave.
 *
 * @param code the choice it belongs to; empty without one
 * @param text what there is to see
 * @param derivations the rules that gave it
 */
public record FoundSignal(String code, String text, List<Derivation> derivations) {}
