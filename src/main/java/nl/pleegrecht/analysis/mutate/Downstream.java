package nl.pleegrecht.analysis.mutate;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.pleegrecht.rulebook.Constraint.Comparison;
import nl.pleegrecht.rulebook.Expression;
import nl.pleegrecht.rulebook.Operator;
import nl.pleegrecht.rulebook.ParsedRule;
import nl.pleegrecht.rulebook.Pattern;
import nl.pleegrecht.rulebook.RuleBook;
import nl.pleegrecht.rulebook.Topic;
import nl.pleegrecht.rulebook.Vocabulary;

/** Which rules build on a conclusion, directly or on each other's. */
final class Downstream {
    private static final Set<String> ANSWERS = Set.of("Recht", "GeenRecht", "TerBeoordeling", "Vaststelling");

    private final RuleBook book;
    private final List<ParsedRule> rules;
    private final Map<ParsedRule, List<Topic>> asked = new IdentityHashMap<>();
    private final Map<Topic, List<ParsedRule>> known = new ConcurrentHashMap<>();

    Downstream(RuleBook book) {
        this.book = book;
        this.rules = book.rules();
        for (ParsedRule rule : rules) {
            asked.put(
                    rule,
                    rule.when().stream()
                            .filter(pattern -> !isFact(pattern))
                            .flatMap(pattern -> Topic.of(pattern).stream())
                            .toList());
        }
    }

    private static boolean isFact(Pattern pattern) {
        Class<? extends Record> type = Vocabulary.RECORDS.get(pattern.type());
        return type != null && Vocabulary.FACTS.contains(type);
    }

    /** A rule, and all rules of which it can matter what it, or another in its place, concludes; by identity. */
    Set<ParsedRule> of(ParsedRule rule, ParsedRule other) {
        Set<ParsedRule> found = Collections.newSetFromMap(new IdentityHashMap<>());
        found.add(rule);
        Deque<ParsedRule> open = new ArrayDeque<>(List.of(rule));
        if (other != null) {
            open.add(other);
        }
        follow(open, found);
        return found;
    }

    /** The rules that ask for amounts of some names, and all that build on them; by identity. */
    Set<ParsedRule> ofAmounts(Set<String> names) {
        Set<ParsedRule> found = Collections.newSetFromMap(new IdentityHashMap<>());
        rules.stream()
                .filter(rule -> rule.when().stream().anyMatch(pattern -> asksFor(pattern, names)))
                .forEach(found::add);
        follow(new ArrayDeque<>(found), found);
        return found;
    }

    /** Whether a pattern may be met by an amount of one of some names. */
    static boolean asksFor(Pattern pattern, Set<String> names) {
        return pattern.type().equals("Bedrag")
                && pattern.constraints().stream()
                        .noneMatch(constraint -> constraint instanceof Comparison comparison
                                && comparison.operator() == Operator.EQUAL
                                && comparison.left() instanceof Expression.Property property
                                && property.name().equals("naam")
                                && comparison.right() instanceof Expression.Literal literal
                                && !names.contains(literal.value()));
    }

    /** For each subject a rule speaks about, the other rules that do. */
    List<List<ParsedRule>> alsoSpeaking(ParsedRule rule) {
        return rule.then().stream()
                .map(Topic::of)
                .filter(topic -> ANSWERS.contains(topic.type()))
                .map(topic -> rules.stream()
                        .filter(other -> other != rule
                                && other.then().stream()
                                        .map(Topic::of)
                                        .anyMatch(made ->
                                                ANSWERS.contains(made.type()) && made.mayBeAbout(topic.subject())))
                        .toList())
                .toList();
    }

    RuleBook book() {
        return book;
    }

    private void follow(Deque<ParsedRule> open, Set<ParsedRule> found) {
        while (!open.isEmpty()) {
            for (ParsedRule next : next(open.remove())) {
                if (found.add(next)) {
                    open.add(next);
                }
            }
        }
    }

    private List<ParsedRule> next(ParsedRule rule) {
        return rule.then().stream()
                .map(Topic::of)
                .flatMap(made -> known.computeIfAbsent(made, this::builtOn).stream())
                .toList();
    }

    private List<ParsedRule> builtOn(Topic made) {
        return rules.stream()
                .filter(rule -> asked.get(rule).stream().anyMatch(made::mayBe))
                .toList();
    }
}
