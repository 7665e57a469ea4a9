package nl.pleegrecht.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.pleegrecht.diagnostics.Diagnostic;

/** Reads the facts a rule asks for, between {@code when} and {@code then}. */
final class PatternReader {
    /** Words of the engine's language that a rule may not use here, with their finding. */
    private static final Map<String, String> REFUSED = Map.ofEntries(
            Map.entry("eval", "RUL-042"),
            Map.entry("from", "RUL-043"),
            Map.entry("collect", "RUL-044"),
            Map.entry("accumulate", "RUL-044"),
            Map.entry("acc", "RUL-044"),
            Map.entry("groupby", "RUL-044"),
            Map.entry("forall", "RUL-045"),
            Map.entry("or", "RUL-046"),
            Map.entry("||", "RUL-046"),
            Map.entry("and", "RUL-047"),
            Map.entry("&&", "RUL-047"),
            Map.entry("?", "RUL-049"),
            Map.entry(";", "RUL-016"));

    private static final Set<String> KINDS = Set.of("not", "exists");

    private final Cursor tokens;
    private final List<Diagnostic> findings;

    PatternReader(Cursor tokens, List<Diagnostic> findings) {
        this.tokens = tokens;
        this.findings = findings;
    }

    List<Pattern> read() {
        List<Pattern> patterns = new ArrayList<>();
        while (!tokens.atEnd()) {
            int from = tokens.position();
            try {
                patterns.add(pattern());
            } catch (Refused refused) {
                refused.report(findings);
                toNextPattern(tokens.position() == from);
            }
        }
        return patterns;
    }

    private Pattern pattern() throws Refused {
        Token first = tokens.peek();
        Pattern.Kind kind = Pattern.Kind.PRESENT;
        if (tokens.accept("not") || tokens.accept("exists")) {
            kind = first.is("not") ? Pattern.Kind.NOT : Pattern.Kind.EXISTS;
            if (tokens.at("(")) {
                throw new Refused("RUL-048", first.location(), first.text());
            }
        }
        String binding = "";
        if (tokens.peek().isReference() && tokens.peek(1).is(":")) {
            binding = tokens.next().text();
            tokens.next();
        }
        if (binding.isEmpty() && withoutDollar()) {
            Token name = tokens.next();
            tokens.next();
            binding = "$" + name.text();
            findings.add(Diagnostic.error("RUL-057", name.location(), name.text())
                    .meant(binding + " : " + tokens.peek().text()));
        }
        Token type = tokens.peek();
        checkType(type);
        tokens.next();
        if (tokens.at(".")) {
            throw new Refused("RUL-057", type.location(), type.text());
        }
        if (!tokens.accept("(")) {
            throw new Refused("RUL-059", type.location(), type.text());
        }
        List<Constraint> constraints = new ConstraintReader(tokens.inside(), findings).read();
        return new Pattern(kind, type.text(), binding, constraints, tokens.textSince(first), first.location());
    }

    /** A name for a fact that lacks its sign; what comes behind it can be read all the same. */
    private boolean withoutDollar() {
        return tokens.peek().isWord()
                && !REFUSED.containsKey(tokens.peek().text())
                && tokens.peek(1).is(":")
                && tokens.peek(2).isTypeName();
    }

    private void checkType(Token type) throws Refused {
        String code = REFUSED.get(type.text());
        if (code != null && !type.isText()) {
            throw new Refused(code, type.location());
        }
        if (type.is("(")) {
            throw new Refused(alternatives() ? "RUL-046" : "RUL-047", type.location());
        }
        if (type.isWord() && !type.isTypeName() && tokens.peek(1).is("(")) {
            throw new Refused("RUL-049", type.location());
        }
        if (!type.isTypeName()) {
            throw new Refused("RUL-057", type.location(), Cursor.shown(type));
        }
    }

    /** Whether the brackets ahead hold a choice between facts. */
    private boolean alternatives() {
        int depth = 0;
        for (int ahead = 0; !tokens.peek(ahead).isEnd(); ahead++) {
            Token token = tokens.peek(ahead);
            depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
            if (depth == 1 && (token.is("or") || token.is("||"))) {
                return true;
            }
            if (depth == 0) {
                return false;
            }
        }
        return false;
    }

    /** Passes what cannot be read, up to something that looks like the beginning of a fact. */
    private void toNextPattern(boolean stuck) {
        boolean pass = stuck;
        while (!tokens.atEnd() && (pass || !startsPattern())) {
            pass = false;
            if (tokens.next().is("(")) {
                tokens.inside();
            }
        }
    }

    private boolean startsPattern() {
        Token token = tokens.peek();
        boolean kind = KINDS.contains(token.text())
                && (tokens.peek(1).isTypeName() || tokens.peek(1).is("("));
        boolean bound = token.isReference() && tokens.peek(1).is(":");
        boolean follows = tokens.peek(-1).is(".")
                || tokens.peek(-1).is(":")
                || KINDS.contains(tokens.peek(-1).text());
        boolean line = token.firstOnLine()
                && (token.isWord() || token.isReference() || token.is("(") || token.is("?") || token.is("/"));
        return line || kind || bound || token.isTypeName() && tokens.peek(1).is("(") && !follows;
    }
}
