package nl.pleegrecht.rulebook;

import java.util.ArrayList;
import java.util.List;
import nl.pleegrecht.diagnostics.Diagnostic;
import nl.pleegrecht.diagnostics.Location;

/**
 * Cuts a rule file into tokens. Stricter than the engine: a text stands between straight double quotes on one line and
 * has no escapes, code is plain ASCII, and nothing invisible may hide anywhere. So there is one way to read a file.
 */
final class Lexer {
    private static final List<String> LONG_SIGNS = List.of("==", "!=", "<=", ">=", "&&", "||", ":=", "->");
    private static final String SIGNS = "()[]{},;:.+-*/<>=!&|?@";

    /** What has more faults than this is no rule file, and the rest of it is left alone. */
    private static final int MOST_FAULTS = 1_000;

    private final RuleFile file;
    private final String text;
    private final List<Diagnostic> findings;
    private final List<Token> tokens = new ArrayList<>();
    private final List<Token> comments = new ArrayList<>();
    private final List<Integer> damaged = new ArrayList<>();
    private int at;
    private int line = 1;
    private int lineStart;
    private boolean lineHasToken;

    private Lexer(RuleFile file, List<Diagnostic> findings) {
        this.file = file;
        this.text = file.text();
        this.findings = findings;
    }

    static Source read(RuleFile file, List<Diagnostic> findings) {
        Lexer lexer = new Lexer(file, findings);
        while (lexer.at < lexer.text.length() && lexer.damaged.size() < MOST_FAULTS) {
            lexer.step();
        }
        return new Source(file, List.copyOf(lexer.tokens), List.copyOf(lexer.comments), List.copyOf(lexer.damaged));
    }

    private void step() {
        char c = text.charAt(at);
        if (c == '\n') {
            at++;
            newLine();
        } else if (c == ' ' || c == '\t' || c == '\r' && peek(1) == '\n') {
            at++;
        } else if (text.startsWith("//", at)) {
            lineComment();
        } else if (text.startsWith("/*", at)) {
            blockComment();
        } else if (c == '"') {
            quoted();
        } else if (letter(c)) {
            run(Token.Kind.WORD);
        } else if (c == '$') {
            run(Token.Kind.REFERENCE);
        } else if (digit(c)) {
            number();
        } else {
            sign(c);
        }
    }

    private void quoted() {
        int start = at;
        int end = endOfText(start);
        boolean closed = end < text.length() && text.charAt(end) == '"';
        if (!closed) {
            refuse("RUL-001", start, text.substring(start, end).strip());
        }
        checkVisible(start + 1, end);
        String inside = text.substring(start + 1, end);
        int escape = inside.indexOf('\\');
        if (closed && escape >= 0) {
            refuse("RUL-007", start + 1 + escape, text.substring(start, end + 1));
        }
        at = closed ? end + 1 : end;
        add(Token.Kind.TEXT, inside, start);
    }

    /**
     * The quote that closes a text, or the end of the line. Texts have no escapes, but who writes {@code \"} means the text
     * to go on, if that leaves a line with nothing open; one finding is enough then.
     */
    private int endOfText(int start) {
        int line = text.indexOf('\n', start);
        int last = line < 0 ? text.length() : line;
        int plain = quote(start + 1, last, false);
        if (text.charAt(plain - 1) != '\\') {
            return plain;
        }
        int escaped = quote(start + 1, last, true);
        boolean meant = escaped < last && escaped != plain && quotes(escaped + 1, last) % 2 == 0;
        return meant ? escaped : plain;
    }

    private int quote(int from, int last, boolean escapes) {
        int end = from;
        while (end < last && text.charAt(end) != '"') {
            end += escapes && text.charAt(end) == '\\' ? 2 : 1;
        }
        return Math.min(end, last);
    }

    /** How many texts begin or end there, reading escapes. */
    private int quotes(int from, int last) {
        int count = 0;
        for (int at = quote(from, last, true); at < last; at = quote(at + 1, last, true)) {
            count++;
        }
        return count;
    }

