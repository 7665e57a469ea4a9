package nl.pleegrecht.analysis.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.pleegrecht.timeline.Judgement;
import nl.pleegrecht.timeline.Period;

/** Two judgements of one case, cut into days on which each of them says one thing. */
final class SideBySide {
    private SideBySide() {}

    /**
     * Days on which neither side changes.
     *
     * @param before what A says
     * @param after what B says
     */
    record Piece(LocalDate from, LocalDate to, Period before, Period after) {}

    /** By placement, those without one first, each in the order of time. */
    static List<Piece> of(Judgement a, Judgement b) {
        Map<Integer, List<Period>> mine = byPlacement(a);
        Map<Integer, List<Period>> theirs = byPlacement(b);
        List<Piece> pieces = new ArrayList<>();
        mine.forEach((index, periods) -> zip(periods, theirs.get(index), pieces));
        return pieces;
    }

    private static Map<Integer, List<Period>> byPlacement(Judgement judgement) {
        Map<Integer, List<Period>> periods = new TreeMap<>();
        judgement
                .periods()
                .forEach(period -> periods.computeIfAbsent(period.index(), i -> new ArrayList<>())
                        .add(period));
        return periods;
    }

    /** Both lists cover the same days: those of the placement that were asked about. */
    private static void zip(List<Period> before, List<Period> after, List<Piece> pieces) {
        int i = 0;
        int j = 0;
        LocalDate from = before.get(0).from();
        while (i < before.size() && j < after.size()) {
            Period a = before.get(i);
            Period b = after.get(j);
            LocalDate to = a.to().isBefore(b.to()) ? a.to() : b.to();
            pieces.add(new Piece(from, to, a, b));
            i += a.to().equals(to) ? 1 : 0;
            j += b.to().equals(to) ? 1 : 0;
            if (i < before.size() && j < after.size()) {
                LocalDate next = before.get(i).from();
                from = next.isAfter(to) ? next : to.plusDays(1);
            }
        }
    }

    /** Things that go on over several pieces, joined; {@code T} is what has to stay the same. */
    static final class Runs<T> {
        private final Map<T, LocalDate[]> open = new LinkedHashMap<>();
        private final List<Run<T>> found = new ArrayList<>();

        void add(T what, LocalDate from, LocalDate to) {
            LocalDate[] run = open.get(what);
            if (run != null && run[1].plusDays(1).equals(from)) {
                run[1] = to;
            } else {
                close(what);
                open.put(what, new LocalDate[] {from, to});
            }
        }

        List<Run<T>> all() {
            new ArrayList<>(open.keySet()).forEach(this::close);
            return found;
        }

        private void close(T what) {
            LocalDate[] run = open.remove(what);
            if (run != null) {
                found.add(new Run<>(what, run[0], run[1]));
            }
        }
    }

    /** Something that is so from one day up to another. */
    record Run<T>(T what, LocalDate from, LocalDate to) {}
}
