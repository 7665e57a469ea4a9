package nl.pleegrecht.rulebook;

import java.util.List;
import nl.pleegrecht.diagnostics.Diagnostic;
import nl.pleegrecht.diagnostics.Location;

/** Ends the reading of one condition, fact or conclusion; the reader goes on with the next. */
final class Refused extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Diagnostic finding;

    Refused(Diagnostic finding) {
        super(finding.code(), null, false, false);
        this.finding = finding;
    }

    Refused(String code, Location location, Object... args) {
        this(Diagnostic.error(code, location, args));
    }

    /** Something that follows from a fault reported already: nothing more is said of it. */
    static Refused silently() {
        return new Refused();
    }

    private Refused() {
        super("", null, false, false);
        this.finding = null;
    }

    void report(List<Diagnostic> findings) {
        if (finding != null) {
            findings.add(finding);
        }
    }
}
