package nl.pleegrecht.testing;

import java.util.List;
import nl.pleegrecht.diagnostics.Diagnostic;
import nl.pleegrecht.diagnostics.DiagnosticsException;
import nl.pleegrecht.diagnostics.Messages;

/** Findings as a person gets them, in Dutch. */
public final class Shown {
    private Shown() {}

    /** What is found while something is done; empty when it goes well. */
    public static List<String> by(Runnable work) {
        try {
            work.run();
            return List.of();
        } catch (DiagnosticsException e) {
            return of(e.diagnostics());
        }
    }

    /** Findings as texts. */
    public static List<String> of(List<Diagnostic> findings) {
        return findings.stream().map(Messages.in("nl")::show).toList();
    }
}
