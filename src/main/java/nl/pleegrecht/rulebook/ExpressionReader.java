package nl.pleegrecht.rulebook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.pleegrecht.diagnostics.Diagnostic;
import nl.pleegrecht.diagnostics.Location;
import nl.pleegrecht.rulebook.Expression.Constant;
import nl.pleegrecht.rulebook.Expression.Literal;
import nl.pleegrecht.rulebook.Expression.Property;
import nl.pleegrecht.rulebook.Expression.Reference;
import nl.pleegrecht.rulebook.Expression.Shift;
import nl.pleegrecht.rulebook.Expression.Sum;

/** Reads a value; every form that is not named here is refused. */
final class ExpressionReader {
    /** The only methods a rule may call. */
    static final Set<String> SHIFTS = Set.of(
            "plusDays", "plusWeeks", "plusMonths", "plusYears", "minusDays", "minusWeeks", "minusMonths", "minusYears");

    private static final int LONGEST = 40;

    private final Cursor tokens;
    private int size;

    ExpressionReader(Cursor tokens) {
        this.tokens = tokens;
    }

    Expression read() throws Refused {
        Expression left = value();
        while (tokens.at("+") || tokens.at("-")) {
            grow();
            char operator = tokens.next().text().charAt(0);
            left = new Sum(left, operator, value(), left.location());
        }
        return left;
    }

    private Expression value() throws Refused {
        Token token = tokens.next();
        Location at = token.location();
        switch (token.kind()) {
            case TEXT:
                return shifted(new Literal(token.text(), at), token);
            case NUMBER:
                return new Literal(Numbers.read(token, false), at);
            case REFERENCE:
                return reference(token);
            case WORD:
                return word(token);
            default:
                return sign(token);
        }
    }

    private Expression sign(Token token) throws Refused {
        if (token.is("-") && tokens.peek().kind() == Token.Kind.NUMBER) {
            return new Literal(Numbers.read(tokens.next(), true), token.location());
        }
        if (token.is("(")) {
            Cursor inside = tokens.inside();
            Expression value = new ExpressionReader(inside).read();
            if (!inside.atEnd()) {
                throw notUnderstood(inside.peek());
            }
            return value;
        }
        throw token.is("!") ? new Refused("RUL-060", token.location()) : notUnderstood(token);
    }

    private Expression reference(Token token) throws Refused {
        if (token.text().length() == 1) {
            throw notUnderstood(token);
        }
        String property = "";
        if (tokens.at(".") && tokens.peek(1).isWord() && !tokens.peek(2).is("(")) {
            tokens.next();
            property = tokens.next().text();
        }
        return shifted(new Reference(token.text(), property, token.location()), token);
    }

    private Expression word(Token token) throws Refused {
        Location at = token.location();
        switch (token.text()) {
            case "true", "false":
                return new Literal(Boolean.valueOf(token.text()), at);
            case "null":
                throw new Refused("RUL-061", at);
            case "new":
                throw new Refused("RUL-055", at, tokens.peek().text());
            case "eval":
                throw new Refused("RUL-042", at);
            default:
                break;
        }
        if (token.isTypeName()) {
            return constant(token);
        }
        if (tokens.at("(")) {
            throw new Refused("RUL-051", at, token.text() + "( … )");
        }
        return shifted(new Property(token.text(), at), token);
    }

    private Expression constant(Token token) throws Refused {
        if (!tokens.at(".") || !tokens.peek(1).isWord()) {
            throw tokens.at("(") ? new Refused("RUL-051", token.location(), token.text() + "( … )") : bare(token);
        }
        tokens.next();
        Token name = tokens.next();
        if (tokens.at("(") || tokens.at(".")) {
            throw new Refused("RUL-051", token.location(), tokens.textSince(token));
        }
        Class<? extends Enum<?>> enumeration = Words.ENUMERATIONS.get(token.text());
        if (enumeration == null) {
            throw new Refused(Diagnostic.error(
                            "RUL-072", token.location(), token.text(), String.join(", ", Words.ENUMERATIONS.keySet()))
                    .nearest(token.text(), Words.ENUMERATIONS.keySet()));
        }
        Map<String, Enum<?>> constants = Words.constants(enumeration);
        if (!constants.containsKey(name.text())) {
            throw new Refused(Diagnostic.error(
                            "RUL-073",
                            name.location(),
                            token.text(),
                            name.text(),
                            String.join(", ", constants.keySet()))
                    .nearest(name.text(), constants.keySet()));
        }
        return new Constant(constants.get(name.text()), token.location());
    }

    /** A word with a capital that stands alone: perhaps a yes or no, or a constant without its enumeration. */
    private static Refused bare(Token token) {
        Diagnostic finding = Diagnostic.error("RUL-064", token.location(), Cursor.shown(token));
        Optional<String> truth = Literals.yesOrNo(token.text());
        if (truth.isPresent()) {
            return new Refused(finding.meant(truth.get()));
        }
        List<String> constants = Words.ENUMERATIONS.values().stream()
                .filter(type -> Words.constants(type).containsKey(token.text()))
                .map(type -> Words.shown(Words.constants(type).get(token.text())))
                .toList();
        return new Refused(constants.size() == 1 ? finding.meant(constants.get(0)) : finding);
    }

    /** A date with the methods that move it, if any stand behind it. */
    private Expression shifted(Expression date, Token first) throws Refused {
        Expression moved = date;
        while (tokens.at(".")) {
            grow();
            tokens.next();
            Token method = tokens.next();
            if (!tokens.accept("(")) {
                Diagnostic finding = Diagnostic.error("RUL-089", first.location(), tokens.textSince(first));
                throw new Refused(first.is("this") && method.isWord() ? finding.meant(method.text()) : finding);
            }
            if (!SHIFTS.contains(method.text())) {
                throw new Refused(Diagnostic.error("RUL-051", method.location(), "." + method.text() + "( … )")
                        .nearest(method.text(), SHIFTS));
            }
            Cursor arguments = tokens.inside();
            Token amount = arguments.next();
            if (amount.kind() != Token.Kind.NUMBER
                    || !arguments.atEnd()
                    || !(Numbers.read(amount, false) instanceof Integer number)
                    || number > 99_999) {
                throw new Refused("RUL-104", method.location(), method.text());
            }
            moved = new Shift(moved, method.text(), number, date.location());
        }
        return moved;
    }

    private void grow() throws Refused {
        if (++size > LONGEST) {
            throw new Refused("RUL-116", tokens.peek().location());
        }
    }

    private static Refused notUnderstood(Token token) {
        return new Refused("RUL-064", token.location(), Cursor.shown(token));
    }
}
