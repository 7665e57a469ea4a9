package nl.pleegrecht.evaluation;

import java.util.List;
import java.util.Set;
import nl.pleegrecht.diagnostics.Diagnostic;
import nl.pleegrecht.rulebook.ParsedRule;

/**
 * What one run of the rules shows of a situation, whatever the missing facts turn out to be. What takes a search over missing
 * facts is not in it.
 *
 * @param findings contradictions and gaps
 * @param fired the rules that fired
 */
public record Glimpse(List<Diagnostic> findings, Set<ParsedRule> fired) {
    public Glimpse {
        findings = List.copyOf(findings);
    }
}
