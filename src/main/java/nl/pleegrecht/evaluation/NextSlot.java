package nl.pleegrecht.evaluation;

import java.util.BitSet;
import java.util.List;
import java.util.TreeSet;
import nl.pleegrecht.evaluation.RuleReads.Ask;
import nl.pleegrecht.rulebook.Pattern;

/**
 * Of what is missing, what to fill in next: sub-questions are settled one at a time, in the order in which the rules ask
 * them. Taken up side by side, every state of one would be tried with every state of the other. Judgements come last.
 */
final class NextSlot {
    private final Dependence dependence;
    private final RuleGraph graph;
    private final Completion completion;
    private final TreeSet<Slot> open;
    private final BitSet seen = new BitSet();

    /** @param open what to choose from, not empty */
    NextSlot(Dependence dependence, RuleGraph graph, Completion completion, TreeSet<Slot> open) {
        this.dependence = dependence;
        this.graph = graph;
        this.completion = completion;
        this.open = open;
    }

    /** Following what a conclusion was derived from. */
    Slot of(Derivation derivation) {
        return orFirst(open.first().isJudgement() ? null : firstOf(derivation));
    }

    /** Following what rules ask for. */
    Slot of(BitSet rules) {
        return orFirst(open.first().isJudgement() ? null : firstOf(rules));
    }

    private Slot orFirst(Slot found) {
        return found == null ? open.first() : found;
    }

    private Slot firstOf(Derivation derivation) {
        TreeSet<Slot> own = new TreeSet<>();
        int matched = 0;
        for (Ask ask : graph.reads(derivation.rule()).asks()) {
            Slot found = null;
            if (ask.pattern().kind() == Pattern.Kind.PRESENT
                    && matched < derivation.matched().size()) {
                int index = completion.indexOf(derivation.matched().get(matched));
                List<Derivation> because = derivation.because().get(matched);
                if (index >= 0) {
                    dependence.addOpen(own, index, ask.reads());
                } else if (!because.isEmpty()) {
                    found = firstOf(dependence.least(because));
                }
                matched++;
            } else if (ask.fact()) {
                dependence.addFact(own, ask);
            } else {
                found = firstOf(ask.feeders());
            }
            if (found != null) {
                return found;
            }
        }
        return firstOf(own);
    }

    private Slot firstOf(BitSet rules) {
        for (int i = rules.nextSetBit(0); i >= 0; i = rules.nextSetBit(i + 1)) {
            if (!dependence.isPossible(i) || seen.get(i)) {
                continue;
            }
            seen.set(i);
            for (Ask ask : graph.rules().get(i).asks()) {
                Slot found = ask.fact() ? null : firstOf(ask.feeders());
                if (found != null) {
                    return found;
                }
            }
            Slot found = firstOf(dependence.readBy(i));
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private Slot firstOf(TreeSet<Slot> slots) {
        return slots.stream()
                .filter(slot -> !slot.isJudgement() && open.contains(slot))
                .findFirst()
                .orElse(null);
    }
}
