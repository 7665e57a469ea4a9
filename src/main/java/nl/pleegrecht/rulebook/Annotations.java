package nl.pleegrecht.rulebook;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.pleegrecht.diagnostics.Diagnostic;
import nl.pleegrecht.diagnostics.Location;

/** What a rule says about itself, and which of it is required. */
final class Annotations {
    static final String GRONDSLAG = "grondslag";
    static final String UITLEG = "uitleg";
    static final String UITZONDERING_OP = "uitzonderingOp";
    static final String KEUZE = "keuze";
    static final String NORM = "norm";
    static final List<String> NAMES = List.of(GRONDSLAG, UITLEG, UITZONDERING_OP, KEUZE, NORM);

    private Annotations() {}

    static void check(
            Map<String, Token> annotations, Set<String> attempted, Location title, List<Diagnostic> findings) {
        for (String required : List.of(GRONDSLAG, UITLEG)) {
            if (!annotations.containsKey(required) && !attempted.contains(required)) {
                findings.add(Diagnostic.error("RUL-021", title, required));
            }
        }
        annotations.forEach((name, text) -> {
            if (text.text().isBlank()) {
                findings.add(Diagnostic.error("RUL-022", text.location(), name));
            } else if (name.equals(NORM)) {
                NormList.check(text, findings);
            }
        });
    }
}
