package nl.pleegrecht.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.pleegrecht.diagnostics.Diagnostic;

/** Reads what a rule concludes, between {@code then} and {@code end}. */
final class ConclusionReader {
    private static final Set<String> CHANGES =
            Set.of("insert", "modify", "update", "delete", "retract", "insertAsync", "drools", "kcontext");

    private final Cursor tokens;
    private final List<Diagnostic> findings;

    ConclusionReader(Cursor tokens, List<Diagnostic> findings) {
        this.tokens = tokens;
        this.findings = findings;
    }

    List<Conclusion> read() {
        List<Conclusion> conclusions = new ArrayList<>();
        while (!tokens.atEnd()) {
            int from = tokens.position();
            try {
                conclusions.add(statement());
            } catch (Refused refused) {
                refused.report(findings);
                toNextStatement(tokens.position() == from);
            }
        }
        return conclusions;
    }

    private Conclusion statement() throws Refused {
        Token first = tokens.peek();
        if (!first.is("insertLogical")) {
            throw refusal(first);
        }
        tokens.next();
        tokens.expect("(", "RUL-064");
        Cursor inside = tokens.inside();
        Conclusion conclusion = conclusion(inside);
        if (!inside.atEnd()) {
            throw new Refused("RUL-064", inside.peek().location(), Cursor.shown(inside.peek()));
        }
        tokens.checkNoCommentSince(first);
        boolean ended = tokens.accept(";");
        if (!ended && !tokens.atEnd() && !tokens.peek().firstOnLine()) {
            throw tokens.at("insertLogical")
                    ? new Refused("RUL-017", tokens.peek().location())
                    : refusal(tokens.peek());
        }
        return conclusion;
    }

    private static Conclusion conclusion(Cursor tokens) throws Refused {
        boolean declared = tokens.accept("new");
        Token name = tokens.next();
        if (!name.isWord() || tokens.at(".")) {
            throw new Refused("RUL-054", name.location(), Cursor.shown(name));
        }
        tokens.expect("(", "RUL-064");
        Cursor inside = tokens.inside();
        List<Expression> arguments = new ArrayList<>();
        while (!inside.atEnd()) {
            arguments.add(new ExpressionReader(inside).read());
            Token after = inside.peek();
            if (!inside.atEnd() && (!inside.accept(",") || inside.atEnd())) {
                throw new Refused("RUL-064", after.location(), Cursor.shown(after));
            }
        }
        return new Conclusion(name.text(), declared, arguments, name.location());
    }

    private static Refused refusal(Token token) {
        if (token.is(";")) {
            return new Refused("RUL-016", token.location());
        }
        String code = CHANGES.contains(token.text()) ? "RUL-053" : "RUL-054";
        return new Refused(code, token.location(), Cursor.shown(token));
    }

    private void toNextStatement(boolean stuck) {
        boolean pass = stuck;
        while (!tokens.atEnd()
                && (pass || !tokens.at("insertLogical") && !tokens.peek().firstOnLine())) {
            pass = false;
            if (tokens.next().is("(")) {
                tokens.inside();
            }
        }
    }
}
