package nl.pleegrecht.explain;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.pleegrecht.rulebook.ParsedRule;
import nl.pleegrecht.rulebook.Pattern;

/**
 * What follows from given things, by closing in from two sides: what certainly follows, and what may follow. A rule with
 * {@code not} takes from the one side what the other side leaves it. Over complete facts both meet, unless rules take away
 * their own ground; no order of the rules has to be found for it.
 */
final class Fixpoint {
    private static final BitSet NONE = new BitSet();

    private final List<ParsedRule> rules;

    /** By type: the numbers of the rules that ask for it, and of those that do not want it. */
    private final Map<String, BitSet> askingFor = new HashMap<>();

    private final Map<String, BitSet> refusing = new HashMap<>();

    /** The numbers of the rules that want nothing away that a rule can conclude. */
    private final BitSet unopposed = new BitSet();

    private final Given given;
    private final Settled settled;
    private final Consequences consequences;
    private World certain;
    private World possible;
    private List<Match> matches;
    private List<Match> possibleMatches;

    private Fixpoint(List<ParsedRule> rules, Given given, Settled settled, Consequences consequences) {
        this.given = given;
        this.settled = settled;
        this.consequences = consequences;
        this.certain = world(true);
        Set<String> concluded = rules.stream()
                .flatMap(rule -> rule.then().stream())
                .map(Consequences::type)
                .collect(Collectors.toSet());
        settled.possible().forEach(thing -> concluded.add(thing.type()));
        this.rules = rules.stream().filter(rule -> mayMatch(rule, concluded)).toList();
        for (int i = 0; i < this.rules.size(); i++) {
            unopposed.set(i);
            for (Pattern pattern : this.rules.get(i).when()) {
                boolean not = pattern.kind() == Pattern.Kind.NOT;
                if (not && concluded.contains(pattern.type())) {
                    unopposed.clear(i);
                }
                (not ? refusing : askingFor)
                        .computeIfAbsent(pattern.type(), type -> new BitSet())
                        .set(i);
            }
        }
    }

    /** What other rules conclude, that nothing hangs on that these conclude: certainly, and possibly. */
    record Settled(Collection<Thing> certain, Collection<Thing> possible) {
        static final Settled NOTHING = new Settled(List.of(), List.of());
    }

    static Fixpoint of(List<ParsedRule> rules, Given given, Settled settled, Consequences consequences) {
        Fixpoint fixpoint = new Fixpoint(rules, given, settled, consequences);
        fixpoint.closeIn();
        return fixpoint;
    }

    /** What certainly follows. */
    World certain() {
        return certain;
    }

    /** What may follow; the same over complete facts. */
    World possible() {
        return possible;
    }

    /** All ways in which rules certainly match, in the order of the rules. */
    List<Match> matches() {
        if (matches == null) {
            matches = matches(new Search(true, certain, possible, consequences));
        }
        return matches;
    }

    /** All ways in which rules may match, in the order of the rules. */
    List<Match> possibleMatches() {
        if (possibleMatches == null) {
            possibleMatches = matches(new Search(false, possible, certain, consequences));
        }
        return possibleMatches;
    }

    private List<Match> matches(Search search) {
        return rules.stream().flatMap(rule -> search.matches(rule).stream()).toList();
    }

    private void closeIn() {
        BitSet all = new BitSet();
        all.set(0, rules.size());
        // with these first, much that is refused is not possible to begin with
        extend(true, certain, certain, unopposed, unopposed);
        possible = world(false);
        extend(false, possible, certain, all, all);
        BitSet due = all;
        while (true) {
            int before = certain.concluded().size();
            extend(true, certain, possible, due, all);
            // what is certain only grows, what is possible only shrinks: where they meet, or one stays, both stay
            if (certain.concluded().size() == before || meet()) {
                return;
            }
            World less = world(false);
            extend(false, less, certain, all, all);
            due = freed(less);
            possible = less;
            if (due.isEmpty() || meet()) {
                return;
            }
        }
    }

    private boolean meet() {
        return certain.concluded().size() == possible.concluded().size();
    }

    /** The rules that do not want what is no longer possible. */
    private BitSet freed(World less) {
        BitSet freed = new BitSet();
        for (Thing thing : possible.concluded()) {
            if (!less.concluded().contains(thing)) {
                freed.or(refusing.getOrDefault(thing.type(), NONE));
            }
        }
        return freed;
    }

    private World world(boolean onlyCertain) {
        World world = new World(given);
        (onlyCertain ? settled.certain() : settled.possible()).forEach(world::add);
        return world;
    }

    /**
     * Adds what follows.
     *
     * @param first the rules to try; a rule is tried again when there is more of what it asks for
     * @param among the rules that may be tried again
     */
    private void extend(boolean onlyCertain, World world, World against, BitSet first, BitSet among) {
        Search search = new Search(onlyCertain, world, against, consequences);
        BitSet due = (BitSet) first.clone();
        while (!due.isEmpty()) {
            for (int i = due.nextSetBit(0); i >= 0; i = due.nextSetBit(i + 1)) {
                due.clear(i);
                if (among.get(i)) {
                    for (Match match : search.matches(rules.get(i))) {
                        add(match.conclusions(), world, due);
                    }
                }
            }
        }
    }

    private void add(List<Thing> conclusions, World world, BitSet due) {
        for (Thing conclusion : conclusions) {
            if (world.add(conclusion)) {
                due.or(askingFor.getOrDefault(conclusion.type(), NONE));
            }
        }
    }

    /** Whether the given things by themselves let a rule match; most rules need not be tried over and over. */
    private boolean mayMatch(ParsedRule rule, Set<String> concluded) {
        for (Pattern pattern : rule.when()) {
            if (!concluded.contains(pattern.type())) {
                boolean not = pattern.kind() == Pattern.Kind.NOT;
                if (any(pattern, holds -> not ? holds == Holds.YES : holds != Holds.NO) == not) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean any(Pattern pattern, Predicate<Holds> wanted) {
        for (Thing thing : certain.of(pattern)) {
            if (wanted.test(Search.test(pattern, thing, Bound.NONE))) {
                return true;
            }
        }
        return false;
    }
}
