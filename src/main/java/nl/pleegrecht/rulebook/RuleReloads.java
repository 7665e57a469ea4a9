package nl.pleegrecht.rulebook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.pleegrecht.diagnostics.Diagnostic;
import nl.pleegrecht.diagnostics.DiagnosticsException;

/**
 * Loads one folder of rules over and over. Reading and checking does only what changes ask for; compiling is a step of its
 * own, and may be done for some of the rules. Nothing that is compiled is ever changed: the engine, asked to put new rules
 * in the place of others, was seen to break on them. Not safe to share between threads.
 */
public final class RuleReloads {
    private final Path folder;
    private final String name;
    private final ParseMemory memory = new ParseMemory();
    private Loaded good;
    private Loaded before;
    private List<RuleFile> files;

    /** A rule base and the files it was read from. */
    private record Loaded(RuleBook book, List<RuleFile> files) {}

    /**
     * @param folder the folder
     * @param name what the user calls it; begins the places in messages
     */
    public RuleReloads(Path folder, String name) {
        this.folder = folder;
        this.name = name;
    }

    /**
     * Reads and checks the folder as it is now; the findings are those of {@link RuleBookLoader}, but for what only shows in
     * compiling.
     *
     * @throws DiagnosticsException with every finding, when one of them is an error; {@link #good} is then what it was
     */
    public RuleBook load() {
        RuleBook book = RuleBookLoader.load(folder, name, memory, (all, findings) -> {
            files = all;
            return null;
        });
        before = good;
        good = new Loaded(book, files);
        return book;
    }

    /** The last rule base without errors, not compiled; null when there was none. */
    public RuleBook good() {
        return good == null ? null : good.book();
    }

    /** Takes the last loaded rule base for broken after all: the one before it is the good one again. */
    public void refuse() {
        good = before;
        before = null;
    }

    /**
     * The good rule base, compiled.
     *
     * @throws DiagnosticsException when the engine finds something wrong
     */
    public RuleBook compiled() {
        return compiled(good.files());
    }

    /**
     * The same, with only some of its rules compiled: enough for situations in which the others can not fire.
     *
     * @param names of those rules
     */
    public RuleBook compiled(Set<String> names) {
        return compiled(good.files().stream().map(file -> only(file, names)).toList());
    }

    private RuleBook compiled(List<RuleFile> texts) {
        List<Diagnostic> findings = new ArrayList<>();
        CompiledRules base = RuleCompiler.compile(texts, findings);
        if (base == null) {
            throw new DiagnosticsException(findings);
        }
        RuleBook book = good.book();
        return new RuleBook(
                book.name(), book.parsed(), book.subjects(), book.amounts(), base, book.sha256(), book.warnings());
    }

    /** A file without some of its rules, the others on the lines where they stand. */
    private static RuleFile only(RuleFile file, Set<String> names) {
        List<Block> blocks = Blocks.of(Lexer.read(file, new ArrayList<>()), new ArrayList<>());
        char[] text = file.text().toCharArray();
        for (int i = 0; i < blocks.size(); i++) {
            boolean last = i + 1 == blocks.size();
            int to = last ? text.length : blocks.get(i + 1).keyword().start();
            boolean kept =
                    !blocks.get(i).isRule() || names.contains(blocks.get(i).title());
            for (int at = blocks.get(i).keyword().start(); !kept && at < to; at++) {
                text[at] = text[at] == '\n' ? '\n' : ' ';
            }
        }
        return new RuleFile(file.name(), new String(text));
    }
}
