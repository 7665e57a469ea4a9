package nl.pleegrecht.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.pleegrecht.dossier.DossierTree.Change;

/** Two changes of a dossier at a time, those that promise most first. */
final class Pairs {
    private Pairs() {}

    /**
     * Every two changes that do not touch the same place.
     *
     * @param near changes of what the rules read on their way to the answer: they come first
     * @param moving changes that by themselves make other rules fire: among equals they come first
     */
    static List<List<Change>> of(List<Change> changes, List<Change> near, List<Change> moving) {
        Set<Change> nearer = new HashSet<>(near);
        Set<Change> livelier = new HashSet<>(moving);
        List<List<Change>> pairs = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            for (int j = i + 1; j < changes.size(); j++) {
                if (areApart(changes.get(i).path(), changes.get(j).path())) {
                    pairs.add(List.of(changes.get(i), changes.get(j)));
                }
            }
        }
        pairs.sort(Comparator.comparingLong((List<Change> pair) ->
                        -pair.stream().filter(nearer::contains).count())
                .thenComparingLong(
                        pair -> -pair.stream().filter(livelier::contains).count()));
        return pairs;
    }

    private static boolean areApart(String one, String other) {
        return !one.equals(other) && !one.startsWith(other + "[") && !other.startsWith(one + "[");
    }
}
