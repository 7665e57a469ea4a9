package nl.pleegrecht.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.pleegrecht.answers.Conclusie;
import nl.pleegrecht.evaluation.Derivation.Witness;
import nl.pleegrecht.rulebook.ParsedRule;
import nl.pleegrecht.rulebook.Pattern;

/** What remained after the rules fired: each conclusion with the matches that support it. */
final class Conclusions {
    /** A match of a rule. */
    record Support(ParsedRule rule, List<Object> matched) {}

    private final Collection<?> facts;
    private final Map<Object, List<Support>> supports = new IdentityHashMap<>();
    private final List<Object> order = new ArrayList<>();
    private final Map<Object, List<Derivation>> derived = new IdentityHashMap<>();
    private Map<String, List<Conclusie>> bySubject;

    /**
     * @param facts the facts the rules saw
     */
    Conclusions(Collection<?> facts) {
        this.facts = facts;
    }

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

    /** All rules with a match that remained. */
    Set<ParsedRule> fired() {
        Set<ParsedRule> fired = new LinkedHashSet<>();
        supports.values().forEach(all -> all.forEach(one -> fired.add(one.rule())));
        return fired;
    }

    private List<Witness> witnesses(ParsedRule rule) {
        List<Witness> witnesses = List.of();
        for (Pattern pattern : rule.when()) {
            if (pattern.kind() == Pattern.Kind.EXISTS) {
                witnesses = witnesses.isEmpty() ? new ArrayList<>() : witnesses;
                addWitnesses(witnesses, pattern, facts);
                addWitnesses(witnesses, pattern, order);
            }
        }
        return witnesses;
    }

    /** As far as comparisons with literals tell; the engine has seen to the rest for at least one of them. */
    private void addWitnesses(List<Witness> witnesses, Pattern pattern, Collection<?> candidates) {
        for (Object candidate : candidates) {
            if (candidate.getClass().getSimpleName().equals(pattern.type())
                    && Conditions.all(pattern.constraints(), name -> Fact.valueOrNull(candidate, name))
                            != Conditions.FAILS) {
                witnesses.add(new Witness(pattern, candidate, derivations(candidate)));
            }
        }
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
            found.add(new Derivation(one.rule(), one.matched(), because, witnesses(one.rule())));
        }
        if (found.size() > 1) {
            found.sort(Comparator.comparing(derivation -> derivation.rule().location()));
        }
        derived.put(conclusion, found);
        return found;
    }
}
