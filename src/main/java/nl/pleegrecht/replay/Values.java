package nl.pleegrecht.replay;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** Values an expectation can name. */
final class Values {
    /** What can be expected of a right. */
    static final Set<String> WORDS =
            Set.of("recht", "ja", "geen", "nee", "onbekend", "ter beoordeling", "geen bedrag", "geen regels");

    /** What can be expected of a sum that is no number. */
    static final Set<String> SUM_WORDS = Set.of("onbekend", "ter beoordeling", "geen bedrag", "geen regels");

    private Values() {}

    /** An amount in euros, if it is one. */
    static Optional<BigDecimal> amount(String text) {
        return text.matches("\\d+(\\.\\d{1,2})?") ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }
}
