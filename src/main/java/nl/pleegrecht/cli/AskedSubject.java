package nl.pleegrecht.cli;

import java.util.List;
import nl.pleegrecht.diagnostics.Diagnostic;
import nl.pleegrecht.diagnostics.DiagnosticsException;
import nl.pleegrecht.diagnostics.Location;
import nl.pleegrecht.rulebook.RuleBook;
import nl.pleegrecht.rulebook.Subject;

/** The subject that somebody asks about. */
final class AskedSubject {
    private AskedSubject() {}

    /**
     * The subject of that name.
     *
     * @throws DiagnosticsException when the rule base has none
     */
    static Subject in(RuleBook book, String name) {
        List<String> names = book.subjects().names();
        return book.subjects()
                .find(name)
                .orElseThrow(() -> new DiagnosticsException(
                        List.of(Diagnostic.error("CLI-007", Location.of(book.name()), name, String.join(", ", names))
                                .nearest(name, names))));
    }
}
