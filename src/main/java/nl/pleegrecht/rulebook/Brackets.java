package nl.pleegrecht.rulebook;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import nl.pleegrecht.diagnostics.Diagnostic;

/** Finds brackets that are not closed, or close nothing. */
final class Brackets {
    private static final Map<String, String> PAIRS = Map.of(")", "(", "]", "[", "}", "{");

    /** Deeper than any reader can follow; also keeps the readers from running out of stack. */
    private static final int DEEPEST = 20;

    private Brackets() {}

    /** Whether all brackets of a stretch pair up; what does not is reported at its own place. */
    static boolean paired(List<Token> tokens, List<Diagnostic> findings) {
        Deque<Token> open = new ArrayDeque<>();
        int before = findings.size();
        for (Token token : tokens) {
            if (token.kind() != Token.Kind.SIGN) {
                continue;
            }
            if (PAIRS.containsValue(token.text())) {
                open.push(token);
                if (open.size() > DEEPEST) {
                    findings.add(Diagnostic.error("RUL-116", token.location()));
                    return false;
                }
            } else if (PAIRS.containsKey(token.text())) {
                if (open.isEmpty()) {
                    findings.add(Diagnostic.error("RUL-014", token.location(), token.text()));
                } else if (!open.peek().is(PAIRS.get(token.text()))) {
                    // of the two, the one that rules do not have is the odd one
                    boolean opener = token.is(")");
                    findings.add(
                            opener
                                    ? Diagnostic.error(
                                            "RUL-013",
                                            open.peek().location(),
                                            open.peek().text())
                                    : Diagnostic.error("RUL-014", token.location(), token.text()));
                    return false;
                } else {
                    open.pop();
                }
            }
        }
        open.descendingIterator()
                .forEachRemaining(token -> findings.add(Diagnostic.error("RUL-013", token.location(), token.text())));
        return findings.size() == before;
    }
}
