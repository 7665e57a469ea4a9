package nl.pleegrecht.analysis.compare;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * The same comparison in several made-up populations.
 *
 * @param populations how many
 * @param size how many cases each of them has
 * @param standsFor how many cases the figures are scaled to
 * @param spreads what they come to
 */
public record Repeated(int populations, int size, int standsFor, List<Spread> spreads) {
    public Repeated {
        spreads = List.copyOf(spreads);
    }

    /** From what each population came to. */
    public static Repeated of(List<Comparison> populations, int size, int standsFor) {
        BigDecimal scale = BigDecimal.valueOf(standsFor).divide(BigDecimal.valueOf(size), MathContext.DECIMAL64);
        return new Repeated(populations.size(), size, standsFor, Spread.of(populations, scale));
    }
}
