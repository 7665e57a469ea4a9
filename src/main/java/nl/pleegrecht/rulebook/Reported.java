package nl.pleegrecht.rulebook;

import java.util.List;
import nl.pleegrecht.diagnostics.Diagnostic;

/** Whether there is any use in reading a file further. */
final class Reported {
    private Reported() {}

    /** Something was found about the file as a whole: it is missing, too large or not text. */
    static boolean isUnreadable(RuleFile file, List<Diagnostic> findings) {
        return findings.stream()
                .anyMatch(finding -> finding.code().startsWith("REG-")
                        && finding.location().file().equals(file.name()));
    }
}
