package nl.pleegrecht.analysis.verify;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.pleegrecht.analysis.Reach;
import nl.pleegrecht.explain.Attempt;
import nl.pleegrecht.explain.Check;
import nl.pleegrecht.explain.ConditionResult;
import nl.pleegrecht.explain.Holds;
import nl.pleegrecht.explain.Thing;
import nl.pleegrecht.explain.Trial;
import nl.pleegrecht.rulebook.Constraint.Comparison;
import nl.pleegrecht.rulebook.ParsedRule;
import nl.pleegrecht.rulebook.Pattern;
import nl.pleegrecht.rulebook.ReadProperties;
import nl.pleegrecht.rulebook.Vocabulary;

/**
 * How far a situation is from one in which a rule fires.
 *
 * @param value roughly how many values stand in the way; 0 when it fires
 * @param words the last words of the keys that stand in the way
 */
record Distance(double value, Set<String> words) {
    private static final double NOTHING_THERE = 1.5;
    private static final double MOST_OF_ONE_CONDITION = 4;
    private static final double ANOTHER_RULE = 0.25;
    private static final double HALF = 0.5;
    private static final int DEEPEST = 4;

    static Distance of(Trial trial, ParsedRule rule) {
        return of(trial, rule, DEEPEST, new HashMap<>());
    }

    /** To where both are. */
    Distance and(Distance other) {
        Set<String> all = new TreeSet<>(words);
        all.addAll(other.words);
        return new Distance(value + other.value, all);
    }

    private static Distance of(Trial trial, ParsedRule rule, int depth, Map<ParsedRule, Distance> known) {
        Distance before = known.get(rule);
        if (before != null) {
            return before;
        }
        double value = 0;
        Set<String> words = new TreeSet<>();
        for (ConditionResult condition : trial.of(rule).conditions()) {
            if (condition.holds() != Holds.YES) {
                Distance one = condition.pattern().kind() == Pattern.Kind.NOT
                        ? ofNot(trial, condition)
                        : of(trial, rule, condition, depth, known);
                value += Math.min(one.value(), MOST_OF_ONE_CONDITION);
                words.addAll(one.words());
            }
        }
        Distance found = new Distance(value, words);
        known.put(rule, found);
        return found;
    }

    /** Something is there that must not be: what it is, or what it was concluded from. */
    private static Distance ofNot(Trial trial, ConditionResult condition) {
        Set<String> words = new TreeSet<>(words(condition.pattern().type(), properties(condition.pattern())));
        for (Thing thing : condition.matching()) {
            trial.supports(thing).forEach(match -> words.addAll(words(match.rule())));
        }
        return new Distance(1, words);
    }

    private static Distance of(
            Trial trial, ParsedRule rule, ConditionResult condition, int depth, Map<ParsedRule, Distance> known) {
        Pattern pattern = condition.pattern();
        List<ParsedRule> makers = depth == 0 ? List.of() : trial.makersOf(pattern);
        if (!makers.isEmpty()) {
            return makers.stream()
                    .map(maker -> made(trial, maker, depth, known))
                    .min(Comparator.comparingDouble(Distance::value))
                    .orElseThrow();
        }
        return condition.attempts().stream()
                .filter(attempt -> !attempt.obstacles().isEmpty())
                .map(attempt -> of(pattern, attempt))
                .min(Comparator.comparingDouble(Distance::value))
                .orElseGet(() -> new Distance(NOTHING_THERE, words(pattern.type(), properties(pattern))));
    }

    /** A rule that fires already must conclude something else: on other values of what it reads. */
    private static Distance made(Trial trial, ParsedRule maker, int depth, Map<ParsedRule, Distance> known) {
        Distance made = of(trial, maker, depth - 1, known);
        return made.value() == 0
                ? new Distance(1, words(maker))
                : new Distance(ANOTHER_RULE + made.value(), made.words());
    }

    private static Distance of(Pattern pattern, Attempt attempt) {
        Set<String> names = new TreeSet<>();
        double value = 0;
        for (Check check : attempt.obstacles()) {
            if (check.constraint() instanceof Comparison comparison) {
                names.addAll(Condition.properties(comparison));
            }
            value += HALF + HALF * apart(check.found(), check.needed());
        }
        return new Distance(value, words(pattern.type(), names));
    }

    /** From 0 for two values beside each other to 1 for those far apart, or that are not numbers. */
    private static double apart(Object found, Object needed) {
        if (found instanceof Number a && needed instanceof Number b) {
            double difference = Math.abs(a.doubleValue() - b.doubleValue());
            return difference / (difference + 10);
        }
        if (found instanceof LocalDate a && needed instanceof LocalDate b) {
            double days = Math.abs(ChronoUnit.DAYS.between(a, b));
            return days / (days + 1000);
        }
        return 1;
    }

    /** Also when the rule reads it only to pass it on. */
    private static Set<String> words(ParsedRule rule) {
        Set<String> words = new TreeSet<>();
        Map<Pattern, Set<String>> read = ReadProperties.perPattern(rule);
        rule.when().forEach(pattern -> words.addAll(words(pattern.type(), read.get(pattern))));
        return words;
    }

    private static Set<String> properties(Pattern pattern) {
        Set<String> names = new TreeSet<>();
        pattern.constraints().forEach(constraint -> {
            if (constraint instanceof Comparison comparison) {
                names.addAll(Condition.properties(comparison));
            }
        });
        return names;
    }

    private static Set<String> words(String type, Set<String> properties) {
        Class<? extends Record> record = Vocabulary.RECORDS.get(type);
        return record == null || !Vocabulary.FACTS.contains(record) ? Set.of() : Reach.words(record, properties);
    }
}
