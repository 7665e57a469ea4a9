package nl.pleegrecht.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.pleegrecht.diagnostics.Diagnostic;
import nl.pleegrecht.rulebook.Constraint.AllOf;
import nl.pleegrecht.rulebook.Constraint.AnyOf;
import nl.pleegrecht.rulebook.Constraint.Binding;
import nl.pleegrecht.rulebook.Constraint.Comparison;

/** Reads the conditions between the brackets of a fact. */
final class ConstraintReader {
    private static final Map<String, Operator> SYMBOLS = Map.of(
            "==", Operator.EQUAL,
            "!=", Operator.NOT_EQUAL,
            "<", Operator.LESS,
            "<=", Operator.LESS_OR_EQUAL,
            ">", Operator.GREATER,
            ">=", Operator.GREATER_OR_EQUAL);

    /** What people write for a comparison, in two signs, and what they mean. */
    private static final Map<String, String> MISTAKEN =
            Map.of("=<", "<=", "=>", ">=", "<>", "!=", "===", "==", "!==", "!=", "<==", "<=", ">==", ">=");

    private final Cursor tokens;
    private final List<Diagnostic> findings;

    /** The comparison a half one ({@code && < 16}) leans on; null when there is none it can only mean. */
    private Comparison previous;

    ConstraintReader(Cursor tokens, List<Diagnostic> findings) {
        this.tokens = tokens;
        this.findings = findings;
    }

    /** The conditions that could be read; the others are reported. */
    List<Constraint> read() {
        List<Constraint> constraints = new ArrayList<>();
        while (!tokens.atEnd()) {
            try {
                previous = null;
                Token first = tokens.peek();
                Constraint read = top();
                tokens.checkNoCommentSince(first);
                constraints.add(read);
                if (!tokens.atEnd() && !tokens.at(",")) {
                    throw unexpected(tokens.peek());
                }
            } catch (Refused refused) {
                refused.report(findings);
                tokens.toComma();
            }
            Token comma = tokens.peek();
            if (tokens.accept(",") && tokens.atEnd()) {
                findings.add(Diagnostic.error("RUL-062", comma.location(), ","));
            }
        }
        return constraints;
    }

    private Constraint top() throws Refused {
        Token first = tokens.peek();
        if (first.isReference() && tokens.peek(1).is(":")) {
            tokens.next();
            tokens.next();
            Token property = tokens.next();
            if (!property.isWord() || !tokens.atEnd() && !tokens.at(",")) {
                throw new Refused("RUL-088", first.location(), first.text());
            }
            return new Binding(first.text(), property.text(), first.location());
        }
        return any();
    }

    private Constraint any() throws Refused {
        Token first = tokens.peek();
        List<Constraint> parts = new ArrayList<>(List.of(all()));
        while (tokens.accept("||")) {
            parts.add(all());
        }
        return parts.size() == 1 ? parts.get(0) : new AnyOf(parts, first.location());
    }

    private Constraint all() throws Refused {
        Token first = tokens.peek();
        List<Constraint> parts = new ArrayList<>(List.of(one()));
        while (tokens.accept("&&")) {
            parts.add(one());
        }
        return parts.size() == 1 ? parts.get(0) : new AllOf(parts, first.location());
    }

    private Constraint one() throws Refused {
        Token first = tokens.peek();
        if (tokens.accept("(")) {
            ConstraintReader inside = new ConstraintReader(tokens.inside(), findings);
            Constraint group = inside.any();
            if (!inside.tokens.atEnd()) {
                throw unexpected(inside.tokens.peek());
            }
            previous = null;
            return group;
        }
        if (SYMBOLS.containsKey(first.text()) && first.kind() == Token.Kind.SIGN) {
            return half(first);
        }
        if (first.is("not")) {
            throw new Refused("RUL-060", first.location());
        }
        Expression left = new ExpressionReader(tokens).read();
        Operator operator = operator(first);
        Expression right = right(operator);
        previous = new Comparison(
                left, operator, right, tokens.textSince(first), first.start(), tokens.lastEnd(), first.location());
        return previous;
    }

    /** A comparison without its left side, which is that of the comparison before it. */
    private Comparison half(Token first) throws Refused {
        if (previous == null) {
            throw unexpected(first);
        }
        Operator operator = SYMBOLS.get(tokens.next().text());
        Expression right = new ExpressionReader(tokens).read();
        String left = previous.text()
                .substring(0, previous.text().indexOf(previous.operator().symbol()));
        String text = left.strip() + " " + tokens.textSince(first);
        findings.add(Diagnostic.warning("RUL-114", first.location(), tokens.textSince(first), text));
        previous = new Comparison(
                previous.left(), operator, right, text, first.start(), tokens.lastEnd(), first.location());
        return previous;
    }

    private Operator operator(Token first) throws Refused {
        Token token = tokens.next();
        Token second = tokens.peek();
        String meant = MISTAKEN.get(token.text() + second.text());
        if (token.kind() == Token.Kind.SIGN && meant != null && token.end() == second.start()) {
            throw new Refused(Diagnostic.error("RUL-067", token.location(), token.text() + second.text())
                    .meant(meant));
        }
        Operator symbol = token.kind() == Token.Kind.SIGN ? SYMBOLS.get(token.text()) : null;
        if (symbol != null) {
            return symbol;
        }
        boolean not = token.is("not");
        Token word = not ? tokens.next() : token;
        if (word.is("in")) {
            return not ? Operator.NOT_IN : Operator.IN;
        }
        if (word.is("contains")) {
            return not ? Operator.NOT_CONTAINS : Operator.CONTAINS;
        }
        if (token.is("=")) {
            throw new Refused("RUL-063", token.location());
        }
        if (token.isEnd() || token.is(",") || token.is("&&") || token.is("||")) {
            String written = tokens.source().text(first.start(), tokens.peek(-2).end());
            boolean named = first.isReference() || first.isWord() && !first.is("true") && !first.is("false");
            String example = named ? written + " == true" : "eigenschap == " + written;
            throw new Refused("RUL-058", first.location(), written, example);
        }
        throw word.isWord() ? new Refused("RUL-052", word.location(), word.text()) : unexpected(token);
    }

    private Expression right(Operator operator) throws Refused {
        if (operator != Operator.IN && operator != Operator.NOT_IN) {
            return new ExpressionReader(tokens).read();
        }
        Token open = tokens.peek();
        tokens.expect("(", "RUL-108");
        Cursor inside = tokens.inside();
        List<Expression> items = new ArrayList<>();
        do {
            items.add(new ExpressionReader(inside).read());
        } while (inside.accept(","));
        if (!inside.atEnd()) {
            throw unexpected(inside.peek());
        }
        return new Expression.Listing(items, open.location());
    }

    private static Refused unexpected(Token token) {
        return new Refused("RUL-062", token.location(), Cursor.shown(token));
    }
}
