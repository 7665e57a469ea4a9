package nl.pleegrecht.timeline;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.pleegrecht.dossier.Dossier;
import nl.pleegrecht.evaluation.Derivation;
import nl.pleegrecht.rulebook.ParsedRule;
import nl.pleegrecht.rulebook.RuleBook;

/**
 * A dossier with its answers.
 *
 * @param dossier the case
 * @param book the rule base that judged it
 * @param periods by first day, then in the order of the placements; every day of the period asked about is in one for each
 *     placement it has, or in one without a placement
 */
public record Judgement(Dossier dossier, RuleBook book, List<Period> periods) {
    public Judgement {
        periods = List.copyOf(periods);
    }

    /** The rules that took part: those that fired on some day, and those behind an answer that missing facts leave as it is. */
    public Set<ParsedRule> applied() {
        Set<ParsedRule> applied = new LinkedHashSet<>();
        Set<Derivation> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Period period : periods) {
            applied.addAll(period.outcome().fired());
            period.outcome().answers().forEach(answer -> add(applied, answer.derivations(), seen));
            period.outcome().signals().forEach(signal -> add(applied, signal.derivations(), seen));
        }
        return applied;
    }

    private static void add(Set<ParsedRule> applied, List<Derivation> derivations, Set<Derivation> seen) {
        for (Derivation derivation : derivations) {
            if (seen.add(derivation)) {
                applied.add(derivation.rule());
                derivation.because().forEach(below -> add(applied, below, seen));
            }
        }
    }
}
