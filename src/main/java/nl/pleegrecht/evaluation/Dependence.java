package nl.pleegrecht.evaluation;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.pleegrecht.evaluation.RuleReads.Ask;
import nl.pleegrecht.rulebook.Pattern;

/** On which missing facts an answer still rests, given what is known and what has been filled in. */
final class Dependence {
    private final Situation situation;
    private final RuleGraph graph;
    private final Completion completion;
    private final Possible possible;
    private final BitSet possibleRules;

    Dependence(Situation situation, RuleGraph graph, Completion completion) {
        this.situation = situation;
        this.graph = graph;
        this.completion = completion;
        this.possible = new Possible(situation, completion);
        this.possibleRules = possible.among(graph);
    }

    /** Of anything at all: empty when nothing that is missing can matter. */
    TreeSet<Slot> ofEverything() {
        return ofRules(possibleRules);
    }

    /** Of an answer: its rules when it has any, else all rules that could have spoken. */
    TreeSet<Slot> of(Answer answer) {
        return answer.derivations().isEmpty() ? ofSubject(answer.subject()) : of(answer.derivations());
    }

    /** Of whatever the rules can say about a subject. */
    TreeSet<Slot> ofSubject(String subject) {
        return ofRules(graph.cone(graph.about(subject), possibleRules));
    }

    /** Of a conclusion that any one of the derivations suffices for: the least of them. */
    TreeSet<Slot> of(List<Derivation> derivations) {
        TreeSet<Slot> least = null;
        for (Derivation derivation : derivations) {
            TreeSet<Slot> slots = of(derivation);
            if (least == null || slots.size() < least.size()) {
                least = slots;
            }
        }
        return least == null ? new TreeSet<>() : least;
    }

    private TreeSet<Slot> of(Derivation derivation) {
        TreeSet<Slot> slots = new TreeSet<>();
        int matched = 0;
        for (Ask ask : graph.reads(derivation.rule()).asks()) {
            if (ask.pattern().kind() == Pattern.Kind.PRESENT
                    && matched < derivation.matched().size()) {
                int index = completion.indexOf(derivation.matched().get(matched));
                if (index >= 0) {
                    addOpen(slots, index, ask.reads());
                } else {
                    slots.addAll(of(derivation.because().get(matched)));
                }
                matched++;
            } else {
                add(slots, ask);
            }
        }
        return slots;
    }

    private TreeSet<Slot> ofRules(BitSet rules) {
        TreeSet<Slot> slots = new TreeSet<>();
        for (int i = rules.nextSetBit(0); i >= 0; i = rules.nextSetBit(i + 1)) {
            for (Ask ask : graph.rules().get(i).asks()) {
                if (ask.fact()) {
                    add(slots, ask);
                }
            }
        }
        return slots;
    }

    private void add(TreeSet<Slot> slots, Ask ask) {
        if (!ask.fact()) {
            slots.addAll(ofRules(graph.cone(ask.feeders(), possibleRules)));
            return;
        }
        for (int i = 0; i < situation.facts().size(); i++) {
            if (situation.facts().get(i).record() == null && possible.mayMatch(ask.pattern(), i)) {
                addOpen(slots, i, ask.reads());
            }
        }
    }

    private void addOpen(Set<Slot> slots, int index, Set<String> properties) {
        Slot presence = completion.openPresence(index);
        if (presence != null) {
            slots.add(presence);
            return;
        }
        for (String property : properties) {
            Slot slot = completion.openProperty(index, property);
            if (slot != null) {
                slots.add(slot);
            }
        }
    }
}
