package nl.pleegrecht.evaluation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.pleegrecht.rulebook.ParsedRule;

/**
 * What the rules say of a situation.
 *
 * @param answers one for each subject that applies, in the order of the subjects
 * @param signals sorted by code and text
 * @param fired the rules that fired, whatever the missing facts turn out to be
 * @param origins by identity: the fact of the dossier that a matched record was made from
 * @param perDay the least and the most that the amounts a day come to together, when that is not known; else null
 * @param tried how many ways to fill in what is missing were tried; of an outcome put together from two, of both; 0 when
 *     nothing was missing
 */
public record Outcome(
        List<Answer> answers,
        List<FoundSignal> signals,
        Set<ParsedRule> fired,
        Map<Object, Fact> origins,
        Unsettled.Range perDay,
        int tried) {
    public Outcome {
        answers = List.copyOf(answers);
        signals = List.copyOf(signals);
    }

    /** The same answers, with more rules that fired: those of days that say the same. */
    public Outcome alsoFired(Set<ParsedRule> more) {
        if (fired.containsAll(more)) {
            return this;
        }
        Set<ParsedRule> all = new LinkedHashSet<>(fired);
        all.addAll(more);
        return new Outcome(answers, signals, all, origins, perDay, tried);
    }

    /** The fact of the dossier behind something a rule matched; empty for a conclusion or an amount. */
    public Optional<Fact> origin(Object matched) {
        return Optional.ofNullable(origins.get(matched));
    }
}
