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
    private List<RuleFile> compiled = List.of();
    private RuleBook good;

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
        good = RuleBookLoader.load(folder, name, memory, this::compile);
        return good;
    }

    /** The last rule base without errors, ready to judge; null when there was none. */
    public RuleBook good() {
        return good;
    }

    /** Compiles everything anew the next time; for when an evaluation can not be stopped, and goes on in what is compiled. */
    public void forget() {
        compiler = new ChangingCompiler();
        if (good != null) {
            good = recompiled();
        }
    }

    private KieBase compile(List<RuleFile> files, List<Diagnostic> findings) {
        KieBase base = compiler.compile(files, findings);
        if (base != null) {
            compiled = files;
        } else if (good != null) {
            good = recompiled();
        }
        return base;
    }

    private RuleBook recompiled() {
        return new RuleBook(
                good.name(),
                good.parsed(),
                good.subjects(),
                good.amounts(),
                compiler.compile(compiled, new ArrayList<>()),
                good.sha256(),
                good.warnings());
    }
}
