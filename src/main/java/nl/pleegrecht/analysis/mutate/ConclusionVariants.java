package nl.pleegrecht.analysis.mutate;

import java.util.ArrayList;
import java.util.List;
import nl.pleegrecht.diagnostics.Location;
import nl.pleegrecht.facts.Eenheid;
import nl.pleegrecht.rulebook.Conclusion;
import nl.pleegrecht.rulebook.Expression;
import nl.pleegrecht.rulebook.Expression.Constant;
import nl.pleegrecht.rulebook.Expression.Literal;
import nl.pleegrecht.rulebook.Expression.Sum;
import nl.pleegrecht.rulebook.Topic;
import nl.pleegrecht.rulebook.Written;

/** What a rule might conclude instead: another unit, number, text, or a difference for a sum. */
final class ConclusionVariants {
    /** A changed conclusion, and what was changed in it. */
    record Of(Conclusion changed, Location at, String before, String after) {}

    private ConclusionVariants() {}

    static List<Of> of(Conclusion conclusion, EstablishedValues established) {
        List<Of> found = new ArrayList<>();
        for (int i = 0; i < conclusion.arguments().size(); i++) {
            Expression now = conclusion.arguments().get(i);
            for (Expression other : others(conclusion, i, now, established)) {
                Conclusion changed = new Conclusion(
                        conclusion.name(),
                        conclusion.declaredType(),
                        Edits.replaced(conclusion.arguments(), i, other),
                        conclusion.location());
                found.add(new Of(changed, now.location(), Written.of(now), Written.of(other)));
            }
        }
        return found;
    }

    private static List<Expression> others(
            Conclusion conclusion, int index, Expression now, EstablishedValues established) {
        if (now instanceof Constant constant && constant.value() instanceof Eenheid unit) {
            return List.of(new Constant(unit == Eenheid.DAG ? Eenheid.MAAND : Eenheid.DAG, now.location()));
        }
        if (now instanceof Constant constant) {
            Enum<?>[] all = constant.value().getDeclaringClass().getEnumConstants();
            return List.of(new Constant(all[(constant.value().ordinal() + 1) % all.length], now.location()));
        }
        if (now instanceof Literal literal && literal.value() instanceof Boolean yes) {
            return List.of(new Literal(!yes, now.location()));
        }
        if (now instanceof Literal literal && literal.value() instanceof String text) {
            Topic topic = Topic.of(conclusion);
            boolean value = !conclusion.declaredType() && topic.type().equals("Vaststelling") && index == 1;
            return value
                    ? established.others(topic.subject(), text).stream()
                            .limit(1)
                            .<Expression>map(other -> new Literal(other, now.location()))
                            .toList()
                    : List.of();
        }
        if (now instanceof Sum sum && (sum.operator() == '-' || isNumber(sum))) {
            return List.of(
                    new Sum(sum.left(), sum.operator() == '+' ? '-' : '+', sum.right(), sum.location()), sum.left());
        }
        return Variants.numbers(now);
    }

    /** Texts are put together with the same sign; of two properties the text does not tell. */
    private static boolean isNumber(Expression expression) {
        return expression instanceof Sum sum
                ? isNumber(sum.left()) || isNumber(sum.right())
                : expression instanceof Literal literal && literal.value() instanceof Number;
    }
}
