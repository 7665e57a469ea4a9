package nl.pleegrecht.analysis;

import java.math.BigDecimal;
import nl.pleegrecht.rulebook.Constraint;
import nl.pleegrecht.rulebook.Constraint.Comparison;
import nl.pleegrecht.rulebook.Expression;
import nl.pleegrecht.rulebook.Operator;
import nl.pleegrecht.rulebook.Pattern;
import nl.pleegrecht.rulebook.Vocabulary;

/** What no case can be otherwise in, and is therefore not asked of the scenarios. */
public final class Inevitable {
    private Inevitable() {}

    /** Of the child there is always one; of every name in the table there is a row, if need be without an amount. */
    public static boolean holds(Pattern pattern) {
        if (pattern.kind() == Pattern.Kind.NOT) {
            return false;
        }
        return switch (pattern.type()) {
            case "Jeugdige" -> pattern.constraints().stream().allMatch(Constraint.Binding.class::isInstance);
            case "Bedrag" -> pattern.constraints().stream().allMatch(Inevitable::onlyNames);
            default -> false;
        };
    }

    private static boolean onlyNames(Constraint constraint) {
        return constraint instanceof Constraint.Binding
                || constraint instanceof Comparison comparison
                        && comparison.operator() == Operator.EQUAL
                        && comparison.left() instanceof Expression.Property property
                        && property.name().equals("naam")
                        && comparison.right() instanceof Expression.Literal;
    }

    /** Nothing in a dossier or the table is less than zero. */
    static boolean notBelow(Pattern pattern, Comparison comparison) {
        Class<? extends Record> type = Vocabulary.RECORDS.get(pattern.type());
        return type != null
                && Vocabulary.FACTS.contains(type)
                && comparison.left() instanceof Expression.Property
                && comparison.right() instanceof Expression.Literal literal
                && literal.value() instanceof Number number
                && new BigDecimal(number.toString()).signum() <= 0;
    }
}
