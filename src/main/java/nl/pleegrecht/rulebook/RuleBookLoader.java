package nl.pleegrecht.rulebook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import nl.pleegrecht.diagnostics.Diagnostic;
import nl.pleegrecht.diagnostics.DiagnosticsException;

/** A folder of rules → a rule base that can be used, or all findings in it. */
public final class RuleBookLoader {
    private static final String UNKNOWN_SUBJECT = "RUL-076";
    private static final String UNKNOWN_AMOUNT = "RUL-078";
    private static final String UNKNOWN_START = "BED-013";

    private static final String NO_MARKS = String.join(",", KnownFindings.COLUMNS);

    private RuleBookLoader() {}

    /**
     * Reads, checks and compiles a folder.
     *
     * @param folder the folder, on disk or inside the jar
     * @param name what the user calls it; begins the places in messages
     * @throws DiagnosticsException with every finding, when one of them is an error
     */
    public static RuleBook load(Path folder, String name) {
        CompletableFuture.runAsync(RuleCompiler::warmUp);
        ParseMemory memory = new ParseMemory();
        return load(
                folder,
                name,
                memory,
                (files, findings) -> RuleCompiler.compile(files, memory.takeTrees(files), findings));
    }

    /** Makes a rule base of checked rule files, or adds to the findings and returns null. */
    @FunctionalInterface
    interface Compiler {
        CompiledRules compile(List<RuleFile> files, List<Diagnostic> findings);
    }

    /** The same, with what is known from the last time. */
    static RuleBook load(Path folder, String name, ParseMemory memory, Compiler compiler) {
        List<Diagnostic> findings = new ArrayList<>();
        RuleFolder files = RuleFolder.read(folder, name, findings);
        SubjectTable subjects = SubjectsReader.read(files.subjects(), findings);
        boolean subjectsSound = findings.stream().noneMatch(finding -> isIn(finding, files.subjects()));
        Amounts amounts = IndexationReader.read(files, AmountsReader.read(files.amounts(), findings), findings);
        if (findings.stream().anyMatch(finding -> isIn(finding, files.amounts()))) {
            findings.removeIf(finding -> finding.code().equals(UNKNOWN_START));
        }
        boolean amountsSound = findings.stream().noneMatch(finding -> isIn(finding, files.amounts()))
                && Stream.concat(files.steps().stream(), files.indices().stream())
                        .noneMatch(file -> findings.stream().anyMatch(f -> isIn(f, file)));
        KnownFindings known =
                KnownFindings.read(files.known().orElse(new RuleFile(RuleFolder.KNOWN, NO_MARKS)), findings);
        List<Diagnostic> ofRules = new ArrayList<>();
        ParsedRules parsed =
                new RuleParser(new HashSet<>(subjects.names()), amounts.names()).parse(files.rules(), memory, ofRules);
        // what only follows from a broken table is not told: mending the table mends it
        ofRules.removeIf(finding -> finding.code().equals(UNKNOWN_SUBJECT) && !subjectsSound);
        ofRules.removeIf(finding -> finding.code().equals(UNKNOWN_AMOUNT) && !amountsSound);
        findings.addAll(ofRules);
        refuseErrors(findings);
        // the engine compiles while we look further: what we find comes first, and then nobody asks what it made
        List<Diagnostic> ofEngine = new ArrayList<>();
        CompletableFuture<CompiledRules> compiling =
                CompletableFuture.supplyAsync(() -> compiler.compile(files.rules(), ofEngine));
        RuleBaseCheck.check(parsed, subjects, amounts, files.subjects().name(), findings);
        AskedAmounts asked = AskedAmounts.of(parsed.rules());
        AmountUse.check(asked, amounts, findings);
        AmountGaps.check(asked, amounts, findings);
        WrittenAmounts.check(parsed, amounts, findings);
        known.apply(findings);
        if (findings.stream().anyMatch(Diagnostic::isError)) {
            // waited for, so that nothing goes on behind an answer
            compiling.exceptionally(whatever -> null).join();
        }
        refuseErrors(findings);
        CompiledRules compiled = join(compiling);
        findings.addAll(ofEngine);
        refuseErrors(findings);
        return new RuleBook(name, parsed, subjects, amounts, compiled, files.sha256(), List.copyOf(findings));
    }

    private static CompiledRules join(CompletableFuture<CompiledRules> compiling) {
        try {
            return compiling.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    /** The rule files of a folder as text, in their order. */
    public static List<RuleFile> texts(Path folder, String name) {
        List<Diagnostic> findings = new ArrayList<>();
        List<RuleFile> files = RuleFolder.read(folder, name, findings).rules();
        refuseErrors(findings);
        return files;
    }

    private static boolean isIn(Diagnostic finding, RuleFile file) {
        return finding.isError() && finding.location().file().equals(file.name());
    }

    private static void refuseErrors(List<Diagnostic> findings) {
        if (findings.stream().anyMatch(Diagnostic::isError)) {
            throw new DiagnosticsException(findings);
        }
    }
}
