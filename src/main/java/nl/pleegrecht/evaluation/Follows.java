package nl.pleegrecht.evaluation;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.pleegrecht.evaluation.Unknown.Filled;

/** How a missing property follows from what the dossier does not tell. */
public final class Follows {
    private final List<Unknown> from;
    private final Function<Filled, Object> value;
    private final List<BiFunction<Object, Filled, ? extends Collection<?>>> back;

    private Follows(
            List<Unknown> from,
            Function<Filled, Object> value,
            List<BiFunction<Object, Filled, ? extends Collection<?>>> back) {
        this.from = from;
        this.value = value;
        this.back = back;
    }

    /** It is the unknown thing itself. */
    public static Follows itself(Unknown unknown) {
        return new Follows(List.of(unknown), null, List.of((wanted, filled) -> List.of(wanted)));
    }

    /**
     * It is made of one unknown thing.
     *
     * @param value makes it
     * @param back the values of the unknown thing at which the property comes to, or turns to, a value
     */
    public static Follows from(
            Unknown unknown, Function<Object, Object> value, Function<Object, ? extends Collection<?>> back) {
        return new Follows(
                List.of(unknown),
                filled -> value.apply(filled.get(unknown.name())),
                List.of((wanted, filled) -> back.apply(wanted)));
    }

    /** It is made of two unknown things; each {@code back} is asked when the other has been chosen. */
    public static Follows from(
            Unknown one,
            Unknown other,
            BiFunction<Object, Object, Object> value,
            BiFunction<Object, Object, ? extends Collection<?>> backToOne,
            BiFunction<Object, Object, ? extends Collection<?>> backToOther) {
        return new Follows(
                List.of(one, other),
                filled -> value.apply(filled.get(one.name()), filled.get(other.name())),
                List.of(
                        (wanted, filled) -> known(wanted, filled.get(other.name()), backToOne),
                        (wanted, filled) -> known(wanted, filled.get(one.name()), backToOther)));
    }

    private static Collection<?> known(
            Object wanted, Object chosen, BiFunction<Object, Object, ? extends Collection<?>> back) {
        return chosen == null ? List.of() : back.apply(wanted, chosen);
    }

    List<Unknown> from() {
        return from;
    }

    boolean isItself() {
        return value == null;
    }

    /** The value of the property; all it is made of has been chosen. */
    Object value(Filled filled) {
        return value.apply(filled);
    }

    /** Values of an unknown thing at which the property comes to a value. */
    Collection<?> back(Unknown unknown, Object wanted, Filled filled) {
        return back.get(from.indexOf(unknown)).apply(wanted, filled);
    }

    /** The key of the dossier that would tell; of the first when there are several. */
    String question() {
        return from.stream()
                .map(Unknown::question)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }
}
