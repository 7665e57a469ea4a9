package nl.pleegrecht.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import nl.pleegrecht.dossier.Dossier;
import nl.pleegrecht.evaluation.Answer;
import nl.pleegrecht.evaluation.Derivation;
import nl.pleegrecht.evaluation.FoundSignal;
import nl.pleegrecht.evaluation.Kernel;
import nl.pleegrecht.evaluation.Outcome;
import nl.pleegrecht.evaluation.Situation;

/** Judges a dossier: cuts its period into stretches, judges each once, and joins neighbours that say the same. */
public final class Timeline {
    private final Kernel kernel;
    private final Cuts cuts;
    private final NavigableSet<LocalDate> changes;

    public Timeline(Kernel kernel) {
        this.kernel = kernel;
        this.cuts = new Cuts(kernel.book());
        this.changes = kernel.book().changes();
    }

    /** All answers over the period of a dossier. */
    public Judgement judge(Dossier dossier) {
        List<Period> periods = new ArrayList<>();
        SituationBuilder builder = new SituationBuilder(dossier);
        // weekends, for one, come back all year: the same facts under the same rules are judged once
        Map<Object, Outcome> judged = new HashMap<>();
        for (Stretch stretch : Stretches.of(dossier, cuts)) {
            Situation situation = builder.on(stretch.from(), stretch.index());
            Object same = Arrays.asList(stretch.index(), changes.floor(stretch.from()), situation.content());
            Outcome outcome = judged.get(same);
            if (outcome == null) {
                outcome = kernel.evaluate(situation);
                judged.put(same, outcome);
            }
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

    /** The situations a dossier consists of. */
    public List<Situation> situations(Dossier dossier) {
        SituationBuilder builder = new SituationBuilder(dossier);
        return Stretches.of(dossier, cuts).stream()
                .map(stretch -> builder.on(stretch.from(), stretch.index()))
                .toList();
    }

    /** The answers on one day, judged by itself. */
    Outcome judge(Dossier dossier, int index, LocalDate day) {
        return kernel.evaluate(new SituationBuilder(dossier).on(day, index));
    }

    private static boolean follows(Stretch stretch, Period before) {
        return before.index() == stretch.index() && before.to().plusDays(1).equals(stretch.from());
    }

    /** Whether two outcomes give the same answers by the same rules, and the same signals. */
    static boolean sayTheSame(Outcome a, Outcome b) {
        if (a.answers().size() != b.answers().size()
                || a.signals().size() != b.signals().size()) {
            return false;
        }
        for (int i = 0; i < a.answers().size(); i++) {
            Answer one = a.answers().get(i);
            Answer other = b.answers().get(i);
            if (!one.saysTheSameAs(other)
                    || !one.questions().equals(other.questions())
                    || !rules(one.derivations()).equals(rules(other.derivations()))) {
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

    private static List<String> rules(List<Derivation> derivations) {
        return derivations.stream()
                .map(derivation -> derivation.rule().name())
                .distinct()
                .toList();
    }
}
