package nl.pleegrecht.replay;

import java.util.List;
import nl.pleegrecht.evaluation.Answer;

/** Names of the rules behind an answer. */
final class Rules {
    private Rules() {}

    static List<String> of(Answer answer) {
        return answer.derivations().stream()
                .map(derivation -> derivation.rule().name())
                .distinct()
                .toList();
    }
}
