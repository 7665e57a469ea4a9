package nl.pleegrecht.evaluation;

import java.util.BitSet;
import java.util.List;
import nl.pleegrecht.evaluation.RuleReads.Ask;
import nl.pleegrecht.rulebook.Pattern;

/**
 * Which rules can still fire, whatever the missing facts turn out to be: a rule is out when something it asks for is known
 * not to be there, or something it must not meet is known to be there.
 */
final class Possible {
    private final Situation situation;
    private final RuleGraph graph;
    private final Candidacy candidacy;
    private final Completion completion;
    private final BitSet blocked = new BitSet();
    private BitSet rules;

    Possible(Situation situation, RuleGraph graph, Candidacy candidacy, Completion completion) {
        this.situation = situation;
        this.graph = graph;
        this.candidacy = candidacy;
        this.completion = completion;
        for (int i = 0; i < graph.rules().size(); i++) {
            if (!factsAllow(i)) {
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
        boolean more = false;
        for (RuleGraph.Refusal refusal : graph.refusals(certain.getClass().getSimpleName())) {
            if (rules.get(refusal.rule())
                    && !blocked.get(refusal.rule())
                    && Conditions.all(refusal.pattern().constraints(), name -> Fact.valueOrNull(certain, name))
                            == Conditions.HOLDS) {
                blocked.set(refusal.rule());
                more = true;
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

    private boolean factsAllow(int rule) {
        List<Ask> asks = graph.rules().get(rule).asks();
        for (int i = 0; i < asks.size(); i++) {
            Ask ask = asks.get(i);
            if (ask.fact()) {
                Candidacy.Facts facts = candidacy.of(rule, i);
                if (ask.isNegative()
                        ? facts.holds() || anyMatches(ask.pattern(), facts.open())
                        : !facts.mayHold() && !anyMayMatch(ask.pattern(), facts.open())) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean anyMayMatch(Pattern pattern, int[] open) {
        for (int index : open) {
            if (mayMatch(pattern, index)) {
                return true;
            }
        }
        return false;
    }

    private boolean anyMatches(Pattern pattern, int[] open) {
        for (int index : open) {
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
