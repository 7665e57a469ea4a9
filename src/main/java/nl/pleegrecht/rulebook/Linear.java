package nl.pleegrecht.rulebook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.pleegrecht.rulebook.ComparedValues.Move;
import nl.pleegrecht.rulebook.ComparedValues.Term;

/**
 * What a value in a rule comes to: a constant and properties of facts, added up or taken off.
 *
 * @param constant a number, text, word, date or yes/no; null without
 * @param terms the properties, each with its sign
 * @param moves how a date is moved, in order
 * @param whole false where it is more than that, such as texts put together
 */
record Linear(Object constant, List<Term> terms, List<Move> moves, boolean whole) {
    static Linear constant(Object value) {
        return new Linear(value, List.of(), List.of(), true);
    }

    static Linear property(Read property, List<Constraint> where) {
        return new Linear(null, List.of(new Term(property, 1, where)), List.of(), true);
    }

    Linear moved(String method, int amount) {
        List<Move> more = new ArrayList<>(moves);
        more.add(new Move(method, amount));
        return new Linear(constant, terms, more, whole);
    }

    Linear plus(Linear other) {
        List<Term> both = Stream.concat(terms.stream(), other.terms.stream()).toList();
        boolean numbers = isNumber(constant) && isNumber(other.constant) && moves.isEmpty() && other.moves.isEmpty();
        if (!whole || !other.whole || !numbers) {
            return new Linear(null, both, List.of(), false);
        }
        Object sum = constant == null
                ? other.constant
                : other.constant == null ? constant : number(constant).add(number(other.constant));
        return new Linear(sum, both, List.of(), true);
    }

    Linear negated() {
        Object value = constant instanceof Number ? number(constant).negate() : constant;
        return new Linear(
                value,
                terms.stream()
                        .map(term -> new Term(term.property(), -term.sign(), term.where()))
                        .toList(),
                moves,
                whole && !(constant instanceof String));
    }

    Linear without(Term term) {
        List<Term> rest = new ArrayList<>(terms);
        rest.remove(term);
        return new Linear(constant, rest, moves, whole);
    }

    boolean isNothing() {
        return constant == null && terms.isEmpty();
    }

    private static boolean isNumber(Object constant) {
        return constant == null || constant instanceof Number;
    }

    private static BigDecimal number(Object number) {
        return new BigDecimal(number.toString());
    }
}
