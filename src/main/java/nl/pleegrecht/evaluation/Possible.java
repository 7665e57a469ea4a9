package nl.pleegrecht.evaluation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.pleegrecht.evaluation.RuleReads.Ask;
import nl.pleegrecht.rulebook.Pattern;

/**
 * Which rules can still fire, whatever the missing facts turn out to be: a rule is out when something it asks for is known
 * not to be there, or something it must not meet is known to be there.
 */
final class Possible {
    private final Situation situation;
    private final RuleGraph graph;
    private final Completion completion;
    private final Map<String, List<Integer>> byType = new HashMap<>();
    private final BitSet blocked = new BitSet();
    private BitSet rules;

    Possible(Situation situation, RuleGraph graph, Completion completion) {
        this.situation = situation;
        this.graph = graph;
        this.completion = completion;
        for (int i = 0; i < situation.facts().size(); i++) {
            byType.computeIfAbsent(situation.facts().get(i).typeName(), type -> new ArrayList<>(4))
                    .add(i);
        }
        for (int i = 0; i < graph.rules().size(); i++) {
            if (!factsAllow(graph.rules().get(i))) {
                blocked.set(i);
            }
        }
        narrow();
    }

    /** The rules that can fire, by number. */
    BitSet rules() {
        return rules;
    }

    /** Takes out the rules that must not meet a conclusion which holds in any case; tells whether there were any. */
    boolean block(Object certain) {
        String type = certain.getClass().getSimpleName();
        boolean more = false;
        for (int i = rules.nextSetBit(0); i >= 0; i = rules.nextSetBit(i + 1)) {
            for (Ask ask : graph.rules().get(i).asks()) {
                if (ask.isNegative()
                        && ask.pattern().type().equals(type)
                        && Conditions.all(ask.pattern().constraints(), name -> Fact.valueOrNull(certain, name))
                                == Conditions.HOLDS) {
                    blocked.set(i);
                    more = true;
                }
            }
        }
        if (more) {
            narrow();
        }
        return more;
    }

    private void narrow() {
        rules = graph.all();
        rules.andNot(blocked);
        boolean smaller = true;
        while (smaller) {
            smaller = false;
            for (int i = rules.nextSetBit(0); i >= 0; i = rules.nextSetBit(i + 1)) {
                if (asksInVain(graph.rules().get(i))) {
                    rules.clear(i);
                    smaller = true;
                }
            }
        }
    }

    private boolean asksInVain(RuleReads rule) {
        for (Ask ask : rule.asks()) {
            if (!ask.fact() && !ask.isNegative() && !ask.feeders().intersects(rules)) {
                return true;
            }
        }
        return false;
    }

    private boolean factsAllow(RuleReads rule) {
        for (Ask ask : rule.asks()) {
            if (ask.fact() && (ask.isNegative() ? anyMatches(ask.pattern()) : !anyMayMatch(ask.pattern()))) {
                return false;
            }
        }
        return true;
    }

    private boolean anyMayMatch(Pattern pattern) {
        for (int index : byType.getOrDefault(pattern.type(), List.of())) {
            if (mayMatch(pattern, index)) {
                return true;
            }
        }
        return false;
    }

    private boolean anyMatches(Pattern pattern) {
        for (int index : byType.getOrDefault(pattern.type(), List.of())) {
            if (completion.isThere(index)
                    && completion.openPresence(index) == null
                    && conditions(pattern, index) == Conditions.HOLDS) {
                return true;
            }
        }
        return false;
    }

    /** Whether a fact can match a pattern, as far as comparisons of what is known with literals tell. */
    boolean mayMatch(Pattern pattern, int index) {
        return situation.facts().get(index).typeName().equals(pattern.type())
                && (completion.isThere(index) || completion.openPresence(index) != null)
                && conditions(pattern, index) != Conditions.FAILS;
    }

    private Conditions conditions(Pattern pattern, int index) {
        return Conditions.all(pattern.constraints(), property -> completion.value(index, property));
    }
}
