package nl.pleegrecht.evaluation;

import java.util.Collection;
import java.util.List;
import nl.pleegrecht.rulebook.ParsedRule;

/** Something other than the engine that runs rules over complete facts, on the day of a situation. */
public interface Runner {
    /**
     * What follows: a row for each way in which a rule matches. Conclusions with the same values must be one object.
     *
     * @param facts the facts and the amounts; a match is to name these very objects
     */
    List<Drawn> run(Situation situation, Collection<? extends Record> facts);

    /**
     * A conclusion, drawn once.
     *
     * @param conclusion an answer, a signal, or an object of a declared type as {@link MadeConclusions} makes them
     * @param rule the rule
     * @param matched the facts and conclusions it matched, in the order of its patterns
     */
    record Drawn(Object conclusion, ParsedRule rule, List<Object> matched) {}
}
