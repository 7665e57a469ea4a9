package nl.pleegrecht.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.pleegrecht.diagnostics.Diagnostic;
import nl.pleegrecht.diagnostics.DiagnosticsException;
import nl.pleegrecht.diagnostics.Location;

/** Everything that is found in one dossier; collected, so that an author sees it all at once. */
final class Findings implements Consumer<Diagnostic> {
    /** Nobody reads more; a file with a million wrong dates should not fill the memory. */
    private static final int MOST = 200;

    private final List<Diagnostic> diagnostics = new ArrayList<>();

    @Override
    public void accept(Diagnostic diagnostic) {
        if (diagnostics.size() < MOST) {
            diagnostics.add(diagnostic);
        } else if (diagnostics.size() == MOST) {
            diagnostics.add(Diagnostic.error(
                    "DOS-099", Location.of(diagnostic.location().file()), MOST));
        }
    }

    void error(String code, Location location, Object... args) {
        accept(Diagnostic.error(code, location, args));
    }

    void addAll(DiagnosticsException e) {
        e.diagnostics().forEach(this);
    }

    int size() {
        return diagnostics.size();
    }

    boolean isEmpty() {
        return diagnostics.isEmpty();
    }

    DiagnosticsException exception() {
        return new DiagnosticsException(diagnostics);
    }
}
