package nl.pleegrecht.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.pleegrecht.rulebook.ParsedRule;

/** What remained after the rules fired: each conclusion with the matches that support it. */
final class Conclusions {
    /** A match of a rule. */
    record Support(ParsedRule rule, List<Object> matched) {}

    private final Map<Object, List<Support>> supports = new IdentityHashMap<>();
    private final List<Object> order = new ArrayList<>();

    void add(Object conclusion, Support support) {
        supports.computeIfAbsent(conclusion, c -> {
                    order.add(c);
                    return new ArrayList<>();
                })
                .add(support);
    }

    /** All conclusions, those of declared types included. */
    List<Object> all() {
        return order;
    }

    /** The matches that support a conclusion, in the order of the rule files. */
    List<Support> supports(Object conclusion) {
        return supports.getOrDefault(conclusion, List.of());
    }

    /** The rules that led to a conclusion, and in turn those that led to what they matched. */
    List<Derivation> derivations(Object conclusion) {
        return derivations(conclusion, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private List<Derivation> derivations(Object conclusion, Set<Object> above) {
        if (!supports.containsKey(conclusion) || !above.add(conclusion)) {
            return List.of();
        }
        List<Derivation> found = new ArrayList<>();
        for (Support support : supports.get(conclusion)) {
            List<List<Derivation>> because = new ArrayList<>();
            for (Object matched : support.matched()) {
                because.add(derivations(matched, above));
            }
            found.add(new Derivation(support.rule(), support.matched(), because));
        }
        above.remove(conclusion);
        found.sort(
                java.util.Comparator.comparing(derivation -> derivation.rule().location()));
        return found;
    }
}
