package nl.pleegrecht.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.pleegrecht.explain.Refusal.Obstacle;
import nl.pleegrecht.rulebook.ParsedRule;
import nl.pleegrecht.rulebook.Pattern;

/** Why a subject did not get an answer: the rules that could have given it, the nearest first. */
public final class WhyNot {
    private static final Set<String> GIVES = Set.of("Recht", "Vaststelling");

    /** Further down a reader has lost the thread. */
    private static final int DEEPEST = 5;

    private static final int MOST_ATTEMPTS = 3;

    private final Trial trial;

    private WhyNot(Trial trial) {
        this.trial = trial;
    }

    /** The rules that could give a right, or establish something else, and do not. */
    public static List<Refusal> of(Trial trial, String subject) {
        return new WhyNot(trial)
                .refusals(
                        trial.rules().stream()
                                .filter(rule -> Candidates.mayConclude(rule, subject, GIVES))
                                .toList(),
                        List.of());
    }

    /** @param above the rules on the way down to here, which are not told again */
    private List<Refusal> refusals(List<ParsedRule> rules, List<ParsedRule> above) {
        return rules.stream()
                .filter(rule -> !above.contains(rule))
                .map(trial::of)
                .filter(tried -> tried.applies() != Holds.YES)
                .sorted(Comparator.comparingLong(RuleTrial::failed)
                        .thenComparing(tried ->
                                -tried.conditions().indexOf(tried.obstacle().orElseThrow()))
                        .thenComparing(tried -> tried.rule().location()))
                .map(tried -> refusal(tried, above))
                .toList();
    }

    private Refusal refusal(RuleTrial tried, List<ParsedRule> above) {
        List<ParsedRule> path = new ArrayList<>(above);
        path.add(tried.rule());
        return new Refusal(
                tried,
                tried.conditions().stream()
                        .filter(condition -> condition.holds() != Holds.YES)
                        .map(condition -> obstacle(condition, path))
                        .toList());
    }

    private Obstacle obstacle(ConditionResult condition, List<ParsedRule> path) {
        boolean not = condition.pattern().kind() == Pattern.Kind.NOT;
        List<Attempt> nearest = not ? inTheWay(condition) : nearest(condition);
        List<Match> because = nearest.stream()
                .flatMap(attempt -> trial.supports(attempt.thing()).stream())
                .distinct()
                .toList();
        return new Obstacle(condition, nearest, because, path.size() >= DEEPEST ? List.of() : wanted(condition, path));
    }

    /** Of what may be in the way only the rules that missing facts leave open. */
    private List<Refusal> wanted(ConditionResult condition, List<ParsedRule> path) {
        if (condition.pattern().kind() != Pattern.Kind.NOT) {
            return refusals(trial.makersOf(condition.pattern()), path);
        }
        return condition.holds() != Holds.OPEN
                ? List.of()
                : refusals(trial.makersOf(condition.pattern()), path).stream()
                        .filter(maker -> maker.trial().applies() == Holds.OPEN)
                        .toList();
    }

    private static List<Attempt> inTheWay(ConditionResult condition) {
        return condition.attempts().stream()
                .filter(attempt -> attempt.holds() != Holds.NO)
                .limit(MOST_ATTEMPTS)
                .toList();
    }

    private static List<Attempt> nearest(ConditionResult condition) {
        int least = obstacles(condition).min(Comparator.naturalOrder()).orElse(0);
        return condition.attempts().stream()
                .filter(attempt -> attempt.obstacles().size() == least)
                .limit(MOST_ATTEMPTS)
                .toList();
    }

    private static Stream<Integer> obstacles(ConditionResult condition) {
        return condition.attempts().stream().map(attempt -> attempt.obstacles().size());
    }
}
