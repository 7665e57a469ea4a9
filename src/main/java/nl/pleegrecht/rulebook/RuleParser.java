package nl.pleegrecht.rulebook;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.pleegrecht.diagnostics.Diagnostic;

/** Reads rule files into rules, and reports everything in them that is not in order. */
public final class RuleParser {
    private final Subjects subjects;
    private final Set<String> amounts;

    /**
     * @param subjects the subjects of {@code onderwerpen.yaml}; one that ends in {@code <...>} stands for a family
     * @param amounts the names in {@code bedragen.csv}
     */
    public RuleParser(Set<String> subjects, Set<String> amounts) {
        this.subjects = new Subjects(Set.copyOf(subjects));
        this.amounts = Set.copyOf(amounts);
    }

    /**
     * The rules of all files. Only when no finding is an error may they be given to the engine (as {@link EngineText});
     * otherwise they are what could be read.
     */
    public ParsedRules parse(List<RuleFile> files, List<Diagnostic> findings) {
        return parse(files, new ParseMemory(), findings);
    }

    /** The same; what the memory has of it is not read again. */
    ParsedRules parse(List<RuleFile> files, ParseMemory memory, List<Diagnostic> findings) {
        List<ReadFile> read = memory.read(files);
        read.forEach(file -> findings.addAll(file.ofText()));
        read.forEach(file -> findings.addAll(file.ofBlocks()));
        List<DeclaredType> types =
                read.stream().flatMap(file -> file.types().stream()).toList();
        List<Draft> drafts =
                read.stream().flatMap(file -> file.drafts().stream()).toList();
        Words words = new Words(subjects, amounts, types);
        List<ParsedRule> checked =
                memory.check(drafts, words, List.of(subjects.names(), amounts, types.toString()), findings);
        ParsedRules rules = new ParsedRules(checked, types);
        Together.check(rules, drafts, read.stream().allMatch(ReadFile::isWhole), findings);
        if (findings.stream().noneMatch(Diagnostic::isError)) {
            Together.unused(rules, findings);
            DeadValues.check(rules, words, findings);
            OwnGround.check(rules, findings);
            Contradictions.check(rules, words, findings);
            ExceptionCircle.check(rules.rules(), findings);
        }
        findings.addAll(readByEngine(read, findings));
        return rules;
    }

    /** What the engine makes of the files that are in order to us. Several at a time: it is slow when it has just begun. */
    private static List<Diagnostic> readByEngine(List<ReadFile> files, List<Diagnostic> before) {
        Set<String> broken = before.stream()
                .filter(Diagnostic::isError)
                .map(finding -> finding.location().file())
                .collect(Collectors.toSet());
        return files.parallelStream()
                .filter(file -> !broken.contains(file.name()))
                .flatMap(file -> file.ofEngine().stream())
                .toList();
    }
}
