package nl.pleegrecht.analysis.mutate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.pleegrecht.facts.Variant;
import nl.pleegrecht.rulebook.Constraint;
import nl.pleegrecht.rulebook.Constraint.AllOf;
import nl.pleegrecht.rulebook.Constraint.AnyOf;
import nl.pleegrecht.rulebook.Constraint.Comparison;
import nl.pleegrecht.rulebook.Expression;
import nl.pleegrecht.rulebook.Expression.Constant;
import nl.pleegrecht.rulebook.Expression.Listing;
import nl.pleegrecht.rulebook.Expression.Literal;
import nl.pleegrecht.rulebook.Expression.Property;
import nl.pleegrecht.rulebook.Expression.Shift;
import nl.pleegrecht.rulebook.Operator;
import nl.pleegrecht.rulebook.Pattern;
import nl.pleegrecht.rulebook.Written;

/** What one condition of a pattern can be changed into, as an author might have written it by mistake. */
final class Variants {
    /**
     * A changed condition.
     *
     * @param kind what was done
     * @param changed the condition in its place; null when it is taken away
     * @param part the comparison that was changed
     * @param after what stands in its place; empty when it is taken away
     */
    record Of(Mutant.Kind kind, Constraint changed, Comparison part, String after) {}

    private final EstablishedValues established;
    private final Pattern pattern;
    private final List<Of> found = new ArrayList<>();

    private Variants(EstablishedValues established, Pattern pattern) {
        this.established = established;
        this.pattern = pattern;
    }

    /** All that is worth trying with a condition of a pattern. */
    static List<Of> of(Pattern pattern, Constraint constraint, EstablishedValues established) {
        Variants variants = new Variants(established, pattern);
        variants.visit(constraint, changed -> changed);
        return variants.found;
    }

    private void visit(Constraint constraint, Function<Constraint, Constraint> within) {
        if (constraint instanceof Comparison comparison) {
            comparison(comparison, within);
        } else if (constraint instanceof AnyOf any) {
            parts(any.parts(), parts -> within.apply(new AnyOf(parts, any.location())));
        } else if (constraint instanceof AllOf all) {
            parts(all.parts(), parts -> within.apply(new AllOf(parts, all.location())));
        }
    }

    private void parts(List<Constraint> parts, Function<List<Constraint>, Constraint> within) {
        for (int i = 0; i < parts.size(); i++) {
            int index = i;
            visit(
                    parts.get(i),
                    changed -> changed == null && parts.size() == 1
                            ? null
                            : within.apply(Edits.replaced(parts, index, changed)));
        }
    }

    private void comparison(Comparison one, Function<Constraint, Constraint> within) {
        if (one.left() instanceof Property named && Naming.isName(pattern, named.name())) {
            // which amount, or a conclusion on what: as much part of the pattern as its type
            if (one.right() instanceof Listing list) {
                items(one, list, within);
            }
            return;
        }
        Domain domain = Domain.of(pattern, one);
        for (Expression right : values(one, one.right())) {
            add(Mutant.Kind.VALUE, one, one.operator(), one.left(), right, domain, within);
        }
        for (Expression right : numbers(one.right())) {
            add(Mutant.Kind.NUMBER, one, one.operator(), one.left(), right, domain, within);
        }
        for (Expression left : numbers(one.left())) {
            add(Mutant.Kind.NUMBER, one, one.operator(), left, one.right(), domain, within);
        }
        for (Operator operator : operators(one)) {
            add(Mutant.Kind.OPERATOR, one, operator, one.left(), one.right(), domain, within);
        }
        if (one.right() instanceof Listing list) {
            items(one, list, within);
        }
        if (!domain.alwaysHolds(one) && !isOnlyValue(one)) {
            found.add(new Of(Mutant.Kind.CONDITION, within.apply(null), one, ""));
        }
    }

    private void add(
            Mutant.Kind kind,
            Comparison one,
            Operator operator,
            Expression left,
            Expression right,
            Domain domain,
            Function<Constraint, Constraint> within) {
        String text = Written.of(left) + " " + operator.symbol() + " " + Written.of(right);
        Comparison changed = new Comparison(left, operator, right, text, one.start(), one.end(), one.location());
        if (!domain.isTheSame(one, changed)) {
            found.add(new Of(kind, within.apply(changed), one, text));
        }
    }

