package nl.pleegrecht.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.pleegrecht.facts.Bedrag;
import nl.pleegrecht.rulebook.Constraint;
import nl.pleegrecht.rulebook.Expression;
import nl.pleegrecht.rulebook.ParsedRule;
import nl.pleegrecht.rulebook.Pattern;
import nl.pleegrecht.rulebook.RuleBook;

/**
 * Rows of the table of amounts that only one of two versions of a rule base has on a day.
 *
 * @param rows those rows
 * @param kept the rows that both have
 * @param rules the rules in force in one of both
 */
record AmountChange(List<Bedrag> rows, List<Bedrag> kept, List<ParsedRule> rules) {
    static AmountChange on(LocalDate day, RuleBook before, RuleBook after) {
        List<Bedrag> was = before.amounts().on(day);
        List<Bedrag> is = after.amounts().on(day);
        if (was.equals(is)) {
            return new AmountChange(List.of(), is, List.of());
        }
        List<Bedrag> rows = new ArrayList<>(was);
        rows.removeAll(is);
        is.stream().filter(row -> !was.contains(row)).forEach(rows::add);
        return new AmountChange(
                rows,
                is.stream().filter(was::contains).toList(),
                Stream.concat(before.rulesInForce(day).stream(), after.rulesInForce(day).stream())
                        .filter(rule -> rule.when().stream().anyMatch(AmountChange::asksForAmount))
                        .toList());
    }

    boolean isNothing() {
        return rows.isEmpty();
    }

    /** The rules that may see the difference in a situation, if they fire there. */
    Stream<ParsedRule> seenBy(Situation situation) {
        return isNothing() ? Stream.empty() : rules.stream().filter(rule -> maySee(rule, situation));
    }

    private boolean maySee(ParsedRule rule, Situation situation) {
        return rule.when().stream()
                .filter(AmountChange::asksForAmount)
                .anyMatch(pattern -> rows.stream().anyMatch(row -> maySee(row, pattern, rule, situation)));
    }

    private static boolean asksForAmount(Pattern pattern) {
        return pattern.type().equals(Bedrag.class.getSimpleName());
    }

    private boolean maySee(Bedrag row, Pattern pattern, ParsedRule rule, Situation situation) {
        if (!fits(row, pattern)) {
            return false;
        }
        // with another row like it there, a rule that only might match does so with and without this one
        boolean another =
                pattern.kind() == Pattern.Kind.PRESENT && kept.stream().anyMatch(other -> fits(other, pattern));
        return !another
                || pattern.constraints().stream().noneMatch(constraint -> rulesOut(constraint, row, rule, situation));
    }

    private static boolean fits(Bedrag row, Pattern pattern) {
        return Conditions.all(pattern.constraints(), name -> Fact.value(row, name)) != Conditions.FAILS;
    }

    /** Whether a comparison with a property of other facts fails for each of those facts, all of them known. */
    private static boolean rulesOut(Constraint constraint, Bedrag row, ParsedRule rule, Situation situation) {
        if (!(constraint instanceof Constraint.Comparison comparison
                && comparison.left() instanceof Expression.Property
                && comparison.right() instanceof Expression.Reference reference
                && !reference.property().isEmpty())) {
            return false;
        }
        Pattern bound = rule.when().stream()
                .filter(pattern -> pattern.binding().equals(reference.binding()))
                .findFirst()
                .orElse(null);
        if (bound == null) {
            return false;
        }
        boolean any = false;
        for (Fact fact : situation.facts()) {
            if (!fact.typeName().equals(bound.type())) {
                continue;
            }
            Object value = fact.known().get(reference.property());
            if (value == null) {
                return false;
            }
            Constraint.Comparison settled = new Constraint.Comparison(
                    comparison.left(),
                    comparison.operator(),
                    new Expression.Literal(value, comparison.location()),
                    comparison.text(),
                    comparison.start(),
                    comparison.end(),
                    comparison.location());
            if (Conditions.all(List.of(settled), name -> Fact.value(row, name)) != Conditions.FAILS) {
                return false;
            }
            any = true;
        }
        return any;
    }
}
