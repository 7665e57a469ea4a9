package nl.pleegrecht.analysis;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import nl.pleegrecht.rulebook.Amount;
import nl.pleegrecht.rulebook.AskedAmounts;
import nl.pleegrecht.rulebook.Constraint;
import nl.pleegrecht.rulebook.Constraint.Comparison;
import nl.pleegrecht.rulebook.ParsedRule;
import nl.pleegrecht.rulebook.Pattern;
import nl.pleegrecht.rulebook.RuleBook;

/** Everything there is to see of a rule base, each with a number. */
final class Points {
    /** Stands for what can not come about, and is not asked for. */
    static final int NEVER = -1;

    /** The two outcomes of a condition. */
    record Outcomes(int yes, int no) {}

    /** The sides of a limit. */
    record Sides(int below, int on, int above) {}

    private final Map<ParsedRule, Integer> rules = new IdentityHashMap<>();
    private final Map<Object, Outcomes> conditions = new IdentityHashMap<>();
    private final Map<Comparison, Sides> limits = new IdentityHashMap<>();
    private final Map<Amount, Integer> amounts = new IdentityHashMap<>();
    private int size;

    Points(RuleBook book) {
        for (ParsedRule rule : book.rules()) {
            rules.put(rule, next());
            for (Pattern pattern : rule.when()) {
                conditions.put(pattern, new Outcomes(next(), Inevitable.holds(pattern) ? NEVER : next()));
                pattern.constraints().forEach(constraint -> number(pattern, constraint));
            }
        }
        AskedAmounts asked = AskedAmounts.of(book.rules());
        for (Amount row : book.amounts().rows()) {
            amounts.put(row, asked.contains(row.bedrag().naam()) ? next() : NEVER);
        }
    }

    private void number(Pattern pattern, Constraint constraint) {
        if (constraint instanceof Comparison comparison) {
            conditions.put(comparison, new Outcomes(next(), next()));
            if (Limit.isOne(comparison)) {
                limits.put(
                        comparison,
                        new Sides(Inevitable.notBelow(pattern, comparison) ? NEVER : next(), next(), next()));
            }
        }
        parts(constraint).forEach(part -> number(pattern, part));
    }

    /** The conditions of which a condition is made. */
    static List<Constraint> parts(Constraint constraint) {
        if (constraint instanceof Constraint.AnyOf any) {
            return any.parts();
        }
        return constraint instanceof Constraint.AllOf all ? all.parts() : List.of();
    }

    private int next() {
        return size++;
    }

    /** How many there are. */
    int size() {
        return size;
    }

    int of(ParsedRule rule) {
        return rules.get(rule);
    }

    /** Of a pattern or a comparison. */
    Outcomes of(Object condition) {
        return conditions.get(condition);
    }

    /** Null where a comparison is no limit. */
    Sides limit(Comparison comparison) {
        return limits.get(comparison);
    }

    int of(Amount row) {
        return amounts.get(row);
    }

    /** The rows of the table by what a rule sees of them. */
    static Map<Object, List<Amount>> rows(RuleBook book) {
        Map<Object, List<Amount>> rows = new HashMap<>();
        book.amounts()
                .rows()
                .forEach(row -> rows.computeIfAbsent(row.bedrag(), value -> new java.util.ArrayList<>())
                        .add(row));
        return rows;
    }
}
