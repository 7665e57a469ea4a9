package nl.pleegrecht.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.List;
import nl.pleegrecht.diagnostics.Diagnostic;
import nl.pleegrecht.diagnostics.Messages;

/**
 * Where output goes: results to one stream, everything else to the other.
 *
 * @param in what people type
 * @param out results
 * @param err findings and progress
 * @param messages the language people are spoken to in
 */
record Console(InputStream in, PrintStream out, PrintStream err, Messages messages) {
    void report(List<Diagnostic> findings) {
        findings.forEach(finding -> err.println(messages.show(finding)));
    }

    /** The same with the lines of rule files they point to. */
    void reportWithLines(List<Diagnostic> findings) {
        print(err, findings);
    }

    /** Findings that are the result of a command, with the lines of rule files they point to. */
    void printWithLines(List<Diagnostic> findings) {
        print(out, findings);
    }

    private void print(PrintStream to, List<Diagnostic> findings) {
        RuleLines lines = new RuleLines();
        Folded folded = Folded.of(findings, messages);
        folded.shown().forEach(finding -> to.println(messages.show(finding, lines.excerpt(finding.location()))));
        folded.more().forEach(to::println);
    }
}