    /** An item less; of words also one more. */
    private void items(Comparison one, Listing list, Function<Constraint, Constraint> within) {
        for (int i = 0; list.items().size() > 1 && i < list.items().size(); i++) {
            Listing fewer = new Listing(Edits.replaced(list.items(), i, null), list.location());
            add(Mutant.Kind.VALUE, one, one.operator(), one.left(), fewer, Domain.ANY, within);
        }
        Set<Object> there = new LinkedHashSet<>();
        list.items().forEach(item -> there.add(item instanceof Constant constant ? constant.value() : null));
        if (!there.contains(null)) {
            others((Enum<?>) there.iterator().next(), there).stream().limit(1).forEach(more -> {
                List<Expression> longer = new ArrayList<>(list.items());
                longer.add(new Constant(more, list.location()));
                Listing wider = new Listing(longer, list.location());
                add(Mutant.Kind.VALUE, one, one.operator(), one.left(), wider, Domain.ANY, within);
            });
        }
    }

    /** Another word in the place of one: the next of its kind. */
    private List<Expression> values(Comparison one, Expression right) {
        if (right instanceof Constant constant) {
            return others(constant.value(), Set.of(constant.value())).stream()
                    .limit(1)
                    .<Expression>map(other -> new Constant(other, right.location()))
                    .toList();
        }
        if (right instanceof Literal literal && literal.value() instanceof Boolean yes) {
            return List.of(new Literal(!yes, right.location()));
        }
        if (right instanceof Literal literal && literal.value() instanceof String text && isEstablished(one)) {
            return established.others(pattern, text).stream()
                    .limit(1)
                    .<Expression>map(other -> new Literal(other, right.location()))
                    .toList();
        }
        return List.of();
    }

    private boolean isEstablished(Comparison one) {
        return pattern.type().equals("Vaststelling")
                && one.left() instanceof Property property
                && property.name().equals("waarde");
    }

    /** Whether nothing else is ever established, so that asking for it asks for nothing. */
    private boolean isOnlyValue(Comparison one) {
        return isEstablished(one)
                && one.right() instanceof Literal literal
                && literal.value() instanceof String text
                && established.isOnly(pattern, text);
    }

    private static List<Enum<?>> others(Enum<?> now, Set<?> without) {
        Enum<?>[] all = now.getDeclaringClass().getEnumConstants();
        List<Enum<?>> others = new ArrayList<>();
        for (int i = 1; i < all.length; i++) {
            Enum<?> next = all[(now.ordinal() + i) % all.length];
            if (!without.contains(next) && next != Variant.NIET_VAN_TOEPASSING) {
                others.add(next);
            }
        }
        return others;
    }

    /** Numbers one more and one less, dates a day, a shift by one of its unit. */
    static List<Expression> numbers(Expression value) {
        List<Expression> found = new ArrayList<>();
        for (int step : new int[] {-1, 1}) {
            if (value instanceof Literal literal && literal.value() instanceof Integer number) {
                found.add(new Literal(number + step, value.location()));
            } else if (value instanceof Literal literal && literal.value() instanceof BigDecimal number) {
                BigDecimal least = BigDecimal.ONE.movePointLeft(Math.max(0, number.scale()));
                found.add(new Literal(number.add(least.multiply(BigDecimal.valueOf(step))), value.location()));
            } else if (value instanceof Literal literal && literal.value() instanceof LocalDate date) {
                found.add(new Literal(date.plusDays(step), value.location()));
            } else if (value instanceof Shift shift) {
                found.add(new Shift(shift.date(), shift.method(), shift.amount() + step, shift.location()));
            }
        }
        return found;
    }

    /** The limit itself on the other side, and the other side altogether. */
    private List<Operator> operators(Comparison one) {
        Operator operator = one.operator();
        boolean yesOrNo = one.right() instanceof Literal literal && literal.value() instanceof Boolean;
        boolean twoValues = isEstablished(one)
                && one.right() instanceof Literal literal
                && literal.value() instanceof String text
                && established.others(pattern, text).size() == 1;
        if (yesOrNo || twoValues || isOnlyValue(one)) {
            return List.of();
        }
        List<Operator> found = new ArrayList<>();
        // with a whole number or a date beside it, this is what one more or one less already does
        boolean stepped = Domain.of(pattern, one).isStepped(one);
        if (Domain.isAboutOrder(operator) && !stepped) {
            found.add(beside(operator));
        }
        found.add(operator.negated());
        return found;
    }

    private static Operator beside(Operator operator) {
        return switch (operator) {
            case LESS -> Operator.LESS_OR_EQUAL;
            case LESS_OR_EQUAL -> Operator.LESS;
            case GREATER -> Operator.GREATER_OR_EQUAL;
            case GREATER_OR_EQUAL -> Operator.GREATER;
            default -> throw new IllegalStateException("no order: " + operator);
        };
    }
}
