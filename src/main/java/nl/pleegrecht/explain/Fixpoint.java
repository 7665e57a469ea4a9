package nl.pleegrecht.explain;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.pleegrecht.rulebook.ParsedRule;
import nl.pleegrecht.rulebook.Pattern;

/**
 * What follows from given things, by closing in from two sides: what certainly follows, and what may follow. A rule with
 * {@code not} takes from the one side what the other side leaves it. Over complete facts both meet, unless rules take away
 * their own ground; no order of the rules has to be found for it.
 */
final class Fixpoint {
    private final List<ParsedRule> rules;
    private final List<Thing> given;
    private final Settled settled;
    private final Consequences consequences;
    private World certain;
    private World possible;
    private List<Match> matches;
    private List<Match> possibleMatches;

    private Fixpoint(List<ParsedRule> rules, List<Thing> given, Settled settled, Consequences consequences) {
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
    }

    /** What other rules conclude, that nothing hangs on that these conclude: certainly, and possibly. */
    record Settled(Collection<Thing> certain, Collection<Thing> possible) {
        static final Settled NOTHING = new Settled(List.of(), List.of());
    }

    static Fixpoint of(List<ParsedRule> rules, List<Thing> given, Settled settled, Consequences consequences) {
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
        possible = close(false, certain);
        while (true) {
            World more = close(true, possible);
            World less = close(false, more);
            boolean still = more.concluded().equals(certain.concluded())
                    && less.concluded().equals(possible.concluded());
            certain = more;
            possible = less;
            // what is certain only grows, what is possible only shrinks: where they meet, they stay
            if (still || more.concluded().equals(less.concluded())) {
                return;
            }
        }
    }

    private World world(boolean onlyCertain) {
        World world = new World(given);
        (onlyCertain ? settled.certain() : settled.possible()).forEach(world::add);
        return world;
    }

    private World close(boolean onlyCertain, World against) {
        World world = world(onlyCertain);
        Search search = new Search(onlyCertain, world, against, consequences);
        int[] seen = new int[rules.size()];
        boolean grew = true;
        while (grew) {
            grew = false;
            for (int i = 0; i < seen.length; i++) {
                // a rule is tried again only when there is more of what it asks for
                int sees = 1 + seenBy(rules.get(i), world);
                if (seen[i] < sees) {
                    seen[i] = sees;
                    grew |= conclude(search.matches(rules.get(i)), world);
                }
            }
        }
        return world;
    }

    private static int seenBy(ParsedRule rule, World world) {
        int count = 0;
        for (Pattern pattern : rule.when()) {
            if (pattern.kind() != Pattern.Kind.NOT) {
                count += world.of(pattern.type()).size();
            }
        }
        return count;
    }

    private static boolean conclude(List<Match> matches, World world) {
        boolean grew = false;
        for (Match match : matches) {
            for (Thing conclusion : match.conclusions()) {
                grew |= world.add(conclusion);
            }
        }
        return grew;
    }

    /** Whether the given things by themselves let a rule match; most rules need not be tried over and over. */
    private boolean mayMatch(ParsedRule rule, Set<String> concluded) {
        for (Pattern pattern : rule.when()) {
            if (!concluded.contains(pattern.type())) {
                boolean not = pattern.kind() == Pattern.Kind.NOT;
                Holds least = not ? Holds.YES : Holds.NO;
                boolean any = certain.of(pattern.type()).stream()
                        .map(thing -> Search.test(pattern, thing, Bound.NONE))
                        .anyMatch(holds -> not ? holds == least : holds != least);
                if (any == not) {
                    return false;
                }
            }
        }
        return true;
    }
}
