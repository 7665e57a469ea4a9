package nl.pleegrecht.explain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.pleegrecht.evaluation.Situation;
import nl.pleegrecht.rulebook.ParsedRule;
import nl.pleegrecht.rulebook.Pattern;
import nl.pleegrecht.rulebook.Subject;

/** The rules tried on one situation: what follows, by which rules, and of each rule which conditions hold. */
public final class Trial {
    private final Situation situation;
    private final List<Subject> subjects;
    private final List<ParsedRule> rules;
    private final Given given;
    private final World certain;
    private final World possible;
    private final List<Match> matches;
    private Map<Thing, List<Match>> supports;
    private final Consequences consequences;
    private final Fixpoint found;
    private final Before before;
    private List<Verdict> verdicts;

    Trial(Situation situation, List<Subject> subjects, List<ParsedRule> rules, Given given, Consequences consequences) {
        this(
                situation,
                subjects,
                rules,
                given,
                consequences,
                Fixpoint.of(rules, given, Fixpoint.Settled.NOTHING, consequences),
                List.of(),
                null);
    }

    private Trial(
            Situation situation,
            List<Subject> subjects,
            List<ParsedRule> rules,
            Given given,
            Consequences consequences,
            Fixpoint found,
            List<Match> settled,
            Before before) {
        this.before = before;
        this.situation = situation;
        this.subjects = subjects;
        this.rules = rules;
        this.given = given;
        this.consequences = consequences;
        this.found = found;
        this.certain = found.certain();
        this.possible = found.possible();
        List<Match> all = new ArrayList<>(settled);
        all.addAll(found.matches());
        this.matches = List.copyOf(all);
    }

    /**
     * What was found before some rules were tried anew.
     *
     * @param trial what was found
     * @param again which rules were tried anew
     * @param changed rules that were put in, or taken out
     */
    private record Before(Trial trial, Predicate<ParsedRule> again, Set<ParsedRule> changed) {
        /** Whether nothing on a subject was or is concluded by the rules that were tried anew. */
        boolean isUntouched(String subject, Trial now) {
            return isUntouched(subject, trial.matches())
                    && isUntouched(subject, trial.possibleMatches())
                    && isUntouched(subject, now.found.matches())
                    && isUntouched(subject, now.found.possibleMatches())
                    && changed.stream().noneMatch(rule -> Candidates.mayConclude(rule, subject, Verdicts.ANSWERS));
        }

        private boolean isUntouched(String subject, List<Match> matches) {
            for (Match match : matches) {
                if (again.test(match.rule()) || changed.contains(match.rule())) {
                    for (Thing made : match.conclusions()) {
                        Object about = made.value("onderwerp");
                        if (Verdicts.ANSWERS.contains(made.type()) && (about == null || about.equals(subject))) {
                            return false;
                        }
                    }
                }
            }
            return true;
        }
    }

    /** The answer on a subject, where it can not be another one than before some rules were tried anew. */
    Optional<Verdict> untouched(String subject) {
        return before == null || !before.isUntouched(subject, this)
                ? Optional.empty()
                : before.trial().verdicts().stream()
                        .filter(verdict -> verdict.subject().equals(subject))
                        .findFirst();
    }

    /**
     * The same facts and amounts, with other rules in the place of some. Only those are tried anew.
     *
     * @param again the rules that make way: with each of them all that build on what it, or a rule in its place, concludes
     * @param others the rules in their place that are in force
     */
    public Trial with(Predicate<ParsedRule> again, List<ParsedRule> others) {
        return with(given, again, others);
    }

    /** The same with other things given. */
    Trial with(Given otherwise, Predicate<ParsedRule> again, List<ParsedRule> others) {
        List<Match> certainly =
                matches.stream().filter(match -> !again.test(match.rule())).toList();
        List<Match> possibly = possibleMatches().stream()
                .filter(match -> !again.test(match.rule()))
                .toList();
        List<ParsedRule> all = new ArrayList<>();
        Set<ParsedRule> changed = Collections.newSetFromMap(new IdentityHashMap<>());
        changed.addAll(others);
        for (ParsedRule rule : rules) {
            if (!again.test(rule)) {
                all.add(rule);
            } else if (!changed.remove(rule)) {
                changed.add(rule);
            }
        }
        all.addAll(others);
        Fixpoint.Settled settled = new Fixpoint.Settled(conclusions(certainly), conclusions(possibly));
        return new Trial(
                situation,
                subjects,
                all,
                otherwise,
                consequences,
                Fixpoint.of(others, otherwise, settled, consequences),
                certainly,
                new Before(this, again, changed));
    }

