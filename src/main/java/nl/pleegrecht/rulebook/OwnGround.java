package nl.pleegrecht.rulebook;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import nl.pleegrecht.diagnostics.Diagnostic;

/**
 * Refuses rules that take away their own ground: with {@code not X} in the condition and X following from the conclusion,
 * there is no answer that holds. The engine does not go round in circles then; it stops halfway and says nothing.
 */
final class OwnGround {
    private final Makers makers;

    private OwnGround(Makers makers) {
        this.makers = makers;
    }

    static void check(ParsedRules rules, List<Diagnostic> findings) {
        OwnGround check = new OwnGround(new Makers(rules));
        for (ParsedRule rule : rules.rules()) {
            for (Pattern pattern : rule.when()) {
                if (pattern.kind() == Pattern.Kind.NOT) {
                    check.makersOf(pattern, rule).stream()
                            .filter(maker -> check.restsOn(maker, rule))
                            .findFirst()
                            .ifPresent(maker -> findings.add(Diagnostic.error(
                                    "RUL-131",
                                    pattern.location(),
                                    pattern.text().replaceAll("\\s+", " "),
                                    maker.name())));
                }
            }
        }
    }

    /** Whether a rule asks, directly or through others, for something that another one concludes. */
    private boolean restsOn(ParsedRule rule, ParsedRule ground) {
        // by identity: to compare two rules is to compare all that is in them
        Set<ParsedRule> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        seen.add(rule);
        Deque<ParsedRule> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            ParsedRule next = open.remove();
            if (next == ground) {
                return true;
            }
            for (Pattern pattern : next.when()) {
                makersOf(pattern, next).stream().filter(seen::add).forEach(open::add);
            }
        }
        return false;
    }

    private List<ParsedRule> makersOf(Pattern pattern, ParsedRule asking) {
        return makers.of(pattern, asking).stream().map(Makers.Maker::rule).toList();
    }
}
