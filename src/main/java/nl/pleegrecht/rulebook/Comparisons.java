package nl.pleegrecht.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.pleegrecht.diagnostics.Diagnostic;
import nl.pleegrecht.diagnostics.Location;
import nl.pleegrecht.rulebook.Constraint.Comparison;
import nl.pleegrecht.rulebook.Expression.Listing;
import nl.pleegrecht.rulebook.Expression.Literal;
import nl.pleegrecht.rulebook.Expression.Property;
import nl.pleegrecht.rulebook.Expression.Reference;
import nl.pleegrecht.rulebook.Expression.Shift;
import nl.pleegrecht.rulebook.Expression.Sum;

/** Checks one comparison: a property of the fact on the left, a value of its own type on the right. */
final class Comparisons {
    private static final Set<Operator> LISTS = Set.of(Operator.IN, Operator.NOT_IN);
    private static final Set<Operator> CONTAINS = Set.of(Operator.CONTAINS, Operator.NOT_CONTAINS);
    private static final Set<Operator> EQUALITY = Set.of(Operator.EQUAL, Operator.NOT_EQUAL);

    private final Typer typer;
    private final Map<String, String> properties;

    /** @param properties those of the fact at hand that were given a name there, by that name */
    Comparisons(Typer typer, Map<String, String> properties) {
        this.typer = typer;
        this.properties = properties;
    }

    /** The comparison, with texts that stand for dates turned into dates. */
    Comparison check(Comparison comparison) throws Refused {
        Expression left = comparison.left();
        if (!(first(left) instanceof Property)) {
            Diagnostic finding = Diagnostic.error("RUL-087", comparison.location(), Written.of(left));
            String own = left instanceof Reference name ? properties.get(name.binding()) : null;
            throw new Refused(own == null ? finding : finding.meant(own));
        }
        if (left instanceof Property property && typer.self().isWeeks(property.name())) {
            weeks(property, comparison.right());
        }
        FieldType type = left instanceof Property property
                ? Typer.field(typer.self(), property.name(), property.location())
                : typer.type(left);
        operator(comparison, type);
        Expression right = LISTS.contains(comparison.operator())
                ? listing((Listing) comparison.right(), comparison, type)
                : right(comparison.right(), comparison, type);
        return new Comparison(
                left,
                comparison.operator(),
                right,
                comparison.text(),
                comparison.start(),
                comparison.end(),
                comparison.location());
    }

    /** The value an expression begins with. */
    static Expression first(Expression expression) {
        if (expression instanceof Sum sum) {
            return first(sum.left());
        }
        return expression instanceof Shift shift ? first(shift.date()) : expression;
    }

    private static void weeks(Property property, Expression right) throws Refused {
        List<Expression> values = right instanceof Listing listing ? listing.items() : List.of(right);
        for (Expression value : values) {
            if (!(value instanceof Literal literal && literal.value() instanceof Integer)) {
                throw new Refused("RUL-107", value.location(), property.name());
            }
        }
    }

    private static void operator(Comparison comparison, FieldType type) throws Refused {
        Operator operator = comparison.operator();
        String left = Written.of(comparison.left());
        Location location = comparison.location();
        if (CONTAINS.contains(operator) != type.set()) {
            throw new Refused(
                    type.set() ? "RUL-100" : "RUL-099",
                    location,
                    left,
                    type.type().getSimpleName());
        }
        boolean order = !CONTAINS.contains(operator) && !LISTS.contains(operator) && !EQUALITY.contains(operator);
        if (order && !type.isNumber() && !type.equals(FieldType.DATE)) {
            throw new Refused("RUL-101", location, left, operator.symbol());
        }
    }

    private Listing listing(Listing listing, Comparison comparison, FieldType type) throws Refused {
        List<Expression> items = new ArrayList<>();
        for (Expression item : listing.items()) {
            if (!(item instanceof Literal) && !(item instanceof Expression.Constant)) {
                throw new Refused("RUL-109", item.location(), Written.of(item));
            }
            items.add(right(item, comparison, type));
        }
        return new Listing(items, listing.location());
    }

    private Expression right(Expression right, Comparison comparison, FieldType type) throws Refused {
        FieldType wanted = new FieldType(type.type(), false);
        if (right instanceof Property word
                && typer.self().isKnown()
                && !typer.self().fields().containsKey(word.name())) {
            Optional<Refused> meant = Literals.word(Written.of(comparison.left()), word, wanted);
            if (meant.isPresent()) {
                throw meant.get();
            }
        }
        FieldType found = typer.type(right);
        if (right instanceof Literal literal) {
            return new Literals(Written.of(comparison.left()), comparison.operator()).check(literal, wanted);
        }
        boolean numbers = wanted.isNumber() && found.isNumber();
        if (!found.equals(wanted) && !numbers) {
            throw Literals.mismatch(Written.of(comparison.left()), right, wanted);
        }
        return right;
    }
}
