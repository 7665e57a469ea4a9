package nl.pleegrecht.analysis.explore;

import java.util.List;
import nl.pleegrecht.dossier.Dossier;
import nl.pleegrecht.dossier.DossierTree;

/**
 * A dossier near another one.
 *
 * @param steps how it differs, one or more; empty for the seed itself
 * @param tree as it is written
 * @param dossier what it says
 */
public record Neighbour(List<Step> steps, DossierTree tree, Dossier dossier) {
    public Neighbour {
        steps = List.copyOf(steps);
    }
}
