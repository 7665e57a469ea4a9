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
            return Optional.empty();
        }
        return new DeclareReader(block, findings).type();
    }

    private Optional<DeclaredType> type() {
        Token name = tokens.next();
        Map<String, Class<?>> fields = new LinkedHashMap<>();
        try {
            DeclaredNames.checkType(name);
            while (!tokens.atEnd()) {
                field(name, fields);
            }
        } catch (Refused refused) {
            refused.report(findings);
        }
        return DeclaredNames.usable(name)
                ? Optional.of(new DeclaredType(name.text(), fields, name.location()))
                : Optional.empty();
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
        Class<?> known = DeclaredNames.FIELD_TYPES.get(type.text());
        if (known == null) {
            throw new Refused(Diagnostic.error(
                            "RUL-120",
                            type.location(),
                            Cursor.shown(type),
                            String.join(", ", DeclaredNames.FIELD_TYPES.keySet()))
                    .nearest(type.text(), DeclaredNames.FIELD_TYPES.keySet()));
        }
        if (DeclaredNames.reserved(field.text())) {
            findings.add(Diagnostic.error("RUL-123", field.location(), field.text()));
        } else if (fields.putIfAbsent(field.text(), known) != null) {
            findings.add(Diagnostic.error("RUL-129", field.location(), owner.text(), field.text()));
        }
    }
}
