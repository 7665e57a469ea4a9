package nl.pleegrecht.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        Map<RuleFile, List<Block>> blocks = new LinkedHashMap<>();
        for (RuleFile file : files) {
            blocks.put(file, Blocks.of(Lexer.read(file, findings), findings));
        }
        List<DeclaredType> types = new ArrayList<>();
        List<Draft> drafts = new ArrayList<>();
        for (Block block : blocks.values().stream().flatMap(List::stream).toList()) {
            if (block.isRule()) {
                RuleReader.read(block, findings).ifPresent(drafts::add);
            } else {
                DeclareReader.read(block, findings).ifPresent(types::add);
            }
        }
        Words words = new Words(subjects, amounts, types);
        RuleCheck check = new RuleCheck(words, findings);
        ParsedRules rules = new ParsedRules(drafts.stream().map(check::check).toList(), types);
        boolean whole = drafts.stream().allMatch(Draft::complete)
                && drafts.size()
                        == blocks.values().stream()
                                .flatMap(List::stream)
                                .filter(Block::isRule)
                                .count();
        Together.check(rules, drafts, whole, findings);
        if (findings.stream().noneMatch(Diagnostic::isError)) {
            Together.unused(rules, findings);
            DeadValues.check(rules, words, findings);
            OwnGround.check(rules, findings);
            Contradictions.check(rules, words, findings);
            ExceptionCircle.check(rules.rules(), findings);
        }
        findings.addAll(readByEngine(blocks, findings));
        return rules;
    }

    /** What the engine makes of the files that are in order to us. Several at a time: it is slow when it has just begun. */
    private static List<Diagnostic> readByEngine(Map<RuleFile, List<Block>> blocks, List<Diagnostic> before) {
        Set<String> broken = before.stream()
                .filter(Diagnostic::isError)
                .map(finding -> finding.location().file())
                .collect(Collectors.toSet());
        return blocks.entrySet().parallelStream()
                .filter(entry -> !broken.contains(entry.getKey().name()))
                .flatMap(entry -> EngineReading.check(entry.getKey(), entry.getValue()).stream())
                .toList();
    }
}
