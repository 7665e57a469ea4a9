package nl.pleegrecht.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.pleegrecht.dossier.Dossier;
import nl.pleegrecht.evaluation.Fact;
import nl.pleegrecht.evaluation.Situation;

/** A dossier on a day → what a rule can see. */
final class SituationBuilder {
    private final Dossier dossier;

    SituationBuilder(Dossier dossier) {
        this.dossier = dossier;
    }

    /** The situation on a day in one of the placements, or in none ({@code index} is -1). */
    Situation on(LocalDate day, int index) {
        List<Fact> facts = new ArrayList<>(new ChildFacts(dossier).on(day));
        if (index >= 0) {
            facts.addAll(new PlacementFacts(dossier, index).on(day));
        }
        return new Situation(dossier.file(), index < 0 ? "" : Names.of(dossier, index), day, facts);
    }
}
