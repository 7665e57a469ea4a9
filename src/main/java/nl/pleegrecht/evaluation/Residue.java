package nl.pleegrecht.evaluation;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import nl.pleegrecht.answers.Conclusie;
import nl.pleegrecht.evaluation.RuleReads.Ask;

/**
 * What is left to decide, such that two completions for which this is equal go on in the same way: the rules that are still
 * open, what they see of what was filled in, and what the other rules have settled for good.
 *
 * @param readers the possible rules that read something missing, by number
 */
record Residue(
        Situation situation,
        RuleGraph graph,
        Candidacy candidacy,
        Completion completion,
        Possible possible,
        BitSet readers) {

    /**
     * For some rules and all that leads to them.
     *
     * @param byRule conclusions of which it matters which rule they came from
     */
    Object of(BitSet start, Conclusions conclusions, Predicate<Conclusie> byRule) {
        BitSet cone = graph.cone(start, possible.rules());
        BitSet open = open(cone);
        Set<Object> seen = new HashSet<>();
        Set<String> constrained = new HashSet<>();
        BitSet feeding = (BitSet) start.clone();
        for (int i = open.nextSetBit(0); i >= 0; i = open.nextSetBit(i + 1)) {
            List<Ask> asks = graph.rules().get(i).asks();
            for (int ask = 0; ask < asks.size(); ask++) {
                feeding.or(asks.get(ask).feeders());
                addSeen(seen, i, ask);
                addConstrained(constrained, i, ask);
            }
        }
        completion.filled().forEach((slot, value) -> {
            if (constrained.contains(slot.unknown().question())) {
                // what is open may have to fit it, also where no rule sees a difference
                seen.add(List.of(slot.unknown(), value));
            }
        });
        Set<String> settled = new HashSet<>();
        for (Object conclusion : conclusions.all()) {
            for (Conclusions.Support support : conclusions.supports(conclusion)) {
                int rule = graph.number(support.rule());
                if (cone.get(rule) && feeding.get(rule) && !open.get(rule)) {
                    String by = conclusion instanceof Conclusie conclusie && byRule.test(conclusie)
                            ? support.rule().name()
                            : "";
                    settled.add(conclusion + by);
                }
            }
        }
        return List.of(open, seen, settled);
    }

    /** The rules that read something missing, or what rules conclude that do. */
    private BitSet open(BitSet cone) {
        BitSet open = (BitSet) cone.clone();
        open.and(readers);
        boolean more = !open.isEmpty();
        while (more) {
            more = false;
            for (int i = cone.nextSetBit(0); i >= 0; i = cone.nextSetBit(i + 1)) {
                if (!open.get(i)
                        && graph.rules().get(i).asks().stream()
                                .anyMatch(ask -> ask.feeders().intersects(open))) {
                    open.set(i);
                    more = true;
                }
            }
        }
        return open;
    }

    /** The keys of what is open, and can not have any value whatever else they say. */
    private void addConstrained(Set<String> constrained, int rule, int number) {
        Ask ask = graph.rules().get(rule).asks().get(number);
        for (int i : candidacy.of(rule, number).open()) {
            addConstrained(constrained, completion.openPresence(i));
            ask.reads().forEach(property -> addConstrained(constrained, completion.openProperty(i, property)));
        }
    }

    private static void addConstrained(Set<String> constrained, Slot open) {
        if (open != null && open.unknown().isConstrained()) {
            constrained.add(open.unknown().question());
        }
    }

    /** What a pattern sees of the facts that are not complete: of those it can not match any more, nothing. */
    private void addSeen(Set<Object> seen, int rule, int number) {
        Ask ask = graph.rules().get(rule).asks().get(number);
        for (int i : candidacy.of(rule, number).open()) {
            if (!possible.mayMatch(ask.pattern(), i)) {
                continue;
            }
            boolean there = completion.isThere(i);
            seen.add(List.of(rule, number, i, there, completion.openPresence(i) != null));
            Map<String, Follows> missing = situation.facts().get(i).missing();
            for (String property : there ? ask.reads() : Set.<String>of()) {
                Object value = missing.containsKey(property) ? completion.value(i, property) : null;
                if (value != null) {
                    // what must equal a literal, and does, is no different from another value that does
                    seen.add(List.of(rule, number, i, property, ask.carried().contains(property) ? value : ""));
                }
            }
        }
    }
}