    /** All ways in which the rules that were tried last may match. */
    private synchronized List<Match> possibleMatches() {
        return found.possibleMatches();
    }

    private static List<Thing> conclusions(List<Match> matches) {
        return matches.stream().flatMap(match -> match.conclusions().stream()).toList();
    }

    public Situation situation() {
        return situation;
    }

    /** The rules in force, in the order of the files. */
    public List<ParsedRule> rules() {
        return rules;
    }

    /** The answers, one for each subject that applies, in the order of the subjects. */
    public synchronized List<Verdict> verdicts() {
        if (verdicts == null) {
            verdicts = List.copyOf(
                    new Verdicts(this).all(subjects, !situation.placement().isEmpty()));
        }
        return verdicts;
    }

    /** What certainly follows: answers, signals and things of declared types. */
    public Set<Thing> conclusions() {
        return certain.concluded();
    }

    /** What may follow, depending on what is missing; the same as {@link #conclusions} when nothing is. */
    public Set<Thing> possible() {
        return possible.concluded();
    }

    /** The signals that certainly follow. */
    public List<Thing> signals() {
        return conclusions().stream()
                .filter(thing -> thing.type().equals("Signaal"))
                .toList();
    }

    /** All ways in which rules match, in the order of the rules. */
    public List<Match> matches() {
        return matches;
    }

    /** The rules that match, in the order of the files. */
    public Set<ParsedRule> fired() {
        Set<ParsedRule> fired = new LinkedHashSet<>();
        matches.forEach(match -> fired.add(match.rule()));
        return fired;
    }

    /** The matches from which a conclusion follows; it holds as long as there is one. */
    public synchronized List<Match> supports(Thing conclusion) {
        if (supports == null) {
            supports = new HashMap<>();
            for (Match match : matches) {
                for (Thing made : match.conclusions()) {
                    supports.computeIfAbsent(made, thing -> new ArrayList<>()).add(match);
                }
            }
        }
        return supports.getOrDefault(conclusion, List.of());
    }

    /** Whether, and by which conditions, a rule applies. */
    public RuleTrial of(ParsedRule rule) {
        return new Conditions(certain, possible).of(rule);
    }

    /** Whether a rule, one of these or another, may match whatever the missing facts turn out to be. */
    public boolean mayMatch(ParsedRule rule) {
        return !new Search(false, possible, certain, consequences).matches(rule).isEmpty();
    }

    /** Reads a rule in its own order, and tells what comes up and how it certainly comes out. */
    public void read(ParsedRule rule, Reading reading) {
        new InOrder(possible, uncertain(), reading).read(rule);
    }

    /** What may follow, and is not certain; nothing when all facts are there. */
    private Set<Thing> uncertain() {
        if (certain.concluded().size() == possible.concluded().size()) {
            return Set.of();
        }
        Set<Thing> rest = new LinkedHashSet<>(possible.concluded());
        rest.removeAll(certain.concluded());
        return rest;
    }

    /**
     * The rules in force whose conclusions may be what a pattern asks for, as far as the values that are written out tell:
     * all others can not be told without a match.
     */
    public List<ParsedRule> makersOf(Pattern pattern) {
        return rules.stream()
                .filter(rule -> rule.then().stream()
                        .filter(conclusion -> Consequences.type(conclusion).equals(pattern.type()))
                        .map(conclusion -> consequences.of(conclusion, Bound.NONE))
                        .anyMatch(thing -> Search.test(pattern, thing, Bound.NONE) != Holds.NO))
                .toList();
    }

    /** What a rule, or a variant of one, would conclude here from what the rules in force conclude. */
    public Set<Thing> conclusionsOf(ParsedRule variant) {
        Set<Thing> concluded = new LinkedHashSet<>();
        new Search(true, certain, possible, consequences)
                .matches(variant)
                .forEach(match -> concluded.addAll(match.conclusions()));
        return concluded;
    }

    Set<ParsedRule> rulesFor(Thing conclusion) {
        Set<ParsedRule> found = new LinkedHashSet<>();
        supports(conclusion).forEach(match -> found.add(match.rule()));
        return found;
    }

    List<Thing> given(String type) {
        return given.of(type).all();
    }
}
