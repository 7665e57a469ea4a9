package nl.pleegrecht.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import nl.pleegrecht.dossier.Dossier;
import nl.pleegrecht.dossier.PlaatsingInvoer;
import nl.pleegrecht.evaluation.Answer;
import nl.pleegrecht.evaluation.Derivation;
import nl.pleegrecht.evaluation.FoundSignal;
import nl.pleegrecht.evaluation.Kernel;
import nl.pleegrecht.evaluation.Outcome;

/** Judges a dossier: cuts its period into stretches, judges each once, and joins neighbours that say the same. */
public final class Timeline {
    private final Kernel kernel;
    private final Cuts cuts;

    public Timeline(Kernel kernel) {
        this.kernel = kernel;
        this.cuts = new Cuts(kernel.book());
    }

    /** All answers over the period of a dossier. */
    public Judgement judge(Dossier dossier) {
        LocalDate from = dossier.periode().van();
        LocalDate to = dossier.periode().tot();
        NavigableSet<LocalDate> starts = cuts.within(dossier, from, to);
        List<Period> periods = new ArrayList<>();
        for (int i = 0; i < dossier.plaatsingen().size(); i++) {
            PlaatsingInvoer placement = dossier.plaatsingen().get(i);
            periods.addAll(stretch(dossier, i, later(from, placement.van()), earlier(to, placement.tot()), starts));
        }
        periods.addAll(withoutPlacement(dossier, from, to, starts));
        periods.sort(Comparator.comparing(Period::from).thenComparing(Period::index));
        return new Judgement(dossier, kernel.book(), periods);
    }

    /** The answers on one day, judged by itself. */
    Outcome judge(Dossier dossier, int index, LocalDate day) {
        return kernel.evaluate(new SituationBuilder(dossier).on(day, index));
    }

    private List<Period> stretch(
            Dossier dossier, int index, LocalDate from, LocalDate to, NavigableSet<LocalDate> starts) {
        List<Period> periods = new ArrayList<>();
        if (from.isAfter(to)) {
            return periods;
        }
        TreeSet<LocalDate> firstDays = new TreeSet<>(starts.subSet(from, false, to, true));
        firstDays.add(from);
        String name = index < 0 ? "" : Names.of(dossier, index);
        for (LocalDate first : firstDays) {
            LocalDate next = firstDays.higher(first);
            LocalDate last = next == null ? to : next.minusDays(1);
            Outcome outcome = judge(dossier, index, first);
            Period before = periods.isEmpty() ? null : periods.get(periods.size() - 1);
            if (before != null && sayTheSame(before.outcome(), outcome)) {
                periods.set(periods.size() - 1, new Period(name, index, before.from(), last, before.outcome()));
            } else {
                periods.add(new Period(name, index, first, last, outcome));
            }
        }
        return periods;
    }

    private List<Period> withoutPlacement(
            Dossier dossier, LocalDate from, LocalDate to, NavigableSet<LocalDate> starts) {
        List<Period> periods = new ArrayList<>();
        LocalDate free = from;
        List<PlaatsingInvoer> placements = dossier.plaatsingen().stream()
                .sorted(Comparator.comparing(PlaatsingInvoer::van))
                .toList();
        for (PlaatsingInvoer placement : placements) {
            periods.addAll(
                    stretch(dossier, -1, free, earlier(to, placement.van().minusDays(1)), starts));
            if (!placement.tot().isBefore(free)) {
                if (!placement.tot().isBefore(to)) {
                    return periods;
                }
                free = placement.tot().plusDays(1);
            }
        }
        periods.addAll(stretch(dossier, -1, free, to, starts));
        return periods;
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

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }
}
