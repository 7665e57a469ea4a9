package nl.pleegrecht.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.pleegrecht.dossier.Dossier;
import nl.pleegrecht.evaluation.Again;
import nl.pleegrecht.evaluation.Answer;
import nl.pleegrecht.evaluation.Demand;
import nl.pleegrecht.evaluation.Derivation;
import nl.pleegrecht.evaluation.FoundSignal;
import nl.pleegrecht.evaluation.Kernel;
import nl.pleegrecht.evaluation.Outcome;
import nl.pleegrecht.evaluation.PlaceValue;
import nl.pleegrecht.evaluation.RuleChange;
import nl.pleegrecht.evaluation.Situation;
import nl.pleegrecht.evaluation.Unsettled;
import nl.pleegrecht.rulebook.ComparedValues;
import nl.pleegrecht.rulebook.RuleBook;

/** Judges a dossier: cuts its period into stretches, judges each once, and joins neighbours that say the same. */
public final class Timeline {
    private final Kernel kernel;
    private final Demand demand;
    private final Cuts cuts;
    private final Cuts finer;

    /** Of one that does not prove what is not known. */
    public Timeline(Kernel kernel) {
        this.kernel = kernel;
        this.demand = Demand.WITHOUT_PROOFS;
        ComparedValues compared = new ComparedValues(kernel.book().parsed());
        this.cuts = Cuts.of(kernel.book(), compared);
        this.finer = Cuts.aroundLimits(kernel.book(), compared);
    }

    private Timeline(Kernel kernel, Demand demand, Timeline like) {
        this.kernel = kernel;
        this.demand = demand;
        this.cuts = like.cuts;
        this.finer = like.finer;
    }

    /** The same for another kernel of the same rules. */
    public Timeline with(Kernel other) {
        return new Timeline(other, demand, this);
    }

    /** The same, with proofs of what is not known: for who reads them, as making them takes longer than all else. */
    public Timeline proving() {
        return new Timeline(kernel, Demand.EVERYTHING, this);
    }

    /** The rule base that judges. */
    public RuleBook book() {
        return kernel.book();
    }

    /** All answers over the period of a dossier. */
    public Judgement judge(Dossier dossier) {
        SituationBuilder builder = new SituationBuilder(dossier);
        return judge(dossier, moment -> kernel.evaluate(builder.on(moment.day(), moment.index()), demand));
    }

    /**
     * The same for who knows, or finds in a way of their own, what the rules say.
     *
     * @param outcomes that of each stretch, asked for in their order
     */
    public Judgement judge(Dossier dossier, Function<Moment, Outcome> outcomes) {
        List<Period> periods = new ArrayList<>();
        for (Stretch stretch : Stretches.of(dossier, cuts)) {
            Outcome outcome = outcomes.apply(stretch.moment());
            Period before = periods.isEmpty() ? null : periods.get(periods.size() - 1);
            if (before != null && follows(stretch, before) && sayTheSame(before.outcome(), outcome)) {
                periods.set(periods.size() - 1, before.until(stretch.to(), outcome));
            } else {
                String name = stretch.index() < 0 ? "" : Names.of(dossier, stretch.index());
                periods.add(new Period(name, stretch.index(), stretch.from(), stretch.to(), outcome));
            }
        }
        periods.sort(Comparator.comparing(Period::from).thenComparing(Period::index));
        return new Judgement(dossier, kernel.book(), periods);
    }

    /**
     * The answers on one subject, each stretch by itself and without signals: much less work than all answers where facts
     * are missing.
     */
    public List<Period> judge(Dossier dossier, String subject) {
        Demand only = new Demand(subject::equals, false, demand.proofs());
        SituationBuilder builder = new SituationBuilder(dossier);
        return Stretches.of(dossier, cuts).stream()
                .map(stretch -> new Period(
                        stretch.index() < 0 ? "" : Names.of(dossier, stretch.index()),
                        stretch.index(),
                        stretch.from(),
                        stretch.to(),
                        kernel.evaluate(builder.on(stretch.from(), stretch.index()), only)))
                .toList();
    }

    /** What the rules say of one situation. */
    public Outcome judge(Situation situation) {
        return kernel.evaluate(situation, demand);
    }

    /** Judges by these rules what others judged before them. */
    public Again after(Timeline before, RuleChange change) {
        return new Again(change, before.kernel, kernel);
    }

    /** The beginnings of the stretches into which a dossier is cut. */
    public Set<Moment> moments(Dossier dossier) {
        return Stretches.of(dossier, cuts).stream().map(Stretch::moment).collect(Collectors.toSet());
    }

    /** What a rule can see at a moment; it follows from the dossier alone. */
    public static Situation situation(Dossier dossier, Moment moment) {
        return new SituationBuilder(dossier).on(moment.day(), moment.index());
    }

    /** Whether the rules of another one cut every dossier into the same stretches. */
    public boolean cutsLike(Timeline other) {
        return cuts.areLike(other.cuts);
    }

    /** The situations a dossier consists of. */
    public List<Situation> situations(Dossier dossier) {
        return situations(dossier, cuts);
    }

    /**
     * The same, cut finer: also where a count of weeks is one less than a value the rules compare it with. So every such
     * value that the dossier passes, and its two neighbours, is that of some situation.
     */
    public List<Situation> situationsAroundLimits(Dossier dossier) {
        return situations(dossier, finer);
    }

    private static List<Situation> situations(Dossier dossier, Cuts cuts) {
        SituationBuilder builder = new SituationBuilder(dossier);
        return Stretches.of(dossier, cuts).stream()
                .map(stretch -> builder.on(stretch.from(), stretch.index()))
                .toList();
    }

    /** The answers on one day, judged by itself. */
    Outcome judge(Dossier dossier, int index, LocalDate day) {
        return kernel.evaluate(new SituationBuilder(dossier).on(day, index), demand);
    }

    private static boolean follows(Stretch stretch, Period before) {
        return before.index() == stretch.index() && before.to().plusDays(1).equals(stretch.from());
    }

    /** Whether two outcomes give the same answers by the same rules, told with the same values, and the same signals. */
    static boolean sayTheSame(Outcome a, Outcome b) {
        if (a == b) {
            return true;
        }
        if (a.answers().size() != b.answers().size()
                || a.signals().size() != b.signals().size()) {
            return false;
        }
        for (int i = 0; i < a.answers().size(); i++) {
            Answer one = a.answers().get(i);
            Answer other = b.answers().get(i);
            if (!one.saysTheSameAs(other)
                    || !one.questions().equals(other.questions())
                    || !Unsettled.same(one.unsettled(), other.unsettled())
                    || !rules(one.derivations()).equals(rules(other.derivations()))
                    || !values(one, a).equals(values(other, b))) {
                return false;
            }
        }
        for (int i = 0; i < a.signals().size(); i++) {
            FoundSignal one = a.signals().get(i);
            FoundSignal other = b.signals().get(i);
            if (!one.code().equals(other.code()) || !one.text().equals(other.text())) {
                return false;
            }
        }
        return true;
    }

    /** An explanation with a value in it, such as an age, holds no longer than the value does. */
    private static Set<List<PlaceValue>> values(Answer answer, Outcome outcome) {
        return answer.derivations().stream()
                .map(derivation -> PlaceValue.all(derivation, outcome.origins()))
                .collect(Collectors.toSet());
    }

    private static List<String> rules(List<Derivation> derivations) {
        return derivations.stream()
                .map(derivation -> derivation.rule().name())
                .distinct()
                .toList();
    }
}
