package nl.pleegrecht.evaluation;

import java.util.List;
import nl.pleegrecht.rulebook.Conclusion;
import nl.pleegrecht.rulebook.Constraint.Comparison;
import nl.pleegrecht.rulebook.Expression;
import nl.pleegrecht.rulebook.Operator;
import nl.pleegrecht.rulebook.Pattern;

/**
 * What a rule concludes or asks of other rules' conclusions: a type, and where the text tells it the subject.
 *
 * @param type {@code Recht}, {@code Vaststelling}, … or a declared type
 * @param subject the subject, or how it begins; null when the text does not tell
 * @param prefix whether {@code subject} is only the beginning
 */
record Topic(String type, String subject, boolean prefix) {
    /** What a conclusion is about. */
    static Topic of(Conclusion conclusion) {
        if (conclusion.declaredType()) {
            return new Topic(conclusion.name(), null, false);
        }
        String type = Character.toUpperCase(conclusion.name().charAt(0))
                + conclusion.name().substring(1);
        Expression first =
                conclusion.arguments().isEmpty() ? null : conclusion.arguments().get(0);
        boolean prefix = false;
        while (first instanceof Expression.Sum sum) {
            first = sum.left();
            prefix = true;
        }
        if (first instanceof Expression.Literal literal && literal.value() instanceof String text) {
            return new Topic(type, text, prefix);
        }
        return new Topic(type, null, false);
    }

    /** What a pattern on a conclusion asks for. */
    static List<Topic> of(Pattern pattern) {
        for (var constraint : pattern.constraints()) {
            if (constraint instanceof Comparison comparison
                    && comparison.left() instanceof Expression.Property property
                    && property.name().equals("onderwerp")) {
                if (comparison.operator() == Operator.EQUAL
                        && comparison.right() instanceof Expression.Literal literal) {
                    return List.of(new Topic(pattern.type(), String.valueOf(literal.value()), false));
                }
                if (comparison.operator() == Operator.IN && comparison.right() instanceof Expression.Listing list) {
                    if (list.items().stream().allMatch(Expression.Literal.class::isInstance)) {
                        return list.items().stream()
                                .map(item -> new Topic(
                                        pattern.type(), String.valueOf(((Expression.Literal) item).value()), false))
                                .toList();
                    }
                }
            }
        }
        return List.of(new Topic(pattern.type(), null, false));
    }

    /** Whether a conclusion of this topic can be what the other one asks for. */
    boolean mayBe(Topic asked) {
        return type.equals(asked.type) && mayBeAbout(asked.subject);
    }

    /** Whether it can be about a concrete subject; null stands for any. */
    boolean mayBeAbout(String concrete) {
        return subject == null
                || concrete == null
                || (prefix ? concrete.startsWith(subject) : concrete.equals(subject));
    }
}
