package nl.pleegrecht.replay;

import java.util.List;
import nl.pleegrecht.diagnostics.Diagnostic;

/**
 * What came of one scenario.
 *
 * @param file the file as the user named it
 * @param title its title; empty when the file could not be read
 * @param status how it came out
 * @param differences expectations that were not met
 * @param findings what is wrong with the file or with the rules in this case
 * @param why why it is open; null otherwise
 * @param nowPasses whether it is called open but its expectations are met
 */
public record ScenarioResult(
        String file,
        String title,
        Status status,
        List<Difference> differences,
        List<Diagnostic> findings,
        String why,
        boolean nowPasses) {
    public ScenarioResult {
        differences = List.copyOf(differences);
        findings = List.copyOf(findings);
    }
}
