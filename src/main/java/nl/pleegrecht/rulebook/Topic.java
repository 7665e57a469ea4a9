package nl.pleegrecht.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.pleegrecht.rulebook.Constraint.Comparison;

/**
 * What a rule concludes or asks of other rules' conclusions: a type, and where the text tells it the subject.
 *
 * @param type {@code Recht}, {@code Vaststelling}, … or a declared type
 * @param subject the subject, or how it begins; null when the text does not tell
 * @param prefix whether {@code subject} is only the beginning
 * @param value what is established; null when the text does not tell, or nothing is
 */
public record Topic(String type, String subject, boolean prefix, String value) {
    /** What a conclusion is about. */
    public static Topic of(Conclusion conclusion) {
        if (conclusion.declaredType()) {
            return new Topic(conclusion.name(), null, false, null);
        }
        String type = Character.toUpperCase(conclusion.name().charAt(0))
                + conclusion.name().substring(1);
        Expression first = argument(conclusion, 0);
        boolean prefix = first instanceof Expression.Sum;
        while (first instanceof Expression.Sum sum) {
            first = sum.left();
        }
        String value = type.equals("Vaststelling") ? text(argument(conclusion, 1)) : null;
        return new Topic(type, text(first), prefix, value);
    }

    /** What a pattern on a conclusion asks for: each subject with each value it names. */
    public static List<Topic> of(Pattern pattern) {
        List<Topic> topics = new ArrayList<>();
        for (String subject : texts(pattern, "onderwerp")) {
            for (String value : texts(pattern, "waarde")) {
                topics.add(new Topic(pattern.type(), subject, false, value));
            }
        }
        return topics;
    }

    /** The texts a property is compared with by {@code ==} or {@code in}; null alone where anything may do. */
    private static List<String> texts(Pattern pattern, String property) {
        List<String> texts = new ArrayList<>();
        Optional<Comparison> comparison = comparison(pattern, property);
        if (comparison.isPresent() && comparison.get().operator() == Operator.EQUAL) {
            texts.add(text(comparison.get().right()));
        } else if (comparison.isPresent()
                && comparison.get().operator() == Operator.IN
                && comparison.get().right() instanceof Expression.Listing list) {
            list.items().forEach(item -> texts.add(text(item)));
        } else {
            texts.add(null);
        }
        return texts;
    }

    private static Optional<Comparison> comparison(Pattern pattern, String name) {
        return pattern.constraints().stream()
                .filter(Comparison.class::isInstance)
                .map(Comparison.class::cast)
                .filter(comparison -> comparison.left() instanceof Expression.Property property
                        && property.name().equals(name))
                .findFirst();
    }

    private static Expression argument(Conclusion conclusion, int index) {
        return conclusion.arguments().size() > index ? conclusion.arguments().get(index) : null;
    }

    private static String text(Expression expression) {
        return expression instanceof Expression.Literal literal && literal.value() instanceof String text ? text : null;
    }

    /** Whether a conclusion of this topic can be what the other one asks for. */
    public boolean mayBe(Topic asked) {
        return type.equals(asked.type)
                && mayBeAbout(asked.subject)
                && (value == null || asked.value == null || value.equals(asked.value));
    }

    /** Whether it can be about a concrete subject; null stands for any. */
    public boolean mayBeAbout(String concrete) {
        return subject == null
                || concrete == null
                || (prefix ? concrete.startsWith(subject) : concrete.equals(subject));
    }
}
