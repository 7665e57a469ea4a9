package nl.pleegrecht.population;

import java.math.BigDecimal;
import java.util.Map;

/**
 * One of the figures of a population.
 *
 * @param name its key
 * @param shape in which form it is given
 * @param values the number under an empty key; of a range its ends under {@code van} and {@code tot}; of a distribution the
 *     weight of each choice
 * @param published whether a source gives it; otherwise it is an assumption of our own
 * @param source where it stands, or why it was assumed
 */
public record Figure(String name, Shape shape, Map<String, BigDecimal> values, boolean published, String source) {
    /** The forms a figure can have. */
    public enum Shape {
        SHARE("aandeel"),
        NUMBER("getal"),
        RANGE("bereik"),
        WEIGHTS("verdeling");

        private final String key;

        Shape(String key) {
            this.key = key;
        }

        /** As the file names it. */
        public String key() {
            return key;
        }
    }

    /** The share or number. */
    public BigDecimal value() {
        return values.get("");
    }

    /** The figure in a few signs. */
    public String shown() {
        return switch (shape) {
            case SHARE -> value().toPlainString() + "%";
            case NUMBER -> value().toPlainString();
            case RANGE ->
                values.get("van").toPlainString() + "–" + values.get("tot").toPlainString();
            case WEIGHTS ->
                values.entrySet().stream()
                        .map(entry -> entry.getKey() + ": " + entry.getValue().toPlainString())
                        .collect(java.util.stream.Collectors.joining(", "));
        };
    }
}
