package nl.pleegrecht.evaluation;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import nl.pleegrecht.answers.Conclusie;
import nl.pleegrecht.evaluation.RuleReads.Ask;
import nl.pleegrecht.rulebook.ParsedRule;
import nl.pleegrecht.rulebook.Pattern;

/** On which missing facts an answer still rests, given what is known and what has been filled in. */
final class Dependence {
    private final Situation situation;
    private final RuleGraph graph;
    private final Completion completion;
    private final Possible possible;

    /** The possible rules that read something missing, by number, and what. */
    private final Map<Integer, TreeSet<Slot>> readsMissing = new HashMap<>();

    private final BitSet readers = new BitSet();
    private final Map<Ask, TreeSet<Slot>> ofAsks = new IdentityHashMap<>();
    private final Map<Derivation, TreeSet<Slot>> ofDerivations = new IdentityHashMap<>();

    /** How often conclusions that hold in any case are looked for anew, each time with fewer rules in play. */
    private static final int MOST_ROUNDS = 4;

    Dependence(Situation situation, RuleGraph graph, Completion completion, Conclusions conclusions) {
        this.situation = situation;
        this.graph = graph;
        this.completion = completion;
        this.possible = new Possible(situation, graph, completion);
        look();
        boolean fewer = true;
        for (int round = 0; fewer && !readers.isEmpty() && round < MOST_ROUNDS; round++) {
            fewer = false;
            for (Object conclusion : conclusions.all()) {
                if (of(conclusions.derivations(conclusion)).isEmpty()) {
                    fewer |= possible.block(conclusion);
                }
            }
            if (fewer) {
                look();
            }
        }
    }

    /** Which of the possible rules read something that is missing. */
    private void look() {
        readsMissing.clear();
        readers.clear();
        ofAsks.clear();
        ofDerivations.clear();
        BitSet rules = possible.rules();
        for (int i = rules.nextSetBit(0); i >= 0; i = rules.nextSetBit(i + 1)) {
            TreeSet<Slot> slots = ofFacts(graph.rules().get(i));
            if (!slots.isEmpty()) {
                readsMissing.put(i, slots);
                readers.set(i);
            }
        }
    }

    /** Of anything at all: empty when nothing that is missing can matter. */
    TreeSet<Slot> ofEverything() {
        return ofRules((BitSet) possible.rules().clone());
    }

    /** Of an answer: its rules when it has any, else all rules that could have spoken. */
    TreeSet<Slot> of(Answer answer) {
        return answer.derivations().isEmpty() ? ofSubject(answer.subject()) : of(answer.derivations());
    }

    /** Of whatever the rules can say about a subject. */
    TreeSet<Slot> ofSubject(String subject) {
        return ofRules(graph.cone(graph.about(subject), possible.rules()));
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

    /** The rules with a match that holds in any case. */
    Set<ParsedRule> certain(Conclusions conclusions) {
        Set<ParsedRule> certain = new LinkedHashSet<>();
        for (Object conclusion : conclusions.all()) {
            for (Derivation derivation : conclusions.derivations(conclusion)) {
                if (isCertain(derivation)) {
                    certain.add(derivation.rule());
                }
            }
        }
        return certain;
    }

    /** Whether a derivation holds in any case. */
    boolean isCertain(Derivation derivation) {
        return of(derivation).isEmpty();
    }

    /**
     * What is left to decide about a subject, such that two completions for which this is equal go on in the same way: the
     * rules that are still open, what they see of what was filled in, and what the other rules have settled for good.
     */
    Object residue(String subject, Conclusions conclusions) {
        return residue(
                graph.cone(graph.about(subject), possible.rules()),
                conclusions,
                conclusion -> conclusion.onderwerp().equals(subject));
    }

    private Object residue(BitSet cone, Conclusions conclusions, Predicate<Conclusie> byRule) {
        BitSet open = open(cone);
        Set<Object> seen = new HashSet<>();
        for (int i = open.nextSetBit(0); i >= 0; i = open.nextSetBit(i + 1)) {
            graph.rules().get(i).asks().forEach(ask -> addSeen(seen, ask));
        }
        Set<String> settled = new HashSet<>();
        for (Object conclusion : conclusions.all()) {
            for (Conclusions.Support support : conclusions.supports(conclusion)) {
                int rule = graph.number(support.rule());
                if (cone.get(rule) && !open.get(rule)) {
                    String by = conclusion instanceof Conclusie conclusie && byRule.test(conclusie)
                            ? support.rule().name()
                            : "";
                    settled.add(conclusion + by);
                }
            }
        }
        return List.of(open, seen, settled);
    }

    /** Of whatever some rules can say. */
    TreeSet<Slot> ofRulesFrom(BitSet start) {
        return ofRules(graph.cone(start, possible.rules()));
    }

    /** What is left to decide for some rules; like {@link #residue(String, Conclusions)}, whichever rule settled it. */
    Object residue(BitSet start, Conclusions conclusions) {
        return residue(graph.cone(start, possible.rules()), conclusions, conclusion -> false);
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

    /** What a pattern sees of the facts that are not complete. */
    private void addSeen(Set<Object> seen, Ask ask) {
        for (int i = 0; ask.fact() && i < situation.facts().size(); i++) {
            Fact fact = situation.facts().get(i);
            if (fact.record() == null && fact.typeName().equals(ask.pattern().type())) {
                boolean there = completion.isThere(i);
                seen.add(List.of(i, there, completion.openPresence(i) != null));
                for (String property : there ? ask.reads() : Set.<String>of()) {
                    Object value = completion.value(i, property);
                    if (value != null && fact.missing().containsKey(property)) {
                        seen.add(List.of(i, property, value));
                    }
                }
            }
        }
    }

    private TreeSet<Slot> of(Derivation derivation) {
        TreeSet<Slot> known = ofDerivations.get(derivation);
        if (known != null) {
            return known;
        }
        TreeSet<Slot> slots = new TreeSet<>();
        ofDerivations.put(derivation, slots);
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
        rules.and(readers);
        for (int i = rules.nextSetBit(0); i >= 0; i = rules.nextSetBit(i + 1)) {
            slots.addAll(readsMissing.get(i));
        }
        return slots;
    }

    private TreeSet<Slot> ofFacts(RuleReads rule) {
        TreeSet<Slot> slots = new TreeSet<>();
        for (Ask ask : rule.asks()) {
            if (ask.fact()) {
                addFact(slots, ask);
            }
        }
        return slots;
    }

    private void add(TreeSet<Slot> slots, Ask ask) {
        TreeSet<Slot> known = ofAsks.get(ask);
        if (known == null) {
            known = new TreeSet<>();
            if (ask.fact()) {
                addFact(known, ask);
            } else if (!readers.isEmpty()) {
                known = ofRules(graph.cone(ask.feeders(), possible.rules()));
            }
            ofAsks.put(ask, known);
        }
        slots.addAll(known);
    }

    private void addFact(Set<Slot> slots, Ask ask) {
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
