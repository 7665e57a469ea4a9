package nl.pleegrecht.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nl.pleegrecht.diagnostics.Messages;
import nl.pleegrecht.timeline.Judgement;
import nl.pleegrecht.timeline.Questions;
import nl.pleegrecht.timeline.Questions.Question;

/** Keys of a dossier by the number of the question that asks for them: short where many are missing. */
final class QuestionNumbers {
    /** So many keys are still named one by one. */
    private static final int FEW = 4;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Keys keys;
    private final Messages messages;

    QuestionNumbers(Judgement judgement, Messages messages) {
        this.keys = new Keys(judgement.dossier(), messages);
        this.messages = messages;
        for (Question question : Questions.of(judgement)) {
            numbers.put(question.key(), numbers.size() + 1);
        }
    }

    /** The keys, or where there are many the numbers of their questions. */
    String all(List<String> paths) {
        if (paths.size() <= FEW || !numbers.keySet().containsAll(paths)) {
            return keys.all(paths);
        }
        TreeSet<Integer> asked = new TreeSet<>();
        paths.forEach(path -> asked.add(numbers.get(path)));
        return messages.text("rapport.vraagnummers", String.join(", ", runs(asked)));
    }

    private static List<String> runs(TreeSet<Integer> numbers) {
        List<String> runs = new ArrayList<>();
        Integer first = null;
        for (Integer number : numbers) {
            first = first == null ? number : first;
            if (!numbers.contains(number + 1)) {
                runs.add(first.equals(number) ? "" + first : first + "-" + number);
                first = null;
            }
        }
        return runs;
    }
}
