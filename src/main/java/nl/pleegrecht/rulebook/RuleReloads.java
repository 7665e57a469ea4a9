package nl.pleegrecht.rulebook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
    private Loaded last;
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
        if (isLastCompiled()) {
            return good().with(last.book().compiled());
        }
        List<Diagnostic> findings = new ArrayList<>();
        CompiledRules base = RuleCompiler.compile(good.files(), findings);
        if (base == null) {
            throw new DiagnosticsException(findings);
        }
        last = new Loaded(good().with(base), good.files());
        return last.book();
    }

    /** Whether the rules that were last compiled say what the good ones say, word for word; only amounts may differ. */
    public boolean isLastCompiled() {
        return last != null && last.files().equals(good.files());
    }

    /**
     * The good rule base with compiled rules that declare the same types, though they may say something else: enough to make
     * what its rules conclude.
     *
     * @throws DiagnosticsException when the engine finds something wrong
     */
    public RuleBook declared() {
        boolean same = last != null && types(last.book()).equals(types(good()));
        return same ? good().with(last.book().compiled()) : compiled();
    }

    private static Object types(RuleBook book) {
        return Meaning.of(book.parsed().declaredTypes());
    }
}
