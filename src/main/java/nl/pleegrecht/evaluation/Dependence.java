package nl.pleegrecht.evaluation;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.pleegrecht.rulebook.Pattern;

/** On which missing facts an answer still rests, given what is known and what has been filled in. */
final class Dependence {
    private final Situation situation;
    private final RuleGraph graph;
    private final Completion completion;
    private final Possible possible;
    private final Set<RuleReads> possibleRules;

    Dependence(Situation situation, RuleGraph graph, Completion completion) {
        this.situation = situation;
        this.graph = graph;
        this.completion = completion;
        this.possible = new Possible(situation, completion);
        this.possibleRules = possible.among(graph.rules());
    }

    /** Of an answer: its rules when it has any, else all rules that could have spoken. */
    TreeSet<Slot> of(Answer answer) {
        return answer.derivations().isEmpty()
                ? ofRules(graph.cone(answer.subject(), possibleRules))
                : of(answer.derivations());
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
        RuleReads reads = graph.reads(derivation.rule());
        int matched = 0;
        for (Pattern pattern : derivation.rule().when()) {
            if (pattern.kind() == Pattern.Kind.PRESENT
                    && matched < derivation.matched().size()) {
                Object object = derivation.matched().get(matched);
                int index = completion.indexOf(object);
                if (index >= 0) {
                    addOpen(slots, index, reads.perPattern().get(pattern));
                } else {
                    slots.addAll(of(derivation.because().get(matched)));
                }
                matched++;
            } else {
                slots.addAll(ofPattern(pattern, reads));
            }
        }
        return slots;
    }

    /** Of everything that a set of rules can read. */
    TreeSet<Slot> ofRules(Set<RuleReads> rules) {
        TreeSet<Slot> slots = new TreeSet<>();
        for (RuleReads rule : rules) {
            for (Pattern pattern : rule.rule().when()) {
                if (RuleReads.isFact(pattern)) {
                    slots.addAll(ofPattern(pattern, rule));
                }
            }
        }
        return slots;
    }

    private TreeSet<Slot> ofPattern(Pattern pattern, RuleReads reads) {
        if (!RuleReads.isFact(pattern)) {
            return ofRules(graph.cone(Topic.of(pattern), possibleRules));
        }
        TreeSet<Slot> slots = new TreeSet<>();
        for (int i = 0; i < situation.facts().size(); i++) {
            if (possible.mayMatch(pattern, i)) {
                addOpen(slots, i, reads.perPattern().get(pattern));
            }
        }
        return slots;
    }

    private void addOpen(Set<Slot> slots, int index, Set<String> properties) {
        Slot presence = completion.openPresence(index);
        if (presence != null) {
            slots.add(presence);
        }
        for (String property : properties) {
            Slot slot = completion.openProperty(index, property);
            if (slot != null && presence == null) {
                slots.add(slot);
            }
        }
    }
}
