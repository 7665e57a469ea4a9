package nl.pleegrecht.evaluation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import nl.pleegrecht.diagnostics.Diagnostic;
import nl.pleegrecht.rulebook.ParsedRule;

/**
 * How far some subjects were gone into in one situation.
 *
 * @param tried the completions the rules were run for
 * @param complete whether there are no others that the rules can tell apart
 */
public record Exploration(int tried, boolean complete) {
    /** Is told of each completion. */
    public interface Visitor {
        /**
         * A completion.
         *
         * @param fired the rules that fire, whatever is still open
         * @param findings contradictions and gaps, whatever is still open
         * @param filled what was filled in
         */
        void visit(Set<ParsedRule> fired, List<Diagnostic> findings, Supplier<List<Filled>> filled);
    }

    /**
     * A fact of which something was missing, and was filled in.
     *
     * @param fact the fact
     * @param there whether it is there; null while that is open
     * @param values the properties that were filled in
     */
    public record Filled(Fact fact, Boolean there, Map<String, Object> values) {}
}
