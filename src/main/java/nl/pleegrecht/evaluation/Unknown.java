package nl.pleegrecht.evaluation;

import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;

/**
 * Something a dossier does not tell, of which one or more properties of facts are made. Properties that share one are never
 * given values that no dossier could give them together.
 */
public final class Unknown {
    /** What was chosen for the unknown things of a situation; null for one that is still open. */
    public interface Filled {
        Object get(String name);
    }

    private final String name;
    private final String question;
    private final List<Object> values;
    private final boolean closed;
    private final BiPredicate<Object, Filled> fits;

    private static final BiPredicate<Object, Filled> ANYTHING = (value, filled) -> true;

    private Unknown(String name, String question, List<?> values, boolean closed, BiPredicate<Object, Filled> fits) {
        this.name = name;
        this.question = question;
        this.values = List.copyOf(values);
        this.closed = closed;
        this.fits = fits;
    }

    /** What one property alone is made of: its value. */
    static Unknown own(String question) {
        return new Unknown("", question, List.of(), false, ANYTHING);
    }

    /**
     * A value of any size.
     *
     * @param name the same for all properties that are made of it; empty when it is the value of one property
     * @param question the key of the dossier that would tell
     * @param edges values to try beside those that the rules compare with
     */
    public static Unknown open(String name, String question, List<?> edges) {
        return new Unknown(name, question, edges, false, ANYTHING);
    }

    /** One of a few values. */
    public static Unknown oneOf(String name, String question, List<?> values) {
        return new Unknown(name, question, values, true, ANYTHING);
    }

    /** The same, of which a dossier can only have the values that fit what else was chosen. */
    public Unknown fitting(BiPredicate<Object, Filled> more) {
        return new Unknown(name, question, values, closed, more);
    }

    String name() {
        return name;
    }

    /** The key of the dossier that would tell. */
    public String question() {
        return question;
    }

    List<Object> values() {
        return values;
    }

    boolean isClosed() {
        return closed;
    }

    /** Whether it may have to fit what else was chosen for its key. */
    boolean isConstrained() {
        return fits != ANYTHING;
    }

    boolean fits(Object value, Filled filled) {
        return fits.test(value, filled);
    }

    /** By name; a thing without a name is only itself. */
    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof Unknown unknown && !name.isEmpty() && name.equals(unknown.name);
    }

    @Override
    public int hashCode() {
        return name.isEmpty() ? System.identityHashCode(this) : Objects.hashCode(name);
    }
}
