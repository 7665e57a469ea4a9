package nl.pleegrecht.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import nl.pleegrecht.facts.Beperking;
import nl.pleegrecht.facts.Variant;

/** Every complete situation that a situation with missing facts may turn out to be, with values of our own choice. */
final class BruteForce {
    private BruteForce() {}

    static List<Situation> completions(Situation situation) {
        List<List<Fact>> all = List.of(List.of());
        for (Fact fact : situation.facts()) {
            List<List<Fact>> longer = new ArrayList<>();
            for (List<Fact> begun : all) {
                if (fact.mayBeAbsent()) {
                    longer.add(begun);
                }
                for (Map<String, Object> filled : fillings(fact)) {
                    List<Fact> next = new ArrayList<>(begun);
                    next.add(Fact.of(fact.build(filled), fact.path()));
                    longer.add(next);
                }
            }
            all = longer;
        }
        return all.stream()
                .map(facts -> new Situation(situation.dossier(), situation.placement(), situation.day(), facts))
                .toList();
    }

    private static List<Map<String, Object>> fillings(Fact fact) {
        List<Map<String, Object>> all = List.of(Map.of());
        for (String property : fact.missing().keySet()) {
            List<Map<String, Object>> longer = new ArrayList<>();
            for (Map<String, Object> begun : all) {
                for (Object value : values(Fact.typeOf(fact.type(), property))) {
                    Map<String, Object> next = new HashMap<>(begun);
                    next.put(property, value);
                    longer.add(next);
                }
            }
            all = longer;
        }
        return all;
    }

    /** All values of a small type; of a large one enough to stand on every side of the constants in the tests. */
    private static List<?> values(Class<?> type) {
        if (type == boolean.class) {
            return List.of(true, false);
        }
        if (type == Set.class) {
            return List.of(
                    Set.of(),
                    Set.of(Beperking.PSYCHISCH),
                    Set.of(Beperking.LICHAMELIJK),
                    Set.of(Beperking.PSYCHISCH, Beperking.LICHAMELIJK),
                    Set.of(Beperking.values()));
        }
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .filter(value -> value != Variant.NIET_VAN_TOEPASSING)
                    .toList();
        }
        if (type == int.class) {
            return IntStream.rangeClosed(0, 25).boxed().toList();
        }
        if (type == BigDecimal.class) {
            return numbers();
        }
        if (type == LocalDate.class) {
            return LocalDate.of(2022, 1, 1).datesUntil(LocalDate.of(2024, 1, 1)).toList();
        }
        return List.of("Utrecht", "Zeist", "iets", "iets anders", "nog iets anders");
    }

    private static List<BigDecimal> numbers() {
        Set<BigDecimal> numbers = new LinkedHashSet<>();
        for (int halves = 0; halves <= 30; halves++) {
            BigDecimal half = BigDecimal.valueOf(halves).divide(BigDecimal.valueOf(2));
            numbers.add(half);
            numbers.add(half.add(new BigDecimal("0.01")));
        }
        numbers.add(new BigDecimal("4.99"));
        numbers.add(new BigDecimal("9.99"));
        numbers.add(BigDecimal.valueOf(5000));
        return List.copyOf(numbers);
    }
}
