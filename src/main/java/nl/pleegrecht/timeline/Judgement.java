package nl.pleegrecht.timeline;

import java.util.List;
import nl.pleegrecht.dossier.Dossier;
import nl.pleegrecht.rulebook.RuleBook;

/**
 * A dossier with its answers.
 *
 * @param dossier the case
 * @param book the rule base that judged it
 * @param periods by first day, then in the order of the placements; every day of the period asked about is in one for each
 *     placement it has, or in one without a placement
 */
public record Judgement(Dossier dossier, RuleBook book, List<Period> periods) {
    public Judgement {
        periods = List.copyOf(periods);
    }
}
