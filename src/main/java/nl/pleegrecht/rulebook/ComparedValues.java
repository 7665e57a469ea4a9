package nl.pleegrecht.rulebook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * With what the rules compare a property, also where its value goes through a sum or through the conclusion of another
 * rule: constants, and other properties, moved in time or not.
 */
public final class ComparedValues {
    /**
     * A value of the property at which a comparison may turn.
     *
     * @param constant a constant, or what is added to the terms; null without
     * @param terms other properties, added up
     * @param moves how the date is then moved, to be about the value of the property itself
     * @param own how the property itself is moved before it is compared
     * @param others how the other side is moved before it is compared
     * @param told false when the rules do more with the property than can be said like this
     */
    public record Other(
            Object constant, List<Term> terms, List<Move> moves, List<Move> own, List<Move> others, boolean told) {
        /** The constant, when that is all; else null. */
        public Object literal() {
            return terms.isEmpty() && told ? constant : null;
        }
    }

    /**
     * A property that is added, or taken off when the sign is -1.
     *
     * @param where what the rule asks of the fact it is a property of
     */
    public record Term(Read property, int sign, List<Constraint> where) {}

    /** A date that is moved, such as {@code plusMonths} by 6. */
    public record Move(String method, int amount) {}

    private final ParsedRules rules;
    private final Makers makers;
    private final Map<Read, List<Other>> known = new ConcurrentHashMap<>();
    private List<Compared> compared;

    /** Of the rules that can be in force together. */
    public ComparedValues(ParsedRules rules) {
        this.rules = rules;
        this.makers = new Makers(rules);
    }

    /** All of them, with the property on either side. */
    public List<Other> of(Read property) {
        return known.computeIfAbsent(property, this::find);
    }

    private List<Other> find(Read wanted) {
        List<Other> found = new ArrayList<>();
        for (Compared one : compared()) {
            add(wanted, one.left(), one.right(), found);
            add(wanted, one.right(), one.left(), found);
        }
        return List.copyOf(found);
    }

    /** What stands on either side of a comparison. */
    private record Compared(Linear left, Linear right) {}

    /** The same whatever property is asked for: following values from rule to rule takes a while. */
    private synchronized List<Compared> compared() {
        if (compared == null) {
            List<Compared> all = new ArrayList<>();
            for (ParsedRule rule : rules.rules()) {
                for (Pattern pattern : rule.when()) {
                    pattern.constraints().forEach(constraint -> visit(constraint, pattern, rule, all));
                }
            }
            compared = List.copyOf(all);
        }
        return compared;
    }

    private void visit(Constraint constraint, Pattern pattern, ParsedRule rule, List<Compared> found) {
        if (constraint instanceof Constraint.AnyOf any) {
            any.parts().forEach(part -> visit(part, pattern, rule, found));
        } else if (constraint instanceof Constraint.AllOf all) {
            all.parts().forEach(part -> visit(part, pattern, rule, found));
        } else if (constraint instanceof Constraint.Comparison comparison) {
            List<Linear> right = values(comparison.right(), pattern, rule, Set.of());
            for (Linear a : values(comparison.left(), pattern, rule, Set.of())) {
                for (Linear b : right) {
                    found.add(new Compared(a, b));
                }
            }
        }
    }

    private static void add(Read wanted, Linear own, Linear other, List<Other> found) {
        List<Term> terms = own.terms().stream()
                .filter(term -> term.property().equals(wanted))
                .toList();
        if (terms.isEmpty()) {
            return;
        }
        Linear rest = own.without(terms.get(0));
        Linear value = rest.isNothing() && terms.get(0).sign() > 0 ? other : other.plus(rest.negated());
        if (terms.get(0).sign() < 0) {
            value = value.negated();
        }
        if (terms.size() > 1 || !own.whole() || !value.whole()) {
            found.add(new Other(null, List.of(), List.of(), List.of(), List.of(), false));
            return;
        }
        List<Move> moves = new ArrayList<>(other.moves());
        for (int i = own.moves().size() - 1; i >= 0; i--) {
            Move move = own.moves().get(i);
            moves.add(new Move(move.method(), -move.amount()));
        }
        found.add(new Other(value.constant(), value.terms(), moves, own.moves(), other.moves(), true));
    }

    /** What an expression may come to; several where several rules conclude what it is taken from. */
    private List<Linear> values(Expression expression, Pattern pattern, ParsedRule rule, Set<Read> above) {
        if (expression instanceof Expression.Literal literal) {
            return List.of(Linear.constant(literal.value()));
        }
        if (expression instanceof Expression.Constant constant) {
            return List.of(Linear.constant(constant.value()));
        }
        if (expression instanceof Expression.Property property) {
            return values(property.name(), pattern, rule, above);
        }
        if (expression instanceof Expression.Reference reference) {
            return values(reference, rule, above);
        }
        List<Linear> found = new ArrayList<>();
        if (expression instanceof Expression.Shift shift) {
            values(shift.date(), pattern, rule, above)
                    .forEach(date -> found.add(date.moved(shift.method(), shift.amount())));
        } else if (expression instanceof Expression.Sum sum) {
            List<Linear> right = values(sum.right(), pattern, rule, above);
            for (Linear left : values(sum.left(), pattern, rule, above)) {
                right.forEach(term -> found.add(left.plus(sum.operator() == '-' ? term.negated() : term)));
            }
        } else if (expression instanceof Expression.Listing list) {
            list.items().forEach(item -> found.addAll(values(item, pattern, rule, above)));
        }
        return found;
    }

    private List<Linear> values(Expression.Reference reference, ParsedRule rule, Set<Read> above) {
        for (Pattern pattern : rule.when()) {
            if (pattern.binding().equals(reference.binding())
                    && !reference.property().isEmpty()) {
                return values(reference.property(), pattern, rule, above);
            }
            for (Constraint constraint : pattern.constraints()) {
                if (constraint instanceof Constraint.Binding bound
                        && bound.binding().equals(reference.binding())) {
                    return values(bound.property(), pattern, rule, above);
                }
            }
        }
        return List.of();
    }

    private List<Linear> values(String property, Pattern pattern, ParsedRule rule, Set<Read> above) {
        Read read = new Read(pattern.type(), property);
        Class<? extends Record> record = Vocabulary.RECORDS.get(pattern.type());
        if (record != null && Vocabulary.FACTS.contains(record)) {
            return List.of(Linear.property(read, pattern.constraints()));
        }
        List<Linear> found = new ArrayList<>();
        Set<Read> seen = new HashSet<>(above);
        if (seen.add(read)) {
            for (Makers.Maker maker : makers.of(pattern, rule)) {
                Expression value = maker.fact().values().get(property);
                if (value != null) {
                    found.addAll(values(value, null, maker.rule(), seen));
                }
            }
        }
        return found.stream().distinct().toList();
    }
}
