package nl.pleegrecht.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import nl.pleegrecht.answers.Conclusie;
import nl.pleegrecht.rulebook.ParsedRule;

/** What remained after the rules fired: each conclusion with the matches that support it. */
final class Conclusions {
    /** A match of a rule. */
    record Support(ParsedRule rule, List<Object> matched) {}

    private final Map<Object, List<Support>> supports = new IdentityHashMap<>();
    private final List<Object> order = new ArrayList<>();
    private final Map<Object, List<Derivation>> derived = new IdentityHashMap<>();
    private Map<String, List<Conclusie>> bySubject;

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

    /** The answers that were concluded on a subject. */
    List<Conclusie> on(String subject) {
        if (bySubject == null) {
            bySubject = new HashMap<>();
            for (Object conclusion : order) {
                if (conclusion instanceof Conclusie conclusie) {
                    bySubject
                            .computeIfAbsent(conclusie.onderwerp(), s -> new ArrayList<>(2))
                            .add(conclusie);
                }
            }
        }
        return bySubject.getOrDefault(subject, List.of());
    }

    /** The rules that led to a conclusion, and in turn those that led to what they matched. */
    List<Derivation> derivations(Object conclusion) {
        List<Derivation> known = derived.get(conclusion);
        if (known != null) {
            return known;
        }
        List<Support> support = supports.get(conclusion);
        if (support == null) {
            return List.of();
        }
        // a conclusion that in the end supports itself is not told again below itself
        derived.put(conclusion, List.of());
        List<Derivation> found = new ArrayList<>(support.size());
        for (Support one : support) {
            List<List<Derivation>> because = new ArrayList<>(one.matched().size());
            for (Object matched : one.matched()) {
                because.add(derivations(matched));
            }
            found.add(new Derivation(one.rule(), one.matched(), because));
        }
        if (found.size() > 1) {
            found.sort(Comparator.comparing(derivation -> derivation.rule().location()));
        }
        derived.put(conclusion, found);
        return found;
    }
}
