package nl.pleegrecht.evaluation;

import java.math.BigDecimal;

/** A value to try that is more than a number, and that a dossier tells by one. */
public interface Measured {
    /** The number a dossier would have. */
    BigDecimal number();
}
