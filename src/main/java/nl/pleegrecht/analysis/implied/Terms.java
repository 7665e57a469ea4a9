package nl.pleegrecht.analysis.implied;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import nl.pleegrecht.analysis.implied.Scene.Said;
import nl.pleegrecht.analysis.implied.Scene.There;
import nl.pleegrecht.rulebook.Constraint.Comparison;
import nl.pleegrecht.rulebook.Expression;
import nl.pleegrecht.rulebook.Operator;

/** What expressions and comparisons of rules come to, with the things that their names stand for. For one proof at a time. */
final class Terms {
    private final Regime regime;
    private int number;

    Terms(Regime regime) {
        this.regime = regime;
    }

    Regime regime() {
        return regime;
    }

    /** What a comparison comes to; null when it can not be said. */
    Claim of(Comparison comparison, Said said) {
        Operator operator =
                said.holds() ? comparison.operator() : comparison.operator().negated();
        Term left = of(comparison.left(), said.there(), said.names());
        if (left == null) {
            return null;
        }
        if (comparison.right() instanceof Expression.Listing list) {
            Set<Object> among = new LinkedHashSet<>();
            for (Expression item : list.items()) {
                Term value = of(item, said.there(), said.names());
                if (value == null || !value.isConstant()) {
                    return null;
                }
                among.add(value.constant());
            }
            return new Claim(left, operator, null, among);
        }
        Term right = of(comparison.right(), said.there(), said.names());
        if (right == null) {
            return null;
        }
        if (operator == Operator.CONTAINS || operator == Operator.NOT_CONTAINS) {
            Set<String> about = new HashSet<>(left.about());
            about.addAll(right.about());
            Term has = Term.opaque(left.key() + " contains " + right.key(), Boolean.class, null, about);
            return Claim.equal(has, Term.constant(operator == Operator.CONTAINS));
        }
        return new Claim(left, operator, right, Set.of());
    }

    Term property(There one, String property) {
        return Term.property(one.id(), property, regime.typeOf(one.type(), property));
    }

    /** What an expression stands for; null when it can not be said. */
    Term of(Expression expression, There self, Map<String, Object> names) {
        if (expression instanceof Expression.Literal literal) {
            return literal.value() == null || isRough(literal.value()) ? null : Term.constant(literal.value());
        }
        if (expression instanceof Expression.Constant constant) {
            return Term.constant(constant.value());
        }
        if (expression instanceof Expression.Property property) {
            return self == null ? null : property(self, property.name());
        }
        if (expression instanceof Expression.Reference reference) {
            Object bound = names.get(reference.binding());
            if (bound instanceof There there && !reference.property().isEmpty()) {
                return property(there, reference.property());
            }
            return bound instanceof Term term && reference.property().isEmpty() ? term : null;
        }
        if (expression instanceof Expression.Shift shift) {
            return Shifts.of(of(shift.date(), self, names), shift);
        }
        if (expression instanceof Expression.Sum sum) {
            Term left = of(sum.left(), self, names);
            Term right = of(sum.right(), self, names);
            // whatever follows, how a text begins is known
            boolean begins = right == null && left != null && left.sort() == Sort.TEXT;
            return Sums.of(left, sum.operator(), begins ? unknown() : right);
        }
        return null;
    }

    private Term unknown() {
        return Term.opaque("unknown#" + number++, null, null, Set.of());
    }

    /** A number with a fraction that the engine does not compare digit by digit. */
    private static boolean isRough(Object value) {
        return !(value instanceof String
                || value instanceof Integer
                || value instanceof BigDecimal
                || value instanceof Boolean
                || value instanceof LocalDate);
    }
}
