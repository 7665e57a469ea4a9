package nl.pleegrecht.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import nl.pleegrecht.facts.Eenheid;

/**
 * Why an answer is not known, and what it may turn out to be.
 *
 * @param effects for each question what its values lead to; a question of which there is too much to tell is left out
 * @param range the lowest and the highest amount; null without amounts
 * @param examples two completions that differ in one key only and get different answers; empty when nobody asked for them, or
 *     the search was cut off before it found any
 * @param tooMany whether there is more unknown than can be tried; the first questions are then what to fill in first, and
 *     not all of them need matter
 */
public record Unsettled(List<Effect> effects, Range range, List<Example> examples, boolean tooMany) {
    public Unsettled {
        effects = List.copyOf(effects);
        examples = List.copyOf(examples);
    }

    /**
     * What the values of a key lead to.
     *
     * @param question the key of the dossier
     * @param outcomes its values, in groups that lead to the same
     */
    public record Effect(String question, List<Group> outcomes) {}

    /**
     * Values that lead to the same.
     *
     * @param values the values, each as choices for what it is made of
     * @param answer the answer; null when it also depends on other keys
     * @param dependsOn the other keys it then depends on
     * @param range the lowest and the highest amount it may then be; null without amounts
     */
    public record Group(List<List<Choice>> values, Answer answer, List<String> dependsOn, Range range) {}

    /**
     * A choice for one of the things a key is made of.
     *
     * @param property the property of a fact it is the value of; empty for whether the fact is there
     * @param name tells it from other things of the same key; may be empty
     * @param values the values, in their order where they have one
     * @param all all values that were tried, in their order where they have one
     */
    public record Choice(String property, String name, List<Object> values, List<Object> all) {
        /** What was chosen for something missing; what a dossier tells by a number is that number. */
        static Choice of(Slot slot, List<Object> values, List<Object> all) {
            String name = slot.unknown().name();
            return slot.index() < 0
                    ? new Choice(name.substring(name.indexOf('#') + 1), name, told(values), told(all))
                    : new Choice(slot.property(), String.valueOf(slot.index()), told(values), told(all));
        }

        private static List<Object> told(List<Object> values) {
            return values.stream().allMatch(Measured.class::isInstance)
                    ? values.stream()
                            .map(value -> ((Measured) value).number().stripTrailingZeros())
                            .distinct()
                            .sorted()
                            .<Object>map(number -> number)
                            .toList()
                    : values;
        }
    }

    /**
     * Amounts.
     *
     * @param from the lowest
     * @param to the highest; null when there is none
     * @param unit what they are per
     */
    public record Range(BigDecimal from, BigDecimal to, Eenheid unit) {}

    /**
     * A completion.
     *
     * @param filled what was filled in, by key: one value for each thing the key is made of
     * @param facts all facts with it
     * @param answer what it leads to
     */
    public record Example(Map<String, List<Choice>> filled, List<Record> facts, Answer answer) {}

    /** Whether it says the same. */
    public static boolean same(Unsettled one, Unsettled other) {
        return one == other
                || one != null
                        && other != null
                        && one.tooMany == other.tooMany
                        && java.util.Objects.equals(one.range, other.range)
                        && texts(one).equals(texts(other));
    }

    private static List<String> texts(Unsettled unsettled) {
        return unsettled.effects.stream()
                .map(effect -> effect.question()
                        + effect.outcomes().stream()
                                .map(group -> group.values() + said(group.answer()) + group.dependsOn() + group.range())
                                .toList())
                .toList();
    }

    private static String said(Answer answer) {
        return answer == null ? "" : answer.kind() + " " + answer.amount() + " " + answer.value();
    }

    /** Whether a text stands for any value that the rules and the case do not name. */
    public static boolean isAnyOther(String value) {
        return value.endsWith(Candidates.ANOTHER);
    }
}
