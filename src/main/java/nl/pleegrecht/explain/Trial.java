package nl.pleegrecht.explain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.pleegrecht.evaluation.Situation;
import nl.pleegrecht.rulebook.ParsedRule;
import nl.pleegrecht.rulebook.Pattern;
import nl.pleegrecht.rulebook.Subject;

/** The rules tried on one situation: what follows, by which rules, and of each rule which conditions hold. */
public final class Trial {
    private final Situation situation;
    private final List<ParsedRule> rules;
    private final List<Thing> given;
    private final World certain;
    private final World possible;
    private final List<Match> matches;
    private final Map<Thing, List<Match>> supports = new HashMap<>();
    private final Consequences consequences;
    private final List<Verdict> verdicts;

    Trial(
            Situation situation,
            List<Subject> subjects,
            List<ParsedRule> rules,
            List<Thing> given,
            Consequences consequences) {
        Fixpoint found = Fixpoint.of(rules, given, consequences);
        this.consequences = consequences;
        this.situation = situation;
        this.rules = rules;
        this.given = given;
        this.certain = found.certain();
        this.possible = found.possible();
        this.matches = found.matches();
        for (Match match : matches) {
            for (Thing conclusion : match.conclusions()) {
                supports.computeIfAbsent(conclusion, thing -> new ArrayList<>()).add(match);
            }
        }
        this.verdicts = List.copyOf(
                new Verdicts(this).all(subjects, !situation.placement().isEmpty()));
    }

    public Situation situation() {
        return situation;
    }

    /** The rules in force, in the order of the files. */
    public List<ParsedRule> rules() {
        return rules;
    }

    /** The answers, one for each subject that applies, in the order of the subjects. */
    public List<Verdict> verdicts() {
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
    public List<Match> supports(Thing conclusion) {
        return supports.getOrDefault(conclusion, List.of());
    }

    /** Whether, and by which conditions, a rule applies. */
    public RuleTrial of(ParsedRule rule) {
        return new Conditions(certain, possible).of(rule);
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
        return given.stream().filter(thing -> thing.type().equals(type)).toList();
    }
}
