package nl.pleegrecht.rulebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import nl.pleegrecht.diagnostics.Diagnostic;
import org.drools.drl.ast.descr.PackageDescr;

/**
 * What came of reading rule files the last time, so that only what changed is read again. It holds no more than that one
 * time. Not safe to share between threads.
 */
final class ParseMemory {
    private Map<RuleFile, ReadFile> files = new HashMap<>();
    private Object words;
    private Map<Draft, Checked> checked = new IdentityHashMap<>();

    /** A rule with its words looked up, and what was found in doing so. */
    private record Checked(ParsedRule rule, List<Diagnostic> findings) {}

    /** The files as they read by themselves, several at a time; what is not among them is forgotten. */
    List<ReadFile> read(List<RuleFile> wanted) {
        Map<RuleFile, ReadFile> before = files;
        List<ReadFile> all = wanted.parallelStream()
                .map(file -> {
                    ReadFile known = before.get(file);
                    return known != null ? known : ReadFile.of(file);
                })
                .toList();
        files = new HashMap<>();
        for (int i = 0; i < wanted.size(); i++) {
            files.put(wanted.get(i), all.get(i));
        }
        return all;
    }

    /** The engine's reading of the files last read, in their order; null unless there is one of each, that nobody took. */
    List<PackageDescr> takeTrees(List<RuleFile> wanted) {
        List<PackageDescr> trees = new ArrayList<>();
        wanted.forEach(file -> trees.add(files.get(file).takeTree()));
        return trees.contains(null) ? null : trees;
    }

    /**
     * The rules with their words looked up.
     *
     * @param known all that the meaning of the words depends on; where it is another than last time, everything is looked up
     *     again
     */
    List<ParsedRule> check(List<Draft> drafts, Words meanings, Object known, List<Diagnostic> findings) {
        Map<Draft, Checked> before = known.equals(words) ? checked : Map.of();
        words = known;
        checked = new IdentityHashMap<>();
        List<ParsedRule> rules = new ArrayList<>();
        for (Draft draft : drafts) {
            Checked one = before.get(draft);
            if (one == null) {
                List<Diagnostic> found = new ArrayList<>();
                one = new Checked(new RuleCheck(meanings, found).check(draft), found);
            }
            checked.put(draft, one);
            rules.add(one.rule());
            findings.addAll(one.findings());
        }
        return rules;
    }
}
