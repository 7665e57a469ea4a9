package nl.pleegrecht.rulebook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.pleegrecht.diagnostics.Diagnostic;

/** Reads the declaration of an intermediate concept: a name and plain properties. */
final class DeclareReader {
    private final Block block;
    private final Cursor tokens;
    private final List<Diagnostic> findings;

    private DeclareReader(Block block, List<Diagnostic> findings) {
        this.block = block;
        this.tokens = new Cursor(block.source(), block.tokens(), block.after());
        this.findings = findings;
    }

    static Optional<DeclaredType> read(Block block, List<Diagnostic> findings) {
        InsideComments.check(block, Integer.MAX_VALUE, findings);
        if (block.damaged() || !Brackets.paired(block.tokens(), findings)) {
            return block.tokens().isEmpty()
                    ? Optional.empty()
                    : known(block.tokens().get(0), null);
        }
        return new DeclareReader(block, findings).type();
    }

    private Optional<DeclaredType> type() {
        int before = findings.size();
        Token name = tokens.next();
        Map<String, Class<?>> fields = new LinkedHashMap<>();
        try {
            DeclaredNames.checkType(name);
        } catch (Refused refused) {
            refused.report(findings);
            return known(name, null);
        }
        while (!tokens.atEnd()) {
            try {
                field(name, fields);
            } catch (Refused refused) {
                refused.report(findings);
                toNextField();
            }
        }
        return known(name, findings.size() == before ? fields : null);
    }

    /** @param fields null where they could not all be read: nothing is said of what rules do with them then */
    private static Optional<DeclaredType> known(Token name, Map<String, Class<?>> fields) {
        return DeclaredNames.usable(name)
                ? Optional.of(new DeclaredType(name.text(), fields, name.location()))
                : Optional.empty();
    }

    private void toNextField() {
        while (!tokens.atEnd() && !tokens.peek().firstOnLine()) {
            if (tokens.next().is("(")) {
                tokens.inside();
            }
        }
    }

    private void field(Token owner, Map<String, Class<?>> fields) throws Refused {
        Token field = tokens.next();
        if (field.is("extends")) {
            throw new Refused("RUL-124", field.location(), owner.text());
        }
        if (field.is("@")) {
            throw new Refused("RUL-125", field.location(), tokens.peek().text());
        }
        if (!field.isWord() || !tokens.accept(":")) {
            throw new Refused("RUL-065", field.location(), Cursor.shown(field));
        }
        Token type = tokens.next();
        Token last = type;
        while (tokens.at(".") && tokens.peek(1).isWord()) {
            tokens.next();
            last = tokens.next();
        }
        Class<?> known = last == type ? DeclaredNames.FIELD_TYPES.get(type.text()) : null;
        if (known == null) {
            Diagnostic finding = Diagnostic.error(
                    "RUL-120",
                    type.location(),
                    type.isEnd() ? Cursor.shown(type) : tokens.textSince(type),
                    String.join(", ", DeclaredNames.FIELD_TYPES.keySet()));
            throw new Refused(
                    last != type && DeclaredNames.FIELD_TYPES.containsKey(last.text())
                            ? finding.meant(last.text())
                            : finding.nearest(last.text(), DeclaredNames.FIELD_TYPES.keySet()));
        }
        if (DeclaredNames.reserved(field.text())) {
            findings.add(Diagnostic.error("RUL-123", field.location(), field.text()));
        } else if (fields.putIfAbsent(field.text(), known) != null) {
            findings.add(Diagnostic.error("RUL-129", field.location(), owner.text(), field.text()));
        }
    }
}
