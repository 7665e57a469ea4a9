package nl.pleegrecht.rulebook;

import java.util.List;
import java.util.Optional;
import nl.pleegrecht.diagnostics.Diagnostic;
import nl.pleegrecht.diagnostics.Location;

/** Reads one rule: what stands above {@code when}, between {@code when} and {@code then}, and after that. */
final class RuleReader {
    /** Words and signs of a rule that nobody can follow any more; laying what it asks for side by side would take minutes. */
    private static final int LONGEST = 3_000;

    private final Block block;
    private final List<Diagnostic> findings;

    private RuleReader(Block block, List<Diagnostic> findings) {
        this.block = block;
        this.findings = findings;
    }

    /** The rule, unless its build is so broken that the parts can not be told apart. */
    static Optional<Draft> read(Block block, List<Diagnostic> findings) {
        return new RuleReader(block, findings).draft();
    }

    private Optional<Draft> draft() {
        int before = findings.size();
        List<Token> tokens = block.tokens();
        int when = indexOf("when", 0);
        int then = indexOf("then", Math.max(when, 0));
        InsideComments.check(
                block, then < 0 ? block.lastEnd() : tokens.get(then).start(), findings);
        if (block.damaged()) {
            return Optional.empty();
        }
        if (tokens.size() > LONGEST) {
            findings.add(Diagnostic.error("RUL-116", tokens.get(LONGEST).location()));
            return Optional.empty();
        }
        if (when < 0) {
            findings.add(Missing.when(block, then));
        }
        if (then < 0) {
            findings.add(Missing.then(block));
        }
        boolean paired = Brackets.paired(tokens, findings);
        if (when < 0 || then < 0 || !paired) {
            return Optional.empty();
        }
        Location atThen = tokens.get(then).location();
        Header header = new HeaderReader(
                        cursor(tokens.subList(0, when), tokens.get(when).location()), findings)
                .read();
        List<Pattern> patterns = new PatternReader(cursor(tokens.subList(when + 1, then), atThen), findings).read();
        List<Conclusion> conclusions =
                new ConclusionReader(cursor(tokens.subList(then + 1, tokens.size()), block.after()), findings).read();
        if (then + 1 == tokens.size()) {
            findings.add(Diagnostic.error("RUL-056", atThen, block.title()));
        }
        boolean complete = findings.subList(before, findings.size()).stream().noneMatch(Diagnostic::isError);
        return Optional.of(new Draft(header, patterns, conclusions, complete));
    }

    private int indexOf(String word, int from) {
        for (int i = from; i < block.tokens().size(); i++) {
            if (block.tokens().get(i).is(word)) {
                return i;
            }
        }
        return -1;
    }

    private Cursor cursor(List<Token> tokens, Location after) {
        return new Cursor(block.source(), tokens, after);
    }
}
