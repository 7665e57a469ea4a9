package nl.pleegrecht.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * One child, at most one placement, and a stretch of days in which nothing a rule can see changes.
 *
 * @param dossier the case, as the user named it; for messages
 * @param placement name of the placement; empty on days without one
 * @param day the first day of the stretch: the day the rules are judged on
 * @param facts what is known
 */
public record Situation(String dossier, String placement, LocalDate day, List<Fact> facts) {
    public Situation {
        facts = List.copyOf(facts);
    }

    /** The same situation with more facts. */
    Situation with(List<Fact> more) {
        List<Fact> all = new ArrayList<>(more);
        all.addAll(facts);
        return new Situation(dossier, placement, day, all);
    }

    /** Equal for situations of one case and placement that differ in nothing but the day. */
    public Object content() {
        return facts.stream().map(Fact::content).toList();
    }

    /** Whether nothing is missing. */
    public boolean isComplete() {
        for (Fact fact : facts) {
            if (fact.record() == null) {
                return false;
            }
        }
        return true;
    }
}
