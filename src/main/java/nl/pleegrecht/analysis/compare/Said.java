package nl.pleegrecht.analysis.compare;

import java.math.BigDecimal;
import java.util.List;
import nl.pleegrecht.evaluation.Answer;
import nl.pleegrecht.evaluation.AnswerKind;
import nl.pleegrecht.facts.Bedragstatus;
import nl.pleegrecht.facts.Eenheid;

/**
 * An answer without the facts behind it, so that those of many thousands of cases fit in memory.
 *
 * @param kind what kind of answer it is
 * @param amount euros; null without an amount
 * @param unit what the amount is per; null without an amount
 * @param estimated whether the amount is an estimate
 * @param value what was established; null otherwise
 * @param by who judges; null otherwise
 * @param rules titles of the rules it rests on; empty when no rule spoke
 */
public record Said(
        AnswerKind kind,
        BigDecimal amount,
        Eenheid unit,
        boolean estimated,
        String value,
        String by,
        List<String> rules) {

    static Said of(Answer answer) {
        return new Said(
                answer.kind(),
                answer.amount(),
                answer.unit(),
                answer.status() == Bedragstatus.GERAAMD,
                answer.value(),
                answer.by(),
                answer.derivations().stream()
                        .map(derivation -> derivation.rule().name())
                        .distinct()
                        .toList());
    }

    /** The answer in a word that many cases share: what was established, or the kind of answer. */
    public String word() {
        return kind == AnswerKind.VASTSTELLING ? value : kind.word();
    }
}
