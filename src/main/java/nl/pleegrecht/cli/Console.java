package nl.pleegrecht.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    /** How often one code is told of one file. */
    private static final int MOST = 20;

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

    /** One cause may be found a thousand times; who wants to see them all asks for JSON. */
    private void print(PrintStream to, List<Diagnostic> findings) {
        RuleLines lines = new RuleLines();
        Map<String, Integer> told = new LinkedHashMap<>();
        for (Diagnostic finding : findings) {
            int count = told.merge(finding.code() + " " + finding.location().file(), 1, Integer::sum);
            if (count <= MOST) {
                to.println(messages.show(finding, lines.excerpt(finding.location())));
            }
        }
        told.forEach((which, count) -> {
            if (count > MOST) {
                String[] parts = which.split(" ", 2);
                to.println(messages.text("bevinding.meer", count - MOST, parts[0], parts[1]));
            }
        });
    }
}
