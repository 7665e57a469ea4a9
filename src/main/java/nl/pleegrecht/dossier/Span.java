package nl.pleegrecht.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import nl.pleegrecht.facts.Grenzen;

/** A stretch of days of the file and where it stands; for the checks on what cannot be at the same time. */
record Span(LocalDate van, LocalDate tot, String path) {
    /** Two stretches that share a day, the earlier first. */
    record Overlap(Span first, Span second) {}

    boolean isComplete() {
        return van != null && tot != null;
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(van) && !day.isAfter(tot);
    }

    /** Each stretch that begins before an earlier one has ended. */
    static List<Overlap> overlaps(List<Span> spans) {
        List<Overlap> overlaps = new ArrayList<>();
        Span latest = null;
        for (Span span : sorted(spans)) {
            if (latest != null && !span.van().isAfter(latest.tot())) {
                overlaps.add(new Overlap(latest, span));
            }
            latest = latest == null || span.tot().isAfter(latest.tot()) ? span : latest;
        }
        return overlaps;
    }

    /** The same stretches, each open one that {@code yields} ended on the day before the next begins. */
    static List<Span> endedByNext(List<Span> spans, Predicate<Span> yields) {
        TreeSet<LocalDate> begins = new TreeSet<>();
        spans.stream().filter(Span::isComplete).forEach(span -> begins.add(span.van()));
        return spans.stream()
                .filter(Span::isComplete)
                .map(span -> {
                    LocalDate next = begins.higher(span.van());
                    boolean ends = next != null && span.isOpen() && yields.test(span);
                    return ends ? new Span(span.van(), next.minusDays(1), span.path()) : span;
                })
                .toList();
    }

    private boolean isOpen() {
        return tot.equals(Grenzen.OPEN_EINDE);
    }

    private static List<Span> sorted(List<Span> spans) {
        return spans.stream()
                .filter(Span::isComplete)
                .sorted(Comparator.comparing(Span::van))
                .toList();
    }

    @Override
    public String toString() {
        return isOpen() ? van + " –" : van + " – " + tot;
    }
}
