package nl.pleegrecht.explain;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.pleegrecht.rulebook.Conclusion;
import nl.pleegrecht.rulebook.Constraint;
import nl.pleegrecht.rulebook.Constraint.Comparison;
import nl.pleegrecht.rulebook.Expression;
import nl.pleegrecht.rulebook.Expression.Literal;
import nl.pleegrecht.rulebook.Operator;
import nl.pleegrecht.rulebook.ParsedRule;
import nl.pleegrecht.rulebook.ParsedRules;
import nl.pleegrecht.rulebook.Pattern;

/**
 * A fault put into one rule on purpose.
 *
 * @param what the kind of fault
 * @param rule the rule as it was
 * @param changed the rule with the fault; null when it is hidden altogether
 */
record Planted(String what, ParsedRule rule, ParsedRule changed) {
    private static final Set<Operator> ORDER =
            Set.of(Operator.LESS, Operator.LESS_OR_EQUAL, Operator.GREATER, Operator.GREATER_OR_EQUAL);

    /** All faults of every kind that fit into a rule. */
    static List<Planted> in(ParsedRule rule) {
        List<Planted> faults = new ArrayList<>(List.of(new Planted("rule hidden", rule, null)));
        for (int i = 0; i < rule.when().size(); i++) {
            Pattern pattern = rule.when().get(i);
            if (pattern.kind() != Pattern.Kind.PRESENT) {
                boolean not = pattern.kind() == Pattern.Kind.NOT;
                faults.add(when(
                        "not and exists exchanged",
                        rule,
                        i,
                        List.of(new Pattern(
                                not ? Pattern.Kind.EXISTS : Pattern.Kind.NOT,
                                pattern.type(),
                                pattern.binding(),
                                pattern.constraints(),
                                pattern.text(),
                                pattern.location()))));
                faults.add(when("pattern dropped", rule, i, List.of()));
            }
            for (int j = 0; j < pattern.constraints().size(); j++) {
                if (pattern.constraints().get(j) instanceof Comparison comparison) {
                    faults.add(constraint("condition dropped", rule, i, j, List.of()));
                    faults.add(constraint(
                            "operator turned",
                            rule,
                            i,
                            j,
                            List.of(with(comparison, comparison.operator().negated(), comparison.right()))));
                    if (ORDER.contains(comparison.operator())
                            && comparison.right() instanceof Literal literal
                            && literal.value() instanceof Number number) {
                        Object higher = number instanceof BigDecimal decimal
                                ? decimal.add(BigDecimal.ONE)
                                : (Object) (number.intValue() + 1);
                        faults.add(constraint(
                                "limit one higher",
                                rule,
                                i,
                                j,
                                List.of(with(
                                        comparison, comparison.operator(), new Literal(higher, literal.location())))));
                    }
                }
            }
        }
        for (int i = 0; i < rule.then().size(); i++) {
            faults.add(then(rule, i));
        }
        return faults;
    }

    /** The rules with the fault. */
    ParsedRules planted(ParsedRules rules) {
        List<ParsedRule> changedRules = new ArrayList<>(rules.rules());
        int index = changedRules.indexOf(rule);
        if (changed == null) {
            changedRules.remove(index);
        } else {
            changedRules.set(index, changed);
        }
        return new ParsedRules(changedRules, rules.declaredTypes());
    }

    @Override
    public String toString() {
        return what + ": " + rule.name();
    }

    private static Comparison with(Comparison old, Operator operator, Expression right) {
        return new Comparison(old.left(), operator, right, old.text(), old.start(), old.end(), old.location());
    }

    private static Planted constraint(String what, ParsedRule rule, int i, int j, List<Constraint> instead) {
        Pattern pattern = rule.when().get(i);
        return when(
                what,
                rule,
                i,
                List.of(new Pattern(
                        pattern.kind(),
                        pattern.type(),
                        pattern.binding(),
                        replaced(pattern.constraints(), j, instead),
                        pattern.text(),
                        pattern.location())));
    }

    private static Planted when(String what, ParsedRule rule, int i, List<Pattern> instead) {
        return changed(what, rule, replaced(rule.when(), i, instead), rule.then());
    }

    /** Another text as its first argument, or no conclusion at all. */
    private static Planted then(ParsedRule rule, int i) {
        Conclusion old = rule.then().get(i);
        if (old.arguments().isEmpty()
                || !(old.arguments().get(0) instanceof Literal first && first.value() instanceof String text)) {
            return changed("conclusion dropped", rule, rule.when(), replaced(rule.then(), i, List.of()));
        }
        List<Expression> arguments = replaced(old.arguments(), 0, List.of(new Literal(text + "!", first.location())));
        Conclusion other = new Conclusion(old.name(), old.declaredType(), arguments, old.location());
        return changed(
                old.declaredType() ? "concept changed" : "answer changed",
                rule,
                rule.when(),
                replaced(rule.then(), i, List.of(other)));
    }

    /** The rule with other conditions and conclusions, whatever else a rule may have. */
    private static Planted changed(String what, ParsedRule rule, List<Pattern> when, List<Conclusion> then) {
        RecordComponent[] parts = ParsedRule.class.getRecordComponents();
        Class<?>[] types = Stream.of(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = new Object[parts.length];
        try {
            for (int i = 0; i < parts.length; i++) {
                values[i] = switch (parts[i].getName()) {
                    case "when" -> when;
                    case "then" -> then;
                    default -> parts[i].getAccessor().invoke(rule);
                };
            }
            return new Planted(
                    what, rule, ParsedRule.class.getDeclaredConstructor(types).newInstance(values));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> List<T> replaced(List<T> list, int index, List<? extends T> instead) {
        List<T> copy = new ArrayList<>(list.subList(0, index));
        copy.addAll(instead);
        copy.addAll(list.subList(index + 1, list.size()));
        return copy;
    }
}
