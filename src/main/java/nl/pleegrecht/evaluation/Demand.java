package nl.pleegrecht.evaluation;

import java.util.function.Predicate;

/**
 * What an outcome is for. Where facts are missing each of these takes work of its own; what takes none is told all the same.
 *
 * @param subjects whether an answer on a subject is worth a search
 * @param signals whether the signals are
 * @param proofs whether an answer that is not known comes with completions that prove it
 */
public record Demand(Predicate<String> subjects, boolean signals, boolean proofs) {
    public static final Demand EVERYTHING = new Demand(subject -> true, true, true);
    public static final Demand WITHOUT_PROOFS = new Demand(subject -> true, true, false);
}
