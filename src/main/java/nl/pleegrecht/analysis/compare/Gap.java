package nl.pleegrecht.analysis.compare;

import java.math.BigDecimal;
import nl.pleegrecht.evaluation.AnswerKind;
import nl.pleegrecht.timeline.Sum;

/**
 * What B comes to less what A comes to; without a number where one of them has none, since that is not zero.
 *
 * @param euros the difference; null without a number
 * @param word why there is no number; null when there is one
 * @param both whether neither side has a number
 */
public record Gap(BigDecimal euros, AnswerKind word, boolean both) {
    static final Gap NONE = new Gap(BigDecimal.ZERO.setScale(2), null, false);

    /** Between two sums; null for a side on which nothing is due. */
    static Gap between(Sum before, Sum after) {
        AnswerKind from = before == null ? null : before.word();
        AnswerKind to = after == null ? null : after.word();
        if (from != null || to != null) {
            return new Gap(null, to == null ? from : to, from != null && to != null);
        }
        return new Gap(amount(after).subtract(amount(before)), null, false);
    }

    /** Both together; without a number as soon as one has none. */
    public Gap plus(Gap other) {
        if (word != null || other.word != null) {
            return word != null ? this : other;
        }
        return new Gap(euros.add(other.euros), null, false);
    }

    private static BigDecimal amount(Sum sum) {
        return sum == null ? NONE.euros() : sum.amount();
    }
}
