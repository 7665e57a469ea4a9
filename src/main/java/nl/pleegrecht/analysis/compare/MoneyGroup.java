package nl.pleegrecht.analysis.compare;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.Map;
import nl.pleegrecht.evaluation.AnswerKind;

/** What all cases together gain and lose on one subject; what cannot be told in euros is counted apart. */
public final class MoneyGroup {
    private static final BigDecimal YEAR = BigDecimal.valueOf(365);

    private final String flow;
    private final String family;
    private int winners;
    private int losers;
    private BigDecimal won = BigDecimal.ZERO;
    private BigDecimal lost = BigDecimal.ZERO;
    private BigDecimal wonAYear = BigDecimal.ZERO;
    private BigDecimal lostAYear = BigDecimal.ZERO;
    private final Map<AnswerKind, Integer> oneSided = new EnumMap<>(AnswerKind.class);
    private final Map<AnswerKind, Integer> neither = new EnumMap<>(AnswerKind.class);

    MoneyGroup(String flow, String family) {
        this.flow = flow;
        this.family = family;
    }

    void add(MoneyChange change, long days) {
        BigDecimal aYear = change.euros().multiply(YEAR).divide(BigDecimal.valueOf(days), MathContext.DECIMAL64);
        if (change.euros().signum() > 0) {
            winners++;
            won = won.add(change.euros());
            wonAYear = wonAYear.add(aYear);
        } else if (change.euros().signum() < 0) {
            losers++;
            lost = lost.add(change.euros());
            lostAYear = lostAYear.add(aYear);
        }
        change.oneSided().forEach(word -> oneSided.merge(word, 1, Integer::sum));
        change.neither().forEach(word -> neither.merge(word, 1, Integer::sum));
    }

    /** Who pays whom. */
    public String flow() {
        return flow;
    }

    /** The subject as {@code onderwerpen.yaml} names it. */
    public String family() {
        return family;
    }

    /** How many cases get more. */
    public int winners() {
        return winners;
    }

    /** How many cases get less. */
    public int losers() {
        return losers;
    }

    /** What those come to that get more, over the periods of the cases. */
    public BigDecimal won() {
        return cents(won);
    }

    /** What those come to that get less: zero or below. */
    public BigDecimal lost() {
        return cents(lost);
    }

    /** Both together. */
    public BigDecimal net() {
        return cents(won.add(lost));
    }

    /** As {@link #won}, each case scaled to a year of 365 days. */
    public BigDecimal wonAYear() {
        return cents(wonAYear);
    }

    /** As {@link #lost}, each case scaled to a year of 365 days. */
    public BigDecimal lostAYear() {
        return cents(lostAYear);
    }

    /** As {@link #net}, each case scaled to a year of 365 days. */
    public BigDecimal netAYear() {
        return cents(wonAYear.add(lostAYear));
    }

    /** Why cases, or months of them, are not in the euros: only one rule base has a number. */
    public Map<AnswerKind, Integer> oneSided() {
        return oneSided;
    }

    /** The same where neither rule base has a number. */
    public Map<AnswerKind, Integer> neither() {
        return neither;
    }

    /** Whether any euros differ. */
    public boolean hasEuros() {
        return winners + losers > 0;
    }

    private static BigDecimal cents(BigDecimal euros) {
        return euros.setScale(2, RoundingMode.HALF_UP);
    }
}
