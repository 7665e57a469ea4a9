package nl.pleegrecht.rulebook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.pleegrecht.diagnostics.Diagnostic;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.kie.api.KieBase;
import org.kie.api.conf.KieBaseMutabilityOption;

/**
 * Compiles the same rule files time and again, each time only the rules that say something else than before. It changes the
 * compiled rule base it gave the last time, which must not be in use then. Not safe to share between threads.
 */
final class ChangingCompiler {
    private static final String PACKAGE = "regels";

    private InternalKnowledgeBase base;
    private String declarations = "";
    private Map<String, Written> rules = Map.of();

    /** A rule as it stands in its file. */
    private record Written(RuleFile file, Block block) {
        /** From its first word up to {@code end}. */
        String text() {
            return block.source().text(block.keyword().start(), block.lastEnd());
        }
    }

    /**
     * The compiled rules, as {@link RuleCompiler} would make them from nothing. When it returns null, what it gave before is
     * of no use any more.
     */
    KieBase compile(List<RuleFile> files, List<Diagnostic> findings) {
        Map<String, Written> wanted = new LinkedHashMap<>();
        StringBuilder declared = new StringBuilder();
        for (RuleFile file : files) {
            for (Block block : Blocks.of(Lexer.read(file, new ArrayList<>()), new ArrayList<>())) {
                Written written = new Written(file, block);
                if (block.isRule()) {
                    wanted.put(block.title(), written);
                } else {
                    declared.append(written.text()).append('\n');
                }
            }
        }
        boolean changed = base != null && declared.toString().equals(declarations) && change(wanted);
        if (!changed) {
            base = RuleCompiler.compile(files, KieBaseMutabilityOption.ALLOWED, findings);
        }
        declarations = declared.toString();
        rules = wanted;
        return base;
    }

    /** Makes the compiled rules say what is wanted; false when the engine finds something wrong, and they are spoilt. */
    private boolean change(Map<String, Written> wanted) {
        Set<String> fresh = new HashSet<>();
        wanted.forEach((name, rule) -> {
            if (!rules.containsKey(name) || !rules.get(name).text().equals(rule.text())) {
                fresh.add(name);
            }
        });
        for (String name : rules.keySet()) {
            if (!wanted.containsKey(name) || fresh.contains(name)) {
                base.removeRule(PACKAGE, name);
            }
        }
        List<RuleFile> texts = wanted.values().stream()
                .filter(rule -> fresh.contains(rule.block().title()))
                .map(Written::file)
                .distinct()
                .map(file -> only(file, fresh))
                .toList();
        return texts.isEmpty() || RuleCompiler.add(texts, base);
    }

    /** A file with nothing but some of its rules, each on the lines where it stands. */
    private static RuleFile only(RuleFile file, Set<String> names) {
        List<Block> blocks = Blocks.of(Lexer.read(file, new ArrayList<>()), new ArrayList<>());
        char[] text = file.text().toCharArray();
        int from = 0;
        for (int i = 0; i <= blocks.size(); i++) {
            boolean last = i == blocks.size();
            int to = last ? text.length : blocks.get(i).keyword().start();
            boolean kept = i > 0
                    && blocks.get(i - 1).isRule()
                    && names.contains(blocks.get(i - 1).title());
            for (int at = from; !kept && at < to; at++) {
                text[at] = text[at] == '\n' ? '\n' : ' ';
            }
            from = to;
        }
        return new RuleFile(file.name(), new String(text));
    }
}
