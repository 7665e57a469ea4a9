package nl.pleegrecht.rulebook;

import java.util.stream.Collectors;
import nl.pleegrecht.rulebook.Expression.Constant;
import nl.pleegrecht.rulebook.Expression.Listing;
import nl.pleegrecht.rulebook.Expression.Literal;
import nl.pleegrecht.rulebook.Expression.Property;
import nl.pleegrecht.rulebook.Expression.Reference;
import nl.pleegrecht.rulebook.Expression.Shift;
import nl.pleegrecht.rulebook.Expression.Sum;

/** An expression as an author writes it, for messages. */
public final class Written {
    private Written() {}

    /** The expression, with one space between its parts. */
    public static String of(Expression expression) {
        if (expression instanceof Literal literal) {
            Object value = literal.value();
            return value instanceof String text
                    ? '"' + text + '"'
                    : value instanceof Numbers.Inexact inexact ? inexact.value().toString() : value.toString();
        }
        if (expression instanceof Constant constant) {
            return Words.shown(constant.value());
        }
        if (expression instanceof Property property) {
            return property.name();
        }
        if (expression instanceof Reference reference) {
            return reference.property().isEmpty()
                    ? reference.binding()
                    : reference.binding() + "." + reference.property();
        }
        if (expression instanceof Shift shift) {
            return of(shift.date()) + "." + shift.method() + "( " + shift.amount() + " )";
        }
        if (expression instanceof Sum sum) {
            return of(sum.left()) + " " + sum.operator() + " " + of(sum.right());
        }
        return ((Listing) expression).items().stream().map(Written::of).collect(Collectors.joining(", ", "( ", " )"));
    }
}
