package nl.pleegrecht.rulebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import nl.pleegrecht.diagnostics.Diagnostic;

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

    /** The files as they read by themselves; what is not among them is forgotten. */
    List<ReadFile> read(List<RuleFile> wanted) {
        Map<RuleFile, ReadFile> before = files;
        files = new HashMap<>();
        List<ReadFile> all = new ArrayList<>();
        for (RuleFile file : wanted) {
            ReadFile known = before.get(file);
            ReadFile read = known != null ? known : ReadFile.of(file);
            files.put(file, read);
            all.add(read);
        }
        return all;
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
