package nl.pleegrecht.timeline;

import java.math.BigDecimal;
import java.util.List;
import nl.pleegrecht.evaluation.AnswerKind;

/**
 * A sum of amounts, or the word that says why there is none.
 *
 * @param amount euros with two decimals; null when a part has no number
 * @param word why there is no number; null when there is one
 */
public record Sum(BigDecimal amount, AnswerKind word) {
    /** Which word wins where several parts have no number. */
    private static final List<AnswerKind> WORDS =
            List.of(AnswerKind.GEEN_REGELS, AnswerKind.GEEN_BEDRAG, AnswerKind.ONBEKEND, AnswerKind.TER_BEOORDELING);

    static final Sum ZERO = new Sum(BigDecimal.ZERO.setScale(2), null);

    static Sum of(BigDecimal amount) {
        return new Sum(amount, null);
    }

    static Sum without(AnswerKind word) {
        return new Sum(null, word);
    }

    static boolean isWithoutNumber(AnswerKind kind) {
        return WORDS.contains(kind);
    }

    Sum plus(Sum other) {
        if (word == null && other.word == null) {
            return of(amount.add(other.amount));
        }
        if (word == null || other.word == null) {
            return word == null ? other : this;
        }
        return WORDS.indexOf(word) <= WORDS.indexOf(other.word) ? this : other;
    }

    /** As in output: the number, or the word. */
    @Override
    public String toString() {
        return word == null ? amount.toPlainString() : word.word();
    }
}
