package nl.pleegrecht.evaluation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.pleegrecht.evaluation.RuleReads.Ask;
import nl.pleegrecht.rulebook.ParsedRule;
import nl.pleegrecht.rulebook.Pattern;
import nl.pleegrecht.rulebook.Read;
import nl.pleegrecht.rulebook.Topic;

/** The rules in force at a time, numbered, and which of them can matter for which answer. */
final class RuleGraph {
    private final List<RuleReads> rules;
    private final Map<ParsedRule, RuleReads> byRule = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Set<String> asked = new HashSet<>();
    private final Map<String, List<Refusal>> refusals = new HashMap<>();
    private final Map<String, BitSet> aboutSubject = new ConcurrentHashMap<>();

    /** A rule, by number, with a pattern that must not be met. */
    record Refusal(int rule, Pattern pattern) {}

    RuleGraph(List<ParsedRule> inForce) {
        this.rules = inForce.stream().map(RuleReads::of).toList();
        Map<String, BitSet> byType = concludersByType();
        for (RuleReads rule : rules) {
            byRule.put(rule.rule(), rule);
            int number = numbers.size();
            numbers.put(rule.rule().name(), number);
            for (Ask ask : rule.asks()) {
                if (ask.isNegative()) {
                    refusals.computeIfAbsent(ask.pattern().type(), type -> new ArrayList<>())
                            .add(new Refusal(number, ask.pattern()));
                }
                asked.add(ask.pattern().type());
                BitSet concluders = byType.getOrDefault(ask.pattern().type(), new BitSet());
                for (int i = concluders.nextSetBit(0); i >= 0; i = concluders.nextSetBit(i + 1)) {
                    if (feeds(rules.get(i), ask)) {
                        ask.feeders().set(i);
                    }
                }
            }
        }
    }

    private Map<String, BitSet> concludersByType() {
        Map<String, BitSet> byType = new HashMap<>();
        for (int i = 0; i < rules.size(); i++) {
            for (Topic topic : rules.get(i).concludes()) {
                byType.computeIfAbsent(topic.type(), type -> new BitSet()).set(i);
            }
        }
        return byType;
    }

    private static boolean feeds(RuleReads rule, Ask ask) {
        return ask.topics().stream().anyMatch(asked -> rule.concludes().stream().anyMatch(topic -> topic.mayBe(asked)));
    }

    /** Whether any rule in force asks for a type of fact; what none asks for need not be given to the engine. */
    boolean asksFor(String type) {
        return asked.contains(type);
    }

    RuleReads reads(ParsedRule rule) {
        return byRule.get(rule);
    }

    /** The patterns for a type that must not be met. */
    List<Refusal> refusals(String type) {
        return refusals.getOrDefault(type, List.of());
    }

    /** The number of a rule. */
    int number(ParsedRule rule) {
        return numbers.get(rule.name());
    }

    List<RuleReads> rules() {
        return rules;
    }

    /** Whether any rule in force can conclude something about a subject. */
    boolean speaksAbout(String subject) {
        return !about(subject).isEmpty();
    }

    /** The rules that can conclude something about a subject. */
    BitSet about(String subject) {
        return aboutSubject.computeIfAbsent(subject, s -> {
            BitSet found = new BitSet();
            for (int i = 0; i < rules.size(); i++) {
                if (rules.get(i).concludes().stream()
                        .anyMatch(topic -> Answers.TYPES.contains(topic.type()) && topic.mayBeAbout(s))) {
                    found.set(i);
                }
            }
            return found;
        });
    }

    /** The rules that conclude something of a type. */
    BitSet about(Class<?> type) {
        BitSet found = new BitSet();
        for (int i = 0; i < rules.size(); i++) {
            if (rules.get(i).concludes().stream().anyMatch(topic -> topic.type().equals(type.getSimpleName()))) {
                found.set(i);
            }
        }
        return found;
    }

    /**
     * Some rules, and all that can rest on what these conclude.
     *
     * @param names theirs; one that is not in force has no say
     * @param reads or what they read; without a property, whether the fact is there
     */
    BitSet fedBy(Set<String> names, Set<Read> reads) {
        BitSet fed = new BitSet();
        names.stream().map(this.numbers::get).filter(Objects::nonNull).forEach(fed::set);
        for (int i = 0; i < rules.size(); i++) {
            if (rules.get(i).asks().stream().anyMatch(ask -> readsAny(ask, reads))) {
                fed.set(i);
            }
        }
        for (int before = -1; fed.cardinality() != before; ) {
            before = fed.cardinality();
            for (int i = fed.nextClearBit(0); i < rules.size(); i = fed.nextClearBit(i + 1)) {
                if (rules.get(i).asks().stream().anyMatch(ask -> ask.feeders().intersects(fed))) {
                    fed.set(i);
                }
            }
        }
        return fed;
    }

    private static boolean readsAny(Ask ask, Set<Read> reads) {
        String type = ask.pattern().type();
        return ask.fact()
                && (reads.contains(new Read(type, ""))
                        || ask.reads().stream().anyMatch(property -> reads.contains(new Read(type, property))));
    }

    /** The rules, out of {@code possible}, on which it can depend what the rules of {@code start} conclude. */
    BitSet cone(BitSet start, BitSet possible) {
        BitSet cone = new BitSet();
        BitSet open = (BitSet) start.clone();
        open.and(possible);
        while (!open.isEmpty()) {
            cone.or(open);
            BitSet next = new BitSet();
            for (int i = open.nextSetBit(0); i >= 0; i = open.nextSetBit(i + 1)) {
                for (Ask ask : rules.get(i).asks()) {
                    next.or(ask.feeders());
                }
            }
            next.and(possible);
            next.andNot(cone);
            open = next;
        }
        return cone;
    }

    /** All rules. */
    BitSet all() {
        BitSet all = new BitSet();
        all.set(0, rules.size());
        return all;
    }
}
