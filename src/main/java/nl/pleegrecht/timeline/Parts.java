package nl.pleegrecht.timeline;

import java.util.List;
import nl.pleegrecht.dossier.Dossier;
import nl.pleegrecht.rulebook.ComparedValues;
import nl.pleegrecht.rulebook.RuleBook;

/**
 * Cuts dossiers in parts so small that in none of them anything changes a rule can see, not even when a number in a rule, or
 * a date of a rule or an amount, were one less or one more.
 */
public final class Parts {
    private final Cuts cuts;

    public Parts(RuleBook book) {
        this.cuts = Cuts.aroundChanges(book, new ComparedValues(book.parsed()));
    }

    /** The parts of a dossier, by placement and day; the days without a placement are among them. */
    public List<Part> of(Dossier dossier) {
        SituationBuilder builder = new SituationBuilder(dossier);
        return Stretches.of(dossier, cuts).stream()
                .map(stretch -> new Part(
                        builder.on(stretch.from(), stretch.index()), stretch.index(), stretch.from(), stretch.to()))
                .toList();
    }
}
