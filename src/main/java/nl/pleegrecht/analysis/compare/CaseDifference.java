package nl.pleegrecht.analysis.compare;

import java.util.List;

/**
 * What differs in one case.
 *
 * @param file the file as the user named it
 * @param title the case in a sentence
 * @param days how many days were asked about
 * @param placed whether there is a placement in them
 * @param answers by placement and first day
 * @param signals by placement and first day
 * @param money for each subject with a flow on which euros differ, or cannot be told
 */
public record CaseDifference(
        String file,
        String title,
        long days,
        boolean placed,
        List<AnswerChange> answers,
        List<SignalChange> signals,
        List<MoneyChange> money) {
    public CaseDifference {
        answers = List.copyOf(answers);
        signals = List.copyOf(signals);
        money = List.copyOf(money);
    }

    /** Whether any answer or signal is another one. */
    public boolean isChanged() {
        return !answers.isEmpty() || !signals.isEmpty();
    }
}
