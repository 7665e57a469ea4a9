package nl.pleegrecht.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import nl.pleegrecht.dossier.Dossier;
import nl.pleegrecht.dossier.PlaatsingInvoer;

/** Cuts the period of a dossier: for each placement its days, and the days without one. */
final class Stretches {
    private final Dossier dossier;
    private final NavigableSet<LocalDate> cuts;
    private final List<Stretch> found = new ArrayList<>();

    private Stretches(Dossier dossier, Cuts cuts) {
        this.dossier = dossier;
        this.cuts =
                cuts.within(dossier, dossier.periode().van(), dossier.periode().tot());
    }

    /** All stretches: by placement in the order of the file, each in the order of time, those without one last. */
    static List<Stretch> of(Dossier dossier, Cuts cuts) {
        Stretches stretches = new Stretches(dossier, cuts);
        stretches.ofPlacements();
        stretches.withoutPlacement();
        return stretches.found;
    }

    private void ofPlacements() {
        for (int i = 0; i < dossier.plaatsingen().size(); i++) {
            PlaatsingInvoer placement = dossier.plaatsingen().get(i);
            add(
                    i,
                    later(dossier.periode().van(), placement.van()),
                    earlier(dossier.periode().tot(), placement.tot()));
        }
    }

    private void withoutPlacement() {
        LocalDate to = dossier.periode().tot();
        LocalDate free = dossier.periode().van();
        List<PlaatsingInvoer> placements = dossier.plaatsingen().stream()
                .sorted(Comparator.comparing(PlaatsingInvoer::van))
                .toList();
        for (PlaatsingInvoer placement : placements) {
            add(-1, free, earlier(to, placement.van().minusDays(1)));
            if (!placement.tot().isBefore(to)) {
                return;
            }
            free = later(free, placement.tot().plusDays(1));
        }
        add(-1, free, to);
    }

    private void add(int index, LocalDate from, LocalDate to) {
        if (from.isAfter(to)) {
            return;
        }
        TreeSet<LocalDate> firstDays = new TreeSet<>(cuts.subSet(from, false, to, true));
        firstDays.add(from);
        for (LocalDate first : firstDays) {
            LocalDate next = firstDays.higher(first);
            found.add(new Stretch(index, first, next == null ? to : next.minusDays(1)));
        }
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }
}
