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
import java.util.function.Predicate;
import nl.pleegrecht.answers.Conclusie;
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

    /**
     * Of what an answer on a subject rests on, the one to fill in next: sub-questions are settled one at a time, in the order
     * in which the rules ask them. Taken up side by side, every state of one would be tried with every state of the other.
     * Judgements come last.
     */
    Slot next(String subject, Answer answer, TreeSet<Slot> open) {
        Slot found = null;
        if (!open.first().isJudgement()) {
            BitSet seen = new BitSet();
            found = answer == null || answer.derivations().isEmpty()
                    ? firstOf(graph.about(subject), open, seen)
                    : firstOf(least(answer.derivations()), open, seen);
        }
        return found == null ? open.first() : found;
    }

    /** The same of what some rules rest on. */
    Slot next(BitSet rules, TreeSet<Slot> open) {
        Slot found = open.first().isJudgement() ? null : firstOf(rules, open, new BitSet());
        return found == null ? open.first() : found;
    }

    private Derivation least(List<Derivation> derivations) {
        return derivations.stream()
                .min(Comparator.comparing(derivation -> of(derivation).size()))
                .orElseThrow();
    }

    private Slot firstOf(Derivation derivation, TreeSet<Slot> open, BitSet seen) {
        TreeSet<Slot> own = new TreeSet<>();
        int matched = 0;
        for (Ask ask : graph.reads(derivation.rule()).asks()) {
            Slot found = null;
            if (ask.pattern().kind() == Pattern.Kind.PRESENT
                    && matched < derivation.matched().size()) {
                int index = completion.indexOf(derivation.matched().get(matched));
                List<Derivation> because = derivation.because().get(matched);
                if (index >= 0) {
                    addOpen(own, index, ask.reads());
                } else if (!because.isEmpty()) {
                    found = firstOf(least(because), open, seen);
                }
                matched++;
            } else if (ask.fact()) {
                addFact(own, ask);
            } else {
                found = firstOf(ask.feeders(), open, seen);
            }
            if (found != null) {
                return found;
            }
        }
        return firstOf(own, open);
    }

    private Slot firstOf(BitSet rules, TreeSet<Slot> open, BitSet seen) {
        BitSet all = possible.rules();
        for (int i = rules.nextSetBit(0); i >= 0; i = rules.nextSetBit(i + 1)) {
            if (!all.get(i) || seen.get(i)) {
                continue;
            }
            seen.set(i);
            for (Ask ask : graph.rules().get(i).asks()) {
                Slot found = ask.fact() ? null : firstOf(ask.feeders(), open, seen);
                if (found != null) {
                    return found;
                }
            }
            Slot found = firstOf(readsMissing.getOrDefault(i, new TreeSet<>()), open);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static Slot firstOf(TreeSet<Slot> slots, TreeSet<Slot> open) {
        return slots.stream()
                .filter(slot -> !slot.isJudgement() && open.contains(slot))
                .findFirst()
                .orElse(null);
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

    /**
     * What is left to decide about a subject, such that two completions for which this is equal go on in the same way: the
     * rules that are still open, what they see of what was filled in, and what the other rules have settled for good.
     */
    Object residue(String subject, Conclusions conclusions) {
        return residue(
                graph.about(subject),
                conclusions,
                conclusion -> conclusion.onderwerp().equals(subject));
    }

    private Object residue(BitSet start, Conclusions conclusions, Predicate<Conclusie> byRule) {
        BitSet cone = graph.cone(start, possible.rules());
        BitSet open = open(cone);
        Set<Object> seen = new HashSet<>();
        BitSet feeding = (BitSet) start.clone();
        for (int i = open.nextSetBit(0); i >= 0; i = open.nextSetBit(i + 1)) {
            List<Ask> asks = graph.rules().get(i).asks();
            for (int ask = 0; ask < asks.size(); ask++) {
                feeding.or(asks.get(ask).feeders());
                addSeen(seen, i, ask);
            }
        }
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

    /** Of whatever some rules can say. */
    TreeSet<Slot> ofRulesFrom(BitSet start) {
        return ofRules(graph.cone(start, possible.rules()));
    }

    /** What is left to decide for some rules; like {@link #residue(String, Conclusions)}, whichever rule settled it. */
    Object residue(BitSet start, Conclusions conclusions) {
        return residue(start, conclusions, conclusion -> false);
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
