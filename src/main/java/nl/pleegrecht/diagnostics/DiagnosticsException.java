package nl.pleegrecht.diagnostics;

import java.util.List;

/** Somebody's files are not in order; holds every finding, sorted by place. Shown without a stack trace. */
public final class DiagnosticsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Diagnostic> diagnostics;

    public DiagnosticsException(List<Diagnostic> diagnostics) {
        super(diagnostics.stream()
                .map(d -> d.code() + " " + d.location())
                .toList()
                .toString());
        this.diagnostics = diagnostics.stream()
                .sorted(java.util.Comparator.comparing(Diagnostic::location).thenComparing(Diagnostic::code))
                .distinct()
                .toList();
    }

    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
