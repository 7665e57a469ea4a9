package nl.pleegrecht.explain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import nl.pleegrecht.evaluation.Fact;
import nl.pleegrecht.evaluation.Situation;
import nl.pleegrecht.facts.Beperking;
import nl.pleegrecht.facts.Variant;

/** A situation with its missing facts filled in with whatever value they may have. */
final class Filled {
    private static final int[] WHOLE = {0, 1, 2, 3, 4, 5, 9, 12, 13, 14, 17, 18, 20, 21, 23, 40};
    private static final String[] DECIMAL = {
        "0", "0.50", "3", "3.01", "4", "7", "8.99", "156", "157", "208", "364", "5000"
    };
    private static final int[] DAYS = {-4000, -400, -183, -90, -28, -1, 0, 1, 28, 90, 183, 400};
    private static final List<String> TEXTS =
            List.of("Utrecht", "Zeist", "buitenland", "niet te bepalen", "geen ingezetene", "iets");

    private final Situation situation;
    private final Random random;

    private Filled(Situation situation, Random random) {
        this.situation = situation;
        this.random = random;
    }

    static Situation at(Situation situation, Random random) {
        return situation.isComplete() ? situation : new Filled(situation, random).fill();
    }

    private Situation fill() {
        List<Fact> facts = new ArrayList<>();
        for (Fact fact : situation.facts()) {
            if (fact.record() != null) {
                facts.add(fact);
            } else if (fact.presence() == null || random.nextBoolean()) {
                Map<String, Object> values = new HashMap<>();
                fact.missing()
                        .keySet()
                        .forEach(property -> values.put(property, value(Fact.typeOf(fact.type(), property))));
                facts.add(Fact.of(fact.build(values), fact.path()));
            }
        }
        return new Situation(situation.dossier(), situation.placement(), situation.day(), facts);
    }

    private Object value(Class<?> type) {
        if (type == boolean.class) {
            return random.nextBoolean();
        }
        if (type == Set.class) {
            return random.nextBoolean() ? Set.of() : Set.of(one(Beperking.values()));
        }
        if (type.isEnum()) {
            return one(Arrays.stream(type.getEnumConstants())
                    .filter(value -> value != Variant.NIET_VAN_TOEPASSING)
                    .toArray());
        }
        if (type == int.class) {
            return WHOLE[random.nextInt(WHOLE.length)];
        }
        if (type == BigDecimal.class) {
            return new BigDecimal(one(DECIMAL));
        }
        return type == LocalDate.class
                ? situation.day().plusDays(DAYS[random.nextInt(DAYS.length)])
                : TEXTS.get(random.nextInt(TEXTS.size()));
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
