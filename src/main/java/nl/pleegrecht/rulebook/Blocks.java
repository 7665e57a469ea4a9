package nl.pleegrecht.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.pleegrecht.diagnostics.Diagnostic;

/** Cuts a file into rules and declarations, and refuses what stands outside them. */
final class Blocks {
    /** Words that open something which does not belong in a rule file, with their finding. */
    private static final Map<String, String> REFUSED = Map.of(
            "import", "RUL-030",
            "function", "RUL-032",
            "global", "RUL-033",
            "query", "RUL-034",
            "dialect", "RUL-039");

    private static final Set<String> OPENERS =
            Set.of("rule", "declare", "query", "function", "import", "global", "package");

    private final Source source;
    private final List<Token> tokens;
    private final List<Diagnostic> findings;
    private final List<Block> blocks = new ArrayList<>();
    private int at;

    private Blocks(Source source, List<Diagnostic> findings) {
        this.source = source;
        this.tokens = source.tokens();
        this.findings = findings;
    }

    static List<Block> of(Source source, List<Diagnostic> findings) {
        Blocks blocks = new Blocks(source, findings);
        blocks.packageLine();
        while (blocks.at < blocks.tokens.size()) {
            blocks.next();
        }
        return List.copyOf(blocks.blocks);
    }

    private void packageLine() {
        if (!tokens.isEmpty() && tokens.get(0).is("package")) {
            boolean ours = tokens.size() > 1 && tokens.get(1).is("regels");
            int end = lineEnd(0);
            boolean alone = end == 2 || end == 3 && tokens.get(2).is(";");
            if (!ours || !alone) {
                findings.add(Diagnostic.error("RUL-031", tokens.get(0).location()));
            }
            at = end;
        }
    }

    private void next() {
        Token token = tokens.get(at);
        if (token.is("rule") || token.is("declare")) {
            block(token);
        } else if (token.isWord() && REFUSED.containsKey(token.text())) {
            findings.add(Diagnostic.error(REFUSED.get(token.text()), token.location()));
            skip();
        } else if (token.is("package")) {
            findings.add(Diagnostic.error("RUL-031", token.location()));
            skip();
        } else {
            if (!source.damagedBetween(token.start() - 1, token.end())) {
                findings.add(Diagnostic.error("RUL-009", token.location(), Cursor.shown(token)));
            }
            skip();
        }
    }

    /** Goes on to the next word that can open a block. */
    private void skip() {
        at++;
        while (at < tokens.size()
                && !opens(at)
                && !(tokens.get(at).is("dialect") && tokens.get(at).firstOnLine())) {
            at++;
        }
    }

    private void block(Token keyword) {
        int from = ++at;
        while (at < tokens.size() && !ends(at) && !(at > from && opens(at))) {
            at++;
        }
        boolean closed = at < tokens.size() && ends(at);
        Token last = tokens.get(at - 1);
        Block block = new Block(
                source,
                keyword,
                tokens.subList(from, !closed && at - 1 > from && Missing.isEnd(last) ? at - 1 : at),
                closed ? tokens.get(at).location() : last.location());
        if (closed) {
            at++;
        } else if (!swallowedEnd(block)) {
            findings.add(Missing.end(block, last));
        }
        blocks.add(block);
    }

    private boolean ends(int index) {
        boolean property = index > 0 && tokens.get(index - 1).is(".")
                || index + 1 < tokens.size() && tokens.get(index + 1).is(":");
        return tokens.get(index).is("end") && !property;
    }

    /** A text that lacks its quote may hold the word; one finding is enough then. */
    private static boolean swallowedEnd(Block block) {
        return block.damaged()
                && block.tokens().stream()
                        .anyMatch(token -> token.isText() && token.text().matches("(?s).*\\bend\\b.*"));
    }

    private boolean opens(int index) {
        Token token = tokens.get(index);
        if (!token.isWord() || !OPENERS.contains(token.text())) {
            return false;
        }
        if (index + 1 < tokens.size() && tokens.get(index + 1).is(":")) {
            // a property of that name in a declaration
            return false;
        }
        boolean titled = token.is("rule")
                && index + 1 < tokens.size()
                && tokens.get(index + 1).isText();
        return titled || token.firstOnLine() || index > 0 && ends(index - 1);
    }

    private int lineEnd(int index) {
        int end = index + 1;
        while (end < tokens.size() && !tokens.get(end).firstOnLine()) {
            end++;
        }
        return end;
    }
}
