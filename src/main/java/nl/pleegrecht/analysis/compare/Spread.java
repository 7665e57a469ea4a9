package nl.pleegrecht.analysis.compare;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the euros of a year come to in several made-up populations: how much of a figure is chance.
 *
 * @param flow who pays whom
 * @param family the subject; empty for the flow as a whole
 * @param mean of all populations, scaled
 * @param least in the population with the lowest figure, scaled
 * @param most in the population with the highest figure, scaled
 */
public record Spread(String flow, String family, BigDecimal mean, BigDecimal least, BigDecimal most) {
    /**
     * For each flow as a whole, followed by its subjects.
     *
     * @param populations what each population came to
     * @param scale what to multiply by, so that a small population stands for a large one
     */
    public static List<Spread> of(List<Comparison> populations, BigDecimal scale) {
        Map<List<String>, BigDecimal[]> figures = new LinkedHashMap<>();
        for (int i = 0; i < populations.size(); i++) {
            for (MoneyGroup group : populations.get(i).money()) {
                if (group.hasEuros()) {
                    add(figures, List.of(group.flow(), ""), i, populations.size(), group.netAYear());
                    add(figures, List.of(group.flow(), group.family()), i, populations.size(), group.netAYear());
                }
            }
        }
        List<Spread> spreads = new ArrayList<>();
        for (List<String> flow :
                figures.keySet().stream().filter(key -> key.get(1).isEmpty()).toList()) {
            figures.forEach((key, found) -> {
                if (key.get(0).equals(flow.get(0))) {
                    spreads.add(spread(key, found, scale));
                }
            });
        }
        return spreads;
    }

    private static void add(
            Map<List<String>, BigDecimal[]> figures, List<String> key, int i, int size, BigDecimal more) {
        BigDecimal[] found = figures.computeIfAbsent(key, k -> {
            BigDecimal[] none = new BigDecimal[size];
            java.util.Arrays.fill(none, BigDecimal.ZERO);
            return none;
        });
        found[i] = found[i].add(more);
    }

    private static Spread spread(List<String> key, BigDecimal[] found, BigDecimal scale) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal least = found[0];
        BigDecimal most = found[0];
        for (BigDecimal one : found) {
            sum = sum.add(one);
            least = least.min(one);
            most = most.max(one);
        }
        BigDecimal mean = sum.multiply(scale).divide(BigDecimal.valueOf(found.length), 2, RoundingMode.HALF_UP);
        return new Spread(key.get(0), key.get(1), mean, scaled(least, scale), scaled(most, scale));
    }

    private static BigDecimal scaled(BigDecimal euros, BigDecimal scale) {
        return euros.multiply(scale).setScale(2, RoundingMode.HALF_UP);
    }
}
