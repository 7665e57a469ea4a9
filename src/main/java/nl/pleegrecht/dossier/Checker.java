package nl.pleegrecht.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What the checks on a whole dossier share: where to find things and where to put findings. */
abstract class Checker {
    private final Findings findings;
    private final Places places;

    Checker(Findings findings, Places places) {
        this.findings = findings;
        this.places = places;
    }

    final void error(String code, String path, Object... args) {
        findings.error(code, places.at(path), args);
    }

    /** Nothing of a dossier happens to a child that is not born. */
    final void notBeforeBirth(LocalDate birth, LocalDate day, String path) {
        if (birth != null && day != null && day.isBefore(birth)) {
            error("DOS-076", path, day, birth);
        }
    }

    final void overlaps(String code, List<Span> spans) {
        for (Span.Overlap overlap : Span.overlaps(spans)) {
            error(code, overlap.second().path() + ".van", overlap.first(), overlap.second());
        }
    }

    /** A stretch for each item that is in order; {@code path} is that of the list. */
    final <T> List<Span> spans(List<T> items, String path, Function<T, LocalDate> van, Function<T, LocalDate> tot) {
        List<Span> spans = new ArrayList<>();
        each(items, path, (item, at) -> spans.add(new Span(van.apply(item), tot.apply(item), at)));
        return spans;
    }

    /** Each item that could be read, with its path. */
    final <T> void each(List<T> items, String path, ItemCheck<T> check) {
        for (int i = 0; items != null && i < items.size(); i++) {
            if (items.get(i) != null) {
                check.look(items.get(i), path + "[" + i + "]");
            }
        }
    }

    /** Looks at one item of a list. */
    interface ItemCheck<T> {
        void look(T item, String path);
    }
}
