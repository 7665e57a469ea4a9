package nl.pleegrecht.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.pleegrecht.evaluation.Answer;
import nl.pleegrecht.evaluation.AnswerKind;
import nl.pleegrecht.report.OutlookText.Branch;
import nl.pleegrecht.timeline.Period;

/** Values that by themselves settle many answers of a period: told once, with all those answers, and not with each. */
final class SharedBranches {
    /** So many answers are many. */
    private static final int MANY = 4;

    /** An answer that is settled: its label, and what it is then. */
    private record Settled(String outcome, String label) {}

    /**
     * What there is to tell of values that settle the same.
     *
     * @param conditions the keys with those values
     * @param asBefore those of which most was told of the period before
     * @param outcomes the outcomes, each with the answers that get it; where there is an {@code asBefore}, only what was not
     *     told then
     */
    record Told(List<String> conditions, List<String> asBefore, Map<String, List<String>> outcomes) {}

    private final Map<String, Set<Settled>> settled = new LinkedHashMap<>();
    private final Set<String> open = new HashSet<>();

    private SharedBranches() {}

    static SharedBranches of(Period period, OutlookText outlook, AnswerWording words) {
        SharedBranches shared = new SharedBranches();
        for (Answer answer : period.outcome().answers()) {
            if (answer.kind() == AnswerKind.ONBEKEND) {
                shared.open.add(words.inSentence(answer));
            }
            for (Branch branch : outlook.branches(answer)) {
                if (mayBeShared(answer, branch)) {
                    shared.settled
                            .computeIfAbsent(branch.condition(), c -> new LinkedHashSet<>())
                            .add(new Settled(branch.outcome(), words.inSentence(answer)));
                }
            }
        }
        shared.settled.values().removeIf(answers -> answers.size() < MANY);
        return shared;
    }

    /** An answer that waits for one key only is best told where it stands. */
    private static boolean mayBeShared(Answer answer, Branch branch) {
        return branch.settles() && answer.questions().size() > 1;
    }

    /** Whether what a value leads to is told here and not with the answer. */
    boolean has(Answer answer, Branch branch) {
        return mayBeShared(answer, branch) && settled.containsKey(branch.condition());
    }

    /**
     * All of it.
     *
     * @param before that of the period before, of which need not be told again what still holds; null for none
     */
    List<Told> told(SharedBranches before) {
        Map<Set<Settled>, List<String>> alike = new LinkedHashMap<>();
        settled.forEach((condition, answers) ->
                alike.computeIfAbsent(answers, a -> new ArrayList<>()).add(condition));
        List<Told> told = new ArrayList<>();
        alike.forEach((answers, conditions) -> {
            List<String> same = before == null
                    ? List.of()
                    : conditions.stream()
                            .filter(condition -> goesOn(before, condition))
                            .toList();
            Set<Settled> left = new LinkedHashSet<>(answers);
            same.forEach(condition -> left.removeAll(before.settled.get(condition)));
            told.add(new Told(
                    conditions.stream()
                            .filter(condition -> !same.contains(condition))
                            .toList(),
                    same,
                    byOutcome(left)));
        });
        return told;
    }

    /** Whether all that a value settled before it settles still, as far as it is still open. */
    private boolean goesOn(SharedBranches before, String condition) {
        Set<Settled> now = settled.get(condition);
        Set<Settled> then = before.settled.getOrDefault(condition, Set.of());
        return !then.isEmpty() && then.stream().allMatch(one -> now.contains(one) || !open.contains(one.label()));
    }

    private static Map<String, List<String>> byOutcome(Set<Settled> answers) {
        Map<String, List<String>> outcomes = new LinkedHashMap<>();
        answers.forEach(answer -> outcomes.computeIfAbsent(answer.outcome(), o -> new ArrayList<>())
                .add(answer.label()));
        return outcomes;
    }
}
