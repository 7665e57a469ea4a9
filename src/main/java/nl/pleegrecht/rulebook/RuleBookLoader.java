package nl.pleegrecht.rulebook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import nl.pleegrecht.diagnostics.Diagnostic;
import nl.pleegrecht.diagnostics.DiagnosticsException;
import org.kie.api.KieBase;

/** A folder of rules → a rule base that can be used, or all findings in it. */
public final class RuleBookLoader {
    private RuleBookLoader() {}

    /**
     * Reads, checks and compiles a folder.
     *
     * @param folder the folder, on disk or inside the jar
     * @param name what the user calls it; begins the places in messages
     * @throws DiagnosticsException with every finding, when one of them is an error
     */
    public static RuleBook load(Path folder, String name) {
        RuleFolder files = RuleFolder.read(folder, name);
        List<Diagnostic> findings = new ArrayList<>();
        SubjectTable subjects = SubjectsReader.read(files.subjects(), findings);
        Amounts amounts = AmountsReader.read(files.amounts(), findings);
        ParsedRules parsed =
                new RuleParser(new HashSet<>(subjects.names()), amounts.names()).parse(files.rules(), findings);
        refuseErrors(findings);
        KieBase compiled = RuleCompiler.compile(files.rules(), findings);
        refuseErrors(findings);
        return new RuleBook(name, parsed, subjects, amounts, compiled, files.sha256(), List.copyOf(findings));
    }

    private static void refuseErrors(List<Diagnostic> findings) {
        if (findings.stream().anyMatch(Diagnostic::isError)) {
            throw new DiagnosticsException(findings);
        }
    }
}
