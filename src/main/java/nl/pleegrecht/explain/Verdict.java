package nl.pleegrecht.explain;

import java.math.BigDecimal;
import java.util.List;
import nl.pleegrecht.evaluation.AnswerKind;
import nl.pleegrecht.facts.Bedragstatus;
import nl.pleegrecht.facts.Eenheid;
import nl.pleegrecht.rulebook.ParsedRule;

/**
 * The answer on a subject as this evaluator finds it.
 *
 * @param subject the subject
 * @param kind what kind of answer; null where rules contradict each other, or none decides what one should
 * @param amount euros with two decimals; null without an amount
 * @param unit what the amount is per; null without an amount
 * @param status published or estimated; null without an amount
 * @param value what was established; null otherwise
 * @param by who judges; null otherwise
 * @param rules the rules that concluded it, in the order of the files; of all sides where they contradict
 */
public record Verdict(
        String subject,
        AnswerKind kind,
        BigDecimal amount,
        Eenheid unit,
        Bedragstatus status,
        String value,
        String by,
        List<ParsedRule> rules) {
    static Verdict of(String subject, AnswerKind kind, List<ParsedRule> rules) {
        return new Verdict(subject, kind, null, null, null, null, null, rules);
    }

    /** Whether the rules contradict each other: more than one answer. */
    public boolean isContradiction() {
        return kind == null && !rules.isEmpty();
    }

    /** Whether no rule decided what one should. */
    public boolean isGap() {
        return kind == null && rules.isEmpty();
    }

    /** Whether it says the same, whatever rules it rests on. */
    public boolean saysTheSameAs(Verdict other) {
        return with(List.of()).equals(other.with(List.of()));
    }

    Verdict with(List<ParsedRule> others) {
        return new Verdict(subject, kind, amount, unit, status, value, by, others);
    }
}
