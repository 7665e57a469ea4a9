package nl.pleegrecht.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.pleegrecht.evaluation.Answer;
import nl.pleegrecht.evaluation.Situation;
import nl.pleegrecht.explain.Attempt;
import nl.pleegrecht.explain.Check;
import nl.pleegrecht.explain.Interpreter;
import nl.pleegrecht.explain.Refusal;
import nl.pleegrecht.explain.Thing;
import nl.pleegrecht.explain.Trial;
import nl.pleegrecht.explain.WhyNot;
import nl.pleegrecht.facts.Bedrag;
import nl.pleegrecht.rulebook.Constraint.Comparison;
import nl.pleegrecht.rulebook.Expression;
import nl.pleegrecht.rulebook.Pattern;
import nl.pleegrecht.timeline.Judgement;
import nl.pleegrecht.timeline.Period;

/**
 * A case of which is asked why it did not get an answer on a subject. Each period is tried on its first day; a value that
 * goes on counting within a period, such as that of the weeks, is the one of that day.
 */
public final class WhyNotCase {
    private final Judgement judgement;
    private final String subject;
    private final Sources sources;
    private final Map<Period, Trial> trials;

    /**
     * @param judgement the case with its answers
     * @param situations the situations it consists of
     * @param subject the subject as rules name it
     */
    public WhyNotCase(Judgement judgement, List<Situation> situations, String subject) {
        this.judgement = judgement;
        this.subject = subject;
        this.sources = new Sources(judgement);
        this.trials = new LinkedHashMap<>();
        Interpreter interpreter = new Interpreter(judgement.book());
        for (Period period : judgement.periods()) {
            situations.stream()
                    .filter(situation -> situation.day().equals(period.from())
                            && situation.placement().equals(period.placement()))
                    .findFirst()
                    .ifPresent(situation -> trials.put(period, interpreter.on(situation)));
        }
    }

    private WhyNotCase(WhyNotCase other, String subject) {
        this.judgement = other.judgement;
        this.subject = subject;
        this.sources = other.sources;
        this.trials = other.trials;
    }

    /** The same case, asked about another subject. */
    WhyNotCase about(String other) {
        return new WhyNotCase(this, other);
    }

    Judgement judgement() {
        return judgement;
    }

    String subject() {
        return subject;
    }

    Iterable<Period> periods() {
        return trials.keySet();
    }

    Optional<Answer> answer(Period period) {
        return period.answer(subject);
    }

    List<Refusal> refusals(Period period) {
        return WhyNot.of(trials.get(period), subject);
    }

    /** A pattern on one line, without the name it gives and without {@code not} or {@code exists}. */
    static String text(Pattern pattern) {
        return pattern.text().replaceAll("\\s+", " ").replaceFirst("^(not |exists )?(\\$\\w+ ?: ?)?", "");
    }

    /** What a comparison looks at, such as {@code Plaatsing.crisisweek}. */
    static String name(Attempt attempt, Check check) {
        Comparison comparison = (Comparison) check.constraint();
        String left = comparison.left() instanceof Expression.Property property
                ? property.name()
                : comparison.text().split(" ?(==|!=|<=|>=|<|>| not | in | contains )", 2)[0];
        return attempt.thing().type() + "." + left;
    }

    /** File and line of a fact, or of the row of the table of amounts; empty for a conclusion. */
    String source(Period period, Attempt attempt, Check check) {
        Thing thing = attempt.thing();
        if (thing.isConcluded()) {
            return "";
        }
        if (thing.fact().record() instanceof Bedrag bedrag) {
            return sources.of(bedrag, period.from());
        }
        boolean plain = ((Comparison) check.constraint()).left() instanceof Expression.Property;
        String property = plain ? ((Expression.Property) ((Comparison) check.constraint()).left()).name() : "";
        return sources.of(thing.fact(), property);
    }
}
