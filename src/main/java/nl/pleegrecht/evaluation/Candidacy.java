package nl.pleegrecht.evaluation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.pleegrecht.evaluation.RuleReads.Ask;
import nl.pleegrecht.rulebook.Pattern;

/**
 * Which facts of a situation a pattern may match, as far as complete facts go found once for all completions: those differ
 * in the incomplete facts only.
 */
final class Candidacy {
    /**
     * The facts for one pattern.
     *
     * @param holds whether a complete fact matches, as far as comparisons with literals tell
     * @param mayHold whether a complete fact may match
     * @param open the incomplete facts of its type, by number
     */
    record Facts(boolean holds, boolean mayHold, int[] open) {}

    private static final Facts NONE = new Facts(false, false, new int[0]);

    private final Situation situation;
    private final Map<String, List<Integer>> byType = new HashMap<>();
    private final Facts[][] ofAsks;
    private final BitSet readers = new BitSet();

    Candidacy(Situation situation, RuleGraph graph) {
        this.situation = situation;
        for (int i = 0; i < situation.facts().size(); i++) {
            byType.computeIfAbsent(situation.facts().get(i).typeName(), type -> new ArrayList<>(4))
                    .add(i);
        }
        ofAsks = new Facts[graph.rules().size()][];
        for (int rule = 0; rule < ofAsks.length; rule++) {
            List<Ask> asks = graph.rules().get(rule).asks();
            ofAsks[rule] = new Facts[asks.size()];
            for (int i = 0; i < asks.size(); i++) {
                ofAsks[rule][i] = asks.get(i).fact() ? facts(asks.get(i).pattern()) : NONE;
                if (ofAsks[rule][i].open().length > 0) {
                    readers.set(rule);
                }
            }
        }
    }

    private Facts facts(Pattern pattern) {
        boolean holds = false;
        boolean mayHold = false;
        List<Integer> open = new ArrayList<>();
        for (int index : byType.getOrDefault(pattern.type(), List.of())) {
            Fact fact = situation.facts().get(index);
            if (fact.record() == null) {
                open.add(index);
                continue;
            }
            Conditions conditions = Conditions.all(pattern.constraints(), fact.known()::get);
            holds |= conditions == Conditions.HOLDS;
            mayHold |= conditions != Conditions.FAILS;
        }
        return new Facts(holds, mayHold, open.stream().mapToInt(i -> i).toArray());
    }

    /** The rules with a pattern for a type of which there is an incomplete fact, by number. */
    BitSet readers() {
        return readers;
    }

    Facts of(int rule, int ask) {
        return ofAsks[rule][ask];
    }
}
