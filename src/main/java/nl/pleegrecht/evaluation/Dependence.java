package nl.pleegrecht.evaluation;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.pleegrecht.evaluation.RuleReads.Ask;
import nl.pleegrecht.rulebook.ParsedRule;
import nl.pleegrecht.rulebook.Pattern;

/** On which missing facts an answer still rests, given what is known and what has been filled in. */
final class Dependence {
    private final Situation situation;
    private final RuleGraph graph;
    private final Candidacy candidacy;
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
        this(situation, graph, new Candidacy(situation, graph), completion, conclusions);
    }

    private Dependence(
            Situation situation, RuleGraph graph, Candidacy candidacy, Completion completion, Conclusions conclusions) {
        this.situation = situation;
        this.graph = graph;
        this.candidacy = candidacy;
        this.completion = completion;
        this.possible = new Possible(situation, graph, candidacy, completion);
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

    /** The same for another completion of the situation. */
    Dependence with(Completion other, Conclusions found) {
        return new Dependence(situation, graph, candidacy, other, found);
    }

    /** Which of the possible rules read something that is missing. */
    private void look() {
        readsMissing.clear();
        readers.clear();
        ofAsks.clear();
        ofDerivations.clear();
        BitSet rules = (BitSet) possible.rules().clone();
        rules.and(candidacy.readers());
        for (int i = rules.nextSetBit(0); i >= 0; i = rules.nextSetBit(i + 1)) {
            TreeSet<Slot> slots = ofFacts(i);
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

    /** Of what an answer on a subject rests on, the one to fill in next. */
    Slot next(String subject, Answer answer, TreeSet<Slot> open) {
        NextSlot next = new NextSlot(this, graph, completion, open);
        return answer == null || answer.derivations().isEmpty()
                ? next.of(graph.about(subject))
                : next.of(least(answer.derivations()));
    }

    /** The same of what some rules rest on. */
    Slot next(BitSet rules, TreeSet<Slot> open) {
        return new NextSlot(this, graph, completion, open).of(rules);
    }

    /** The derivation that rests on the least. */
    Derivation least(List<Derivation> derivations) {
        return derivations.stream()
                .min(Comparator.comparing(derivation -> of(derivation).size()))
                .orElseThrow();
    }

    /** What is missing of what a rule reads itself, by its number. */
    TreeSet<Slot> readBy(int rule) {
        return readsMissing.getOrDefault(rule, new TreeSet<>());
    }

    /** Whether a rule can still fire, by its number. */
    boolean isPossible(int rule) {
        return possible.rules().get(rule);
    }

    /** What of all that is missing the rules may read on their way to an answer on a subject, now or after more is filled in. */
    Relevant relevant(String subject) {
        return relevant(graph.about(subject));
    }

    /** The same of whatever some rules can say. */
    Relevant relevant(BitSet start) {
        Set<Relevant.Place> places = new HashSet<>();
        Set<Unknown> unknowns = new HashSet<>();
        BitSet cone = graph.cone(start, possible.rules());
        for (int rule = cone.nextSetBit(0); rule >= 0; rule = cone.nextSetBit(rule + 1)) {
            for (Ask ask : graph.rules().get(rule).asks()) {
                for (int i = 0; ask.fact() && i < situation.facts().size(); i++) {
                    if (possible.mayMatch(ask.pattern(), i)) {
                        add(places, unknowns, i, ask);
                    }
                }
            }
        }
        return Relevant.of(places, unknowns);
    }

    private void add(Set<Relevant.Place> places, Set<Unknown> unknowns, int index, Ask ask) {
        Fact fact = situation.facts().get(index);
        if (fact.presence() != null) {
            unknowns.add(fact.presence().unknown());
        }
        for (String property : ask.reads()) {
            places.add(new Relevant.Place(index, property));
            if (fact.missing().containsKey(property)) {
                unknowns.addAll(fact.missing().get(property).from());
            }
        }
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

    /** What is left to decide about a subject. */
    Object residue(String subject, Conclusions conclusions) {
        return residue()
                .of(
                        graph.about(subject),
                        conclusions,
                        conclusion -> conclusion.onderwerp().equals(subject));
    }

    /** What is left to decide for some rules; like that about a subject, whichever rule settled it. */
    Object residue(BitSet start, Conclusions conclusions) {
        return residue().of(start, conclusions, conclusion -> false);
    }

    private Residue residue() {
        return new Residue(situation, graph, candidacy, completion, possible, readers);
    }

    /** Of whatever some rules can say. */
    TreeSet<Slot> ofRulesFrom(BitSet start) {
        return ofRules(graph.cone(start, possible.rules()));
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

    private TreeSet<Slot> ofFacts(int rule) {
        TreeSet<Slot> slots = new TreeSet<>();
        List<Ask> asks = graph.rules().get(rule).asks();
        for (int i = 0; i < asks.size(); i++) {
            for (int index : candidacy.of(rule, i).open()) {
                if (possible.mayMatch(asks.get(i).pattern(), index)) {
                    addOpen(slots, index, asks.get(i).reads());
                }
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

    /** What is missing of the facts that a pattern may match. */
    void addFact(Set<Slot> slots, Ask ask) {
        for (int i = 0; i < situation.facts().size(); i++) {
            if (situation.facts().get(i).record() == null && possible.mayMatch(ask.pattern(), i)) {
                addOpen(slots, i, ask.reads());
            }
        }
    }

    /** What is missing of some properties of a fact, or of its presence. */
    void addOpen(Set<Slot> slots, int index, Set<String> properties) {
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
