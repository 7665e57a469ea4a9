package nl.pleegrecht.rulebook;

import java.util.List;
import nl.pleegrecht.diagnostics.Diagnostic;

/** Comments within a rule that the engine might not read as comments. */
final class InsideComments {
    private InsideComments() {}

    /**
     * @param then character from which the engine reads with another eye: there a quote in a comment opens a text
     */
    static void check(Block block, int then, List<Diagnostic> findings) {
        for (Token comment : block.source().comments()) {
            boolean inside = comment.start() > block.keyword().start() && comment.end() <= block.lastEnd();
            boolean upToEnd = comment.start() > block.keyword().start()
                    && comment.location().compareTo(block.after()) < 0;
            if (!inside && !upToEnd) {
                continue;
            }
            if (comment.text().startsWith("/*")) {
                findings.add(Diagnostic.error("RUL-008", comment.location()));
            } else if (comment.start() > then && comment.text().contains("\"")) {
                findings.add(Diagnostic.error("RUL-019", comment.location()));
            }
        }
    }
}
