package nl.pleegrecht.analysis.verify;

import java.util.List;
import nl.pleegrecht.analysis.implied.Decided;
import nl.pleegrecht.analysis.implied.Proof;
import nl.pleegrecht.diagnostics.Diagnostic;
import nl.pleegrecht.dossier.DossierTree;
import nl.pleegrecht.rulebook.ParsedRule;

/**
 * What a search over the cases found.
 *
 * @param subjects how far each subject was searched, in the order of the subjects
 * @param conflicts contradictions and gaps
 * @param dead rules that never fired
 * @param implied conditions that can not matter, as is proven, of rules that did fire
 * @param idle other conditions that never mattered, of rules that did fire
 * @param dossiers how many whole dossiers were judged
 */
public record Verified(
        List<OfSubject> subjects,
        List<Conflict> conflicts,
        List<DeadRule> dead,
        List<ImpliedCondition> implied,
        List<IdleCondition> idle,
        int dossiers) {
    public Verified {
        subjects = List.copyOf(subjects);
        conflicts = List.copyOf(conflicts);
        dead = List.copyOf(dead);
        implied = List.copyOf(implied);
        idle = List.copyOf(idle);
    }

    /**
     * How far one subject was searched.
     *
     * @param subject as {@code onderwerpen.yaml} names it
     * @param situations how many situations were tried, those of other subjects with the same facts included
     * @param starts how many starting cases there are: a plain dossier for each time with rules of its own, and one for each
     *     value of what a dossier can not leave open
     * @param exhausted from how many of them everything that is open was tried in all values that the rules tell apart
     * @param decided what is proven of it
     * @param unshown contradictions and gaps on it that facts showed, but no dossier that was made of them
     */
    public record OfSubject(
            String subject, int situations, long starts, int exhausted, Decided decided, List<String> unshown) {
        /** Whether no dossier on any day gets two answers or, where there has to be one, none: proven, not tried. */
        public boolean isProven() {
            return decided.neverTwo() && decided.neverNone();
        }

        /** Whether nothing was left out of what was tried. */
        public boolean isExhaustive() {
            return !isProven() && starts == exhausted && unshown.isEmpty();
        }
    }

    /**
     * A contradiction or a gap.
     *
     * @param finding what the evaluation says of it
     * @param subject on what
     * @param file what a file with the dossier may be called
     * @param dossier the smallest dossier that shows it
     */
    public record Conflict(Diagnostic finding, String subject, String file, DossierTree dossier) {}

    /**
     * A rule that never fired.
     *
     * @param rule the rule
     * @param nearest the conditions that failed in the situation that came nearest, as they are written
     * @param tried how many situations were tried for it alone
     */
    public record DeadRule(ParsedRule rule, List<String> nearest, int tried) {
        public DeadRule {
            nearest = List.copyOf(nearest);
        }
    }

    /**
     * A condition without which a rule concludes the same whatever the dossier.
     *
     * @param rule the rule
     * @param condition the condition
     * @param proof why
     */
    public record ImpliedCondition(ParsedRule rule, Condition condition, Proof proof) {}

    /**
     * A condition without which a rule would have concluded the same in all situations tried.
     *
     * @param rule the rule
     * @param condition the condition
     * @param tried in how many situations it was tried
     */
    public record IdleCondition(ParsedRule rule, Condition condition, int tried) {}
}
