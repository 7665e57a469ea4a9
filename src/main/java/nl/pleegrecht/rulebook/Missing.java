package nl.pleegrecht.rulebook;

import java.util.List;
import java.util.Set;
import nl.pleegrecht.diagnostics.Diagnostic;
import nl.pleegrecht.diagnostics.Location;
import nl.pleegrecht.diagnostics.Suggestions;

/** Says of a rule without {@code when}, {@code then} or {@code end} where it belongs, and whether it is misspelt there. */
final class Missing {
    /** Near each other, but themselves. */
    private static final Set<String> OTHERS = Set.of("when", "then", "end", "and", "not");

    private Missing() {}

    /** @param then where that word stands in the rule; negative when it is missing too */
    static Diagnostic when(Block block, int then) {
        List<Token> tokens = block.tokens();
        int last = then < 0 ? tokens.size() : then;
        for (int i = 1; i < last; i++) {
            Token token = tokens.get(i);
            Diagnostic finding = Diagnostic.error("RUL-011", token.location(), block.title());
            if (misspelt(token, "when")) {
                return finding.meant("when");
            }
            boolean fact = token.isTypeName() || token.isReference() || token.is("not") || token.is("exists");
            if (token.firstOnLine() && fact) {
                return finding;
            }
        }
        return Diagnostic.error("RUL-011", then < 0 ? block.location() : at(tokens, then), block.title());
    }

    static Diagnostic then(Block block) {
        for (Token token : block.tokens()) {
            Diagnostic finding = Diagnostic.error("RUL-012", token.location(), block.title());
            if (misspelt(token, "then")) {
                return finding.meant("then");
            }
            if (token.firstOnLine() && token.is("insertLogical")) {
                return finding;
            }
        }
        return Diagnostic.error("RUL-012", block.location(), block.title());
    }

    /** @param last the last word of what is not closed */
    static Diagnostic end(Block block, Token last) {
        return isEnd(last)
                ? Diagnostic.error("RUL-010", last.location(), block.title()).meant("end")
                : Diagnostic.error("RUL-010", block.location(), block.title());
    }

    /** Whether a word was meant to close something. */
    static boolean isEnd(Token token) {
        return misspelt(token, "end");
    }

    private static Location at(List<Token> tokens, int index) {
        return tokens.get(index).location();
    }

    /** A word alone on its line that is nearly the one that is missing. */
    private static boolean misspelt(Token token, String word) {
        return token.isWord()
                && token.firstOnLine()
                && !OTHERS.contains(token.text())
                && Suggestions.nearest(token.text(), Set.of(word)).isPresent();
    }
}
