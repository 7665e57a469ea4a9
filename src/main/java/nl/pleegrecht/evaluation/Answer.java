package nl.pleegrecht.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import nl.pleegrecht.facts.Bedragstatus;
import nl.pleegrecht.facts.Eenheid;

/**
 * The answer on one subject.
 *
 * @param subject the subject
 * @param kind what kind of answer it is
 * @param amount euros with two decimals; null without an amount
 * @param unit what the amount is per; null without an amount
 * @param status published or estimated; null without an amount
 * @param value what was established; null otherwise
 * @param by who judges, for {@link AnswerKind#TER_BEOORDELING}; null otherwise
 * @param questions keys of the dossier that would tell, for {@link AnswerKind#ONBEKEND}
 * @param derivations the rules it rests on; empty when no rule spoke
 * @param unsettled why it is not known, and what it may turn out to be, for {@link AnswerKind#ONBEKEND}; else null
 */
public record Answer(
        String subject,
        AnswerKind kind,
        BigDecimal amount,
        Eenheid unit,
        Bedragstatus status,
        String value,
        String by,
        List<String> questions,
        List<Derivation> derivations,
        Unsettled unsettled) {

    Answer(
            String subject,
            AnswerKind kind,
            BigDecimal amount,
            Eenheid unit,
            Bedragstatus status,
            String value,
            String by,
            List<String> questions,
            List<Derivation> derivations) {
        this(subject, kind, amount, unit, status, value, by, questions, derivations, null);
    }

    static Answer of(String subject, AnswerKind kind, List<Derivation> derivations) {
        return new Answer(subject, kind, null, null, null, null, null, List.of(), derivations);
    }

    static Answer unknown(String subject, List<String> questions) {
        return new Answer(subject, AnswerKind.ONBEKEND, null, null, null, null, null, questions, List.of());
    }

    static Answer judged(String subject, String by, List<String> questions, List<Derivation> derivations) {
        return new Answer(subject, AnswerKind.TER_BEOORDELING, null, null, null, null, by, questions, derivations);
    }

    /** The same answer, resting on other derivations. */
    Answer with(List<Derivation> others) {
        return new Answer(subject, kind, amount, unit, status, value, by, questions, others, unsettled);
    }

    /** The same answer, asking other questions. */
    Answer asking(List<String> others) {
        return new Answer(subject, kind, amount, unit, status, value, by, others, derivations, unsettled);
    }

    /** The same answer, with what it may turn out to be. */
    Answer with(Unsettled more) {
        return new Answer(subject, kind, amount, unit, status, value, by, questions, derivations, more);
    }

    /** Whether it says the same, whatever rules it rests on. */
    public boolean saysTheSameAs(Answer other) {
        return subject.equals(other.subject)
                && kind == other.kind
                && Objects.equals(amount, other.amount)
                && unit == other.unit
                && status == other.status
                && Objects.equals(value, other.value)
                && Objects.equals(by, other.by);
    }
}
