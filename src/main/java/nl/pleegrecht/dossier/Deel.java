package nl.pleegrecht.dossier;

import java.math.BigDecimal;

/**
 * A part of an amount: {@code ja} is all of it, {@code nee} none, or so many euros.
 *
 * @param alles whether it is all
 * @param bedrag euros when it is not all; 0.00 for none
 */
public record Deel(boolean alles, BigDecimal bedrag) {
    /** The part in euros, of a whole in euros; never more than the whole. */
    public BigDecimal van(BigDecimal geheel) {
        return alles ? geheel : bedrag;
    }
}
