package nl.pleegrecht.rulebook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.pleegrecht.diagnostics.Diagnostic;
import nl.pleegrecht.diagnostics.DiagnosticsException;
import org.kie.api.KieBase;

/**
 * Loads one folder of rules over and over, each time doing only what its changes ask for. What comes of it, rule base and
 * findings, is what {@link RuleBookLoader} makes of the folder from nothing. Not safe to share between threads.
 */
public final class RuleReloads {
    private final Path folder;
    private final String name;
    private final ParseMemory memory = new ParseMemory();
    private ChangingCompiler compiler = new ChangingCompiler();
    private Loaded good;
    private Loaded before;
    private List<RuleFile> files;

    /** A rule base and the files it was compiled from. */
    private record Loaded(RuleBook book, List<RuleFile> files) {}

    /**
     * @param folder the folder, on disk
     * @param name what the user calls it; begins the places in messages
     */
    public RuleReloads(Path folder, String name) {
        this.folder = folder;
        this.name = name;
    }

    /**
     * Reads, checks and compiles the folder as it is now. No rule base that was given before may judge any more while or
     * after this is called: they share what is compiled.
     *
     * @throws DiagnosticsException with every finding, when one of them is an error; {@link #good} is then what it was
     */
    public RuleBook load() {
        RuleBook book = RuleBookLoader.load(folder, name, memory, this::compile);
        before = good;
        good = new Loaded(book, files);
        return book;
    }

    /** The last rule base without errors, ready to judge; null when there was none. */
    public RuleBook good() {
        return good == null ? null : good.book();
    }

    /**
     * Takes the last loaded rule base for broken after all, since an evaluation goes on in it that can not be stopped: the
     * one before it is the good one again. What was compiled is left behind.
     */
    public void refuse() {
        compiler = new ChangingCompiler();
        good = before;
        before = null;
        recompile();
    }

    private KieBase compile(List<RuleFile> wanted, List<Diagnostic> findings) {
        files = wanted;
        KieBase base = compiler.compile(wanted, findings);
        if (base == null) {
            recompile();
        }
        return base;
    }

    private void recompile() {
        if (good != null) {
            RuleBook book = good.book();
            KieBase base = compiler.compile(good.files(), new ArrayList<>());
            RuleBook again = new RuleBook(
                    book.name(), book.parsed(), book.subjects(), book.amounts(), base, book.sha256(), book.warnings());
            good = new Loaded(again, good.files());
        }
    }
}
