package nl.pleegrecht.analysis.explore;

import java.util.List;
import java.util.function.Predicate;
import nl.pleegrecht.diagnostics.DiagnosticsException;
import nl.pleegrecht.dossier.Dossier;
import nl.pleegrecht.dossier.DossierTree;
import nl.pleegrecht.dossier.DossierTree.Change;

/** Leaves out of a dossier whatever can be left out of it while it still shows something. */
public final class Smallest {
    private Smallest() {}

    /**
     * The smallest: no key and no item of what is returned can be left out alone.
     *
     * @param tree a dossier that shows it
     * @param shows whether a dossier does; not asked about what can not be a dossier
     */
    public static DossierTree of(DossierTree tree, Predicate<Dossier> shows) {
        DossierTree smallest = tree.normal();
        boolean smaller = true;
        while (smaller) {
            smaller = false;
            int next = 0;
            List<Change> removals = smallest.removals();
            while (next < removals.size()) {
                DossierTree tried = smallest.with(List.of(removals.get(next)));
                if (isOne(tried, shows)) {
                    smallest = tried;
                    removals = smallest.removals();
                    smaller = true;
                } else {
                    next++;
                }
            }
        }
        return smallest;
    }

    private static boolean isOne(DossierTree tree, Predicate<Dossier> shows) {
        Dossier dossier;
        try {
            dossier = tree.dossier();
        } catch (DiagnosticsException e) {
            return false;
        }
        return shows.test(dossier);
    }
}
