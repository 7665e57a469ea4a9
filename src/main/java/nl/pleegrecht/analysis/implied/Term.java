package nl.pleegrecht.analysis.implied;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A value in an argument about rules.
 *
 * @param key what it is; the same for what is always the same
 * @param constant its value when it is written out; else null
 * @param plus days, or units of a whole number, that are added
 * @param begins how a text begins; null when that is not known
 * @param sort what kind of value
 * @param type its class; null when it is not known
 * @param about the things it is a property of
 * @param made how it is made of others; null when it is not
 */
record Term(
        String key, Object constant, long plus, String begins, Sort sort, Class<?> type, Set<String> about, Made made) {
    /** The same, done to the same, gives the same. */
    record Made(String by, List<Term> of) {}

    static Term property(String thing, String name, Class<?> type) {
        return new Term(thing + "." + name, null, 0, null, Sort.of(type), type, Set.of(thing), null);
    }

    static Term constant(Object value) {
        Object plain = plain(value);
        Class<?> type = plain instanceof Enum<?> word ? word.getDeclaringClass() : plain.getClass();
        Sort sort = plain instanceof BigDecimal number && number.scale() <= 0 ? Sort.WHOLE : Sort.of(type);
        return new Term("=" + type.getSimpleName() + " " + plain, plain, 0, null, sort, type, Set.of(), null);
    }

    /** A value such that equal ones are equal: all numbers are of one kind. */
    static Object plain(Object value) {
        return value instanceof Number ? new BigDecimal(value.toString()).stripTrailingZeros() : value;
    }

    /** Something of which only is known that it is the same where the same stands. */
    static Term opaque(String key, Class<?> type, String begins, Set<String> about) {
        return new Term(key, null, 0, begins, Sort.of(type), type, about, null);
    }

    /** Something made of others. */
    static Term made(String by, List<Term> of, Class<?> type, String begins) {
        Set<String> about = new HashSet<>();
        of.forEach(term -> about.addAll(term.about()));
        StringBuilder key = new StringBuilder(by).append('(');
        of.forEach(
                term -> key.append(term.key()).append('+').append(term.plus()).append(';'));
        return new Term(key + ")", null, 0, begins, Sort.of(type), type, about, new Made(by, of));
    }

    Term plus(long days) {
        return new Term(key, constant, plus + days, begins, sort, type, about, made);
    }

    boolean isConstant() {
        return constant != null;
    }

    /** A constant as a number, with what is added; of a date its day since 1970. */
    BigDecimal number() {
        BigDecimal value = constant instanceof LocalDate date
                ? BigDecimal.valueOf(date.toEpochDay())
                : constant instanceof BigDecimal number ? number : null;
        return value == null ? null : value.add(BigDecimal.valueOf(plus));
    }
}
