package nl.pleegrecht.rulebook;

import java.util.List;
import nl.pleegrecht.diagnostics.Location;

/** Walks over a stretch of tokens; past the last one it gives an end token, so that nothing runs off. */
final class Cursor {
    private final Source source;
    private final List<Token> tokens;
    private final Token end;
    private int position;

    /** @param after the place to name when something is missing at the end of the stretch */
    Cursor(Source source, List<Token> tokens, Location after) {
        this.source = source;
        this.tokens = tokens;
        int at = tokens.isEmpty() ? 0 : tokens.get(tokens.size() - 1).end();
        this.end = new Token(Token.Kind.SIGN, "", at, at, false, after);
    }

    Token peek() {
        return peek(0);
    }

    Token peek(int ahead) {
        int at = position + ahead;
        return at >= 0 && at < tokens.size() ? tokens.get(at) : end;
    }

    Token next() {
        Token token = peek();
        position++;
        return token;
    }

    /** How far it has come, to see whether a reader got anywhere. */
    int position() {
        return position;
    }

    boolean atEnd() {
        return position >= tokens.size();
    }

    boolean at(String sign) {
        return !atEnd() && peek().is(sign);
    }

    boolean accept(String sign) {
        boolean there = at(sign);
        if (there) {
            position++;
        }
        return there;
    }

    /** The sign that must stand here. */
    void expect(String sign, String code) throws Refused {
        if (!accept(sign)) {
            throw new Refused(code, peek().location(), shown(peek()), sign);
        }
    }

    /** Everything up to the bracket that closes the one just passed, which is passed too. */
    Cursor inside() {
        int from = position;
        int close = closing();
        position = Math.min(close + 1, tokens.size());
        Location after = close < tokens.size() ? tokens.get(close).location() : end.location();
        return new Cursor(source, tokens.subList(from, close), after);
    }

    private int closing() {
        int depth = 1;
        int at = position;
        for (; at < tokens.size(); at++) {
            Token token = tokens.get(at);
            if (token.is("(")) {
                depth++;
            } else if (token.is(")") && --depth == 0) {
                break;
            }
        }
        return at;
    }

    /** Goes on to the next comma that stands in no brackets, without passing it. */
    void toComma() {
        while (!atEnd() && !at(",")) {
            if (next().is("(")) {
                inside();
            }
        }
    }

    /** What the file has from a token up to here. */
    String textSince(Token first) {
        return source.text(first.start(), Math.max(first.end(), peek(-1).end()));
    }

    /**
     * Refuses a comment between a token and the one last passed: within an expression the engine reads comments with
     * another parser, which loses its way.
     */
    void checkNoCommentSince(Token first) throws Refused {
        for (Token comment : source.comments()) {
            if (comment.start() > first.start() && comment.end() <= lastEnd()) {
                throw new Refused("RUL-117", comment.location());
            }
        }
    }

    int lastEnd() {
        return peek(-1).end();
    }

    Source source() {
        return source;
    }

    /** How a token is named in a message. */
    static String shown(Token token) {
        return token.isEnd() ? "…" : token.written();
    }
}
