package nl.pleegrecht.rulebook;

import java.math.BigDecimal;
import java.util.Optional;
import nl.pleegrecht.diagnostics.Diagnostic;
import nl.pleegrecht.diagnostics.Location;
import nl.pleegrecht.rulebook.Expression.Constant;
import nl.pleegrecht.rulebook.Expression.Listing;
import nl.pleegrecht.rulebook.Expression.Literal;
import nl.pleegrecht.rulebook.Expression.Property;
import nl.pleegrecht.rulebook.Expression.Reference;
import nl.pleegrecht.rulebook.Expression.Shift;
import nl.pleegrecht.rulebook.Expression.Sum;

/**
 * Tells what kind of value an expression has, and refuses names and combinations that mean nothing.
 *
 * @param self the fact whose properties need no reference; null in {@code then}
 * @param scope the names given so far
 */
record Typer(FactType self, Scope scope) {
    FieldType type(Expression expression) throws Refused {
        if (expression instanceof Literal literal) {
            return literal(literal.value());
        }
        if (expression instanceof Constant constant) {
            return new FieldType(constant.value().getDeclaringClass(), false);
        }
        if (expression instanceof Property property) {
            if (self == null) {
                throw new Refused("RUL-085", property.location(), property.name());
            }
            return field(self, property.name(), property.name(), property.location());
        }
        if (expression instanceof Reference reference) {
            return reference(reference);
        }
        if (expression instanceof Shift shift) {
            FieldType moved = type(shift.date());
            if (!moved.equals(FieldType.DATE)) {
                throw new Refused("RUL-105", shift.location(), shift.method());
            }
            return moved;
        }
        if (expression instanceof Sum sum) {
            return sum(sum);
        }
        throw new Refused("RUL-064", ((Listing) expression).location(), "( … )");
    }

    /** The type of a property, without the fence around counts of weeks. */
    static FieldType field(FactType fact, String name, Location location) throws Refused {
        if (!fact.isKnown()) {
            throw Refused.silently();
        }
        FieldType type = fact.fields().get(name);
        if (type == null) {
            throw new Refused(Diagnostic.error(
                            "RUL-071",
                            location,
                            fact.name(),
                            name,
                            fact.fields().isEmpty()
                                    ? "–"
                                    : String.join(", ", fact.fields().keySet()))
                    .nearest(name, fact.fields().keySet()));
        }
        return type;
    }

    private static FieldType field(FactType fact, String name, String written, Location location) throws Refused {
        FieldType type = field(fact, name, location);
        if (fact.isWeeks(name)) {
            throw new Refused("RUL-107", location, written);
        }
        return type;
    }

    private static FieldType literal(Object value) {
        if (value instanceof Integer) {
            return FieldType.WHOLE;
        }
        if (value instanceof BigDecimal || value instanceof Numbers.Inexact) {
            return FieldType.DECIMAL;
        }
        return FieldType.of(value.getClass());
    }

    private FieldType reference(Reference reference) throws Refused {
        Scope.Bound bound = scope.find(reference);
        String written = Written.of(reference);
        if (bound.field().isEmpty()) {
            if (reference.property().isEmpty()) {
                throw new Refused("RUL-086", reference.location(), written);
            }
            return field(bound.fact(), reference.property(), written, reference.location());
        }
        if (!reference.property().isEmpty()) {
            throw new Refused("RUL-089", reference.location(), written);
        }
        if (bound.fact().isKnown() && !bound.fact().fields().containsKey(bound.field())
                || bound.fact().isWeeks(bound.field())) {
            throw Refused.silently();
        }
        return field(bound.fact(), bound.field(), written, reference.location());
    }

    /** The fact an expression stands for, if it is the name of one. */
    Optional<FactType> fact(Expression expression) throws Refused {
        if (expression instanceof Reference reference
                && reference.property().isEmpty()
                && scope.find(reference).field().isEmpty()) {
            return Optional.of(scope.find(reference).fact());
        }
        return Optional.empty();
    }

    private FieldType sum(Sum sum) throws Refused {
        FieldType left = type(sum.left());
        FieldType right = type(sum.right());
        for (Expression part : new Expression[] {sum.left(), sum.right()}) {
            if (part instanceof Literal literal && literal.value() instanceof Numbers.Inexact inexact) {
                throw new Refused("RUL-093", literal.location(), inexact.value());
            }
        }
        if (left.isNumber() && right.isNumber()) {
            return left.equals(FieldType.WHOLE) ? right : left;
        }
        boolean joins = sum.operator() == '+' && left.equals(FieldType.TEXT);
        if (joins && !right.set() && !right.equals(FieldType.YES_NO)) {
            return FieldType.TEXT;
        }
        throw new Refused("RUL-106", sum.right().location(), sum.operator());
    }
}
