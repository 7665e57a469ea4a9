package nl.pleegrecht.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.pleegrecht.facts.Bedrag;
import nl.pleegrecht.rulebook.Constraint;
import nl.pleegrecht.rulebook.Meaning;
import nl.pleegrecht.rulebook.ParsedRule;
import nl.pleegrecht.rulebook.Pattern;
import nl.pleegrecht.rulebook.ReadProperties;
import nl.pleegrecht.rulebook.Vocabulary;

/**
 * What is left of a rule in a situation when all that its known facts settle is taken out. Two rules of which the same is
 * left are the same rule there, whatever is missing and whatever the other rules conclude.
 */
final class Residual {
    /** What is left of a rule that can not fire, and of one that is not there. */
    static final Object NOTHING = "nothing";

    private final ParsedRule rule;
    private final Object rest;
    private final List<Object> patterns;
    private final Map<Pattern, Set<String>> reads;

    Residual(ParsedRule rule) {
        this.rule = rule;
        Map<String, Object> parts = Meaning.undated(rule);
        parts.remove("when");
        this.rest = List.copyOf(parts.values());
        this.patterns = rule.when().stream().map(Meaning::of).toList();
        this.reads = ReadProperties.perPattern(rule);
    }

    Object in(Situation situation) {
        List<Object> left = new ArrayList<>();
        left.add(rest);
        for (int i = 0; i < rule.when().size(); i++) {
            Pattern pattern = rule.when().get(i);
            if (!isFact(pattern)) {
                left.add(patterns.get(i));
                continue;
            }
            List<Object> facts = facts(pattern, situation);
            if (facts == null) {
                return NOTHING;
            }
            left.add(List.of(pattern.kind(), pattern.type(), pattern.binding(), facts));
        }
        return left;
    }

    /** Whether the facts of a situation leave a rule a chance, as far as comparisons with literals tell. */
    static boolean mayFire(ParsedRule rule, Situation situation) {
        for (Pattern pattern : rule.when()) {
            if (isFact(pattern) && !mayHold(pattern, situation)) {
                return false;
            }
        }
        return true;
    }

    private static boolean mayHold(Pattern pattern, Situation situation) {
        boolean any = false;
        for (Fact fact : situation.facts()) {
            if (fact.typeName().equals(pattern.type())) {
                Conditions all = holds(pattern.constraints(), fact);
                if (all == Conditions.HOLDS && pattern.kind() == Pattern.Kind.NOT && !fact.mayBeAbsent()) {
                    return false;
                }
                any |= all != Conditions.FAILS;
            }
        }
        return any || pattern.kind() == Pattern.Kind.NOT;
    }

    /** A fact of the dossier; the amounts are no part of a situation yet. */
    private static boolean isFact(Pattern pattern) {
        Class<? extends Record> type = Vocabulary.RECORDS.get(pattern.type());
        return type != null && type != Bedrag.class && Vocabulary.FACTS.contains(type);
    }

    /** Of each fact that may match, the conditions that are open; null when the pattern settles that the rule can not fire. */
    private List<Object> facts(Pattern pattern, Situation situation) {
        List<Object> facts = new ArrayList<>();
        for (int i = 0; i < situation.facts().size(); i++) {
            Fact fact = situation.facts().get(i);
            if (!fact.typeName().equals(pattern.type())) {
                continue;
            }
            Conditions all = holds(pattern.constraints(), fact);
            if (all == Conditions.HOLDS && pattern.kind() == Pattern.Kind.NOT && !fact.mayBeAbsent()) {
                return null;
            }
            if (all != Conditions.FAILS) {
                facts.add(List.of(i, open(pattern, fact), missing(pattern, fact)));
            }
        }
        return facts.isEmpty() && pattern.kind() != Pattern.Kind.NOT ? null : facts;
    }

    private static List<Object> open(Pattern pattern, Fact fact) {
        List<Object> open = new ArrayList<>();
        for (Constraint constraint : pattern.constraints()) {
            if (constraint instanceof Constraint.Binding || holds(List.of(constraint), fact) != Conditions.HOLDS) {
                open.add(Meaning.of(constraint));
            }
        }
        return open;
    }

    private Set<String> missing(Pattern pattern, Fact fact) {
        Set<String> missing = new TreeSet<>(reads.get(pattern));
        missing.retainAll(fact.missing().keySet());
        return missing;
    }

    private static Conditions holds(List<Constraint> constraints, Fact fact) {
        return Conditions.all(constraints, property -> fact.known().get(property));
    }
}
