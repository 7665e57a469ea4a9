package nl.pleegrecht.analysis.mutate;

import java.util.List;
import nl.pleegrecht.dossier.Dossier;
import nl.pleegrecht.evaluation.Outcome;
import nl.pleegrecht.explain.Trial;
import nl.pleegrecht.timeline.Part;

/**
 * A scenario that passes on the real rules.
 *
 * @param dossier the scenario
 * @param moments its days, in parts, in their order
 */
record Case(Dossier dossier, List<Moment> moments) {
    /**
     * Some days of it.
     *
     * @param part the days
     * @param trial the real rules tried on them
     * @param outcome what the engine makes of them
     * @param looked what the expectations look at
     */
    record Moment(Part part, Trial trial, Outcome outcome, Expected.Looked looked) {}

    String file() {
        return dossier.file();
    }
}