    private void run(Token.Kind kind) {
        int start = at++;
        while (at < text.length() && (letter(text.charAt(at)) || digit(text.charAt(at)))) {
            at++;
        }
        add(kind, text.substring(start, at), start);
    }

    /** Digits, at most one point with digits behind it, and whatever letters are stuck to them. */
    private void number() {
        int start = at;
        while (digit(peek(0))) {
            at++;
        }
        if (peek(0) == '.' && digit(peek(1))) {
            at++;
        }
        while (digit(peek(0)) || letter(peek(0))) {
            at++;
        }
        add(Token.Kind.NUMBER, text.substring(start, at), start);
    }

    private void sign(char c) {
        for (String sign : LONG_SIGNS) {
            if (text.startsWith(sign, at)) {
                at += 2;
                add(Token.Kind.SIGN, sign, at - 2);
                return;
            }
        }
        at++;
        if (SIGNS.indexOf(c) >= 0) {
            add(Token.Kind.SIGN, String.valueOf(c), at - 1);
            return;
        }
        String shown = Invisible.shown(text.codePointAt(at - 1));
        if (Invisible.is(text.codePointAt(at - 1))) {
            refuse("RUL-004", at - 1, shown);
        } else if (c == '\'') {
            refuse("RUL-006", at - 1);
        } else if ("\u201c\u201d\u201e\u2018\u2019\u00ab\u00bb".indexOf(c) >= 0) {
            refuse("RUL-005", at - 1, shown);
        } else {
            refuse("RUL-003", at - 1, shown);
        }
        if (Character.isHighSurrogate(c) && at < text.length()) {
            at++;
        }
    }

    private void lineComment() {
        int start = at;
        int end = text.indexOf('\n', at);
        at = end < 0 ? text.length() : end;
        comment(start);
    }

    private void blockComment() {
        int start = at;
        int close = text.indexOf("*/", at + 2);
        if (close < 0) {
            refuse("RUL-002", start);
        }
        at = close < 0 ? text.length() : close + 2;
        comment(start);
    }

    private void comment(int start) {
        comments.add(new Token(Token.Kind.SIGN, text.substring(start, at), start, at, !lineHasToken, location(start)));
        checkVisible(start, at);
        for (int i = start; i < at; i++) {
            if (text.charAt(i) == '\n') {
                int here = at;
                at = i + 1;
                newLine();
                at = here;
            }
        }
    }

    private void checkVisible(int start, int end) {
        for (int i = start; i < end; i += Character.charCount(text.codePointAt(i))) {
            char c = text.charAt(i);
            boolean lineEnd = c == '\n' || c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (!lineEnd && c != '\t' && Invisible.is(text.codePointAt(i))) {
                refuse("RUL-004", i, Invisible.shown(text.codePointAt(i)));
                return;
            }
        }
    }

    private void newLine() {
        line++;
        lineStart = at;
        lineHasToken = false;
    }

    private void add(Token.Kind kind, String word, int start) {
        tokens.add(new Token(kind, word, start, at, !lineHasToken, location(start)));
        lineHasToken = true;
    }

    /** Reports a character on the line being read, or in a comment on a line after it. */
    private void refuse(String code, int where, Object... args) {
        damaged.add(where);
        int breaks = 0;
        for (int i = text.indexOf('\n', lineStart); i >= 0 && i < where; i = text.indexOf('\n', i + 1)) {
            breaks++;
        }
        int column = where - text.lastIndexOf('\n', where - 1);
        findings.add(Diagnostic.error(code, new Location(file.name(), line + breaks, column), args));
    }

    private Location location(int start) {
        return new Location(file.name(), line, start - lineStart + 1);
    }

    private char peek(int ahead) {
        return at + ahead < text.length() ? text.charAt(at + ahead) : '\0';
    }

    private static boolean letter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }
}
