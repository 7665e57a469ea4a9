package nl.pleegrecht.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.pleegrecht.evaluation.Answer;
import nl.pleegrecht.evaluation.AnswerKind;

/** What there is to ask about a dossier: first what the most open answers hang on, over all periods. */
public final class Questions {
    private Questions() {}

    /**
     * A question.
     *
     * @param key the key of the dossier that would tell
     * @param subjects the subjects whose answer it can change
     * @param changes how many open answers it can change, each period counted
     * @param settles how many of those it settles by itself
     */
    public record Question(String key, List<String> subjects, int changes, int settles) {}

    private static final class Count {
        private final Set<String> subjects = new LinkedHashSet<>();
        private int changes;
        private int settles;
    }

    /** The questions, in the order in which they are asked best. */
    public static List<Question> of(Judgement judgement) {
        Map<String, Count> counts = new LinkedHashMap<>();
        for (Period period : judgement.periods()) {
            for (Answer answer : period.outcome().answers()) {
                if (answer.kind() == AnswerKind.ONBEKEND) {
                    count(counts, answer);
                }
            }
        }
        List<Question> questions = new ArrayList<>();
        counts.forEach((key, count) ->
                questions.add(new Question(key, List.copyOf(count.subjects), count.changes, count.settles)));
        questions.sort(Comparator.comparingInt((Question question) -> -question.changes())
                .thenComparingInt(question -> -question.settles()));
        return questions;
    }

    private static void count(Map<String, Count> counts, Answer answer) {
        for (String key : answer.questions()) {
            Count count = counts.computeIfAbsent(key, k -> new Count());
            count.subjects.add(answer.subject());
            count.changes++;
            count.settles += answer.questions().size() == 1 ? 1 : 0;
        }
    }
}
