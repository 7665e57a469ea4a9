package nl.pleegrecht.report;

import nl.pleegrecht.diagnostics.CodePage;
import nl.pleegrecht.diagnostics.Messages;
import nl.pleegrecht.diagnostics.Severity;

/** The page of a code as a person reads it. */
public final class CodePageText {
    private CodePageText() {}

    /** The whole text, with a line end. */
    public static String of(CodePage page, Messages messages) {
        Lines lines = new Lines();
        boolean known = page.severity() == Severity.KNOWN;
        String severity = switch (page.severity()) {
            case ERROR -> "";
            case WARNING -> "  (" + messages.text("waarschuwing") + ")";
            case KNOWN -> "  (" + messages.text("bekend") + ")";
        };
        lines.add(page.code() + severity, 0);
        part(lines, messages.text("code.gevonden"));
        lines.add(messages.problem(page.finding()), 2);
        part(lines, messages.text("code.waarom"));
        lines.add(page.why(), 2);
        part(lines, messages.text(known ? "code.nu" : "code.fout"));
        page.wrong().lines().forEach(line -> lines.asIs("    " + line));
        part(lines, messages.text(known ? "code.daarna" : "code.goed"));
        page.right().lines().forEach(line -> lines.asIs("    " + line));
        part(lines, messages.text("code.doe"));
        messages.act(page.finding()).ifPresent(act -> lines.add(act, 2));
        return lines.text();
    }

    private static void part(Lines lines, String heading) {
        lines.blank();
        lines.add(heading, 0);
    }
}
