package nl.pleegrecht.explain;

import java.util.ArrayList;
import java.util.List;
import nl.pleegrecht.rulebook.Conclusion;
import nl.pleegrecht.rulebook.ParsedRule;
import nl.pleegrecht.rulebook.Pattern;

/**
 * Finds the ways in which a rule's conditions are met, by trying every thing for every pattern.
 *
 * @param certain whether only what certainly holds counts; otherwise all that may hold
 * @param there where to look for what must be there
 * @param against where to look for what must not be there
 * @param consequences what follows from a match
 */
record Search(boolean certain, World there, World against, Consequences consequences) {
    List<Match> matches(ParsedRule rule) {
        List<Match> found = new ArrayList<>();
        search(rule, 0, Bound.NONE, List.of(), found);
        return found;
    }

    private void search(ParsedRule rule, int index, Bound names, List<Thing> taken, List<Match> found) {
        if (index == rule.when().size()) {
            List<Thing> conclusions = new ArrayList<>();
            for (Conclusion conclusion : rule.then()) {
                conclusions.add(consequences.of(conclusion, names));
            }
            found.add(new Match(rule, taken, names.all(), List.copyOf(conclusions)));
            return;
        }
        Pattern pattern = rule.when().get(index);
        switch (pattern.kind()) {
            case NOT -> {
                if (!isMet(pattern, names)) {
                    search(rule, index + 1, names, taken, found);
                }
            }
            case EXISTS -> {
                if (isThere(pattern, names)) {
                    search(rule, index + 1, names, taken, found);
                }
            }
            case PRESENT -> {
                // by number: what follows from the rule itself comes in the next round
                List<Thing> candidates = there.of(pattern);
                for (int i = 0; i < candidates.size(); i++) {
                    Thing thing = candidates.get(i);
                    if (counts(test(pattern, thing, names))) {
                        List<Thing> longer = new ArrayList<>(taken);
                        longer.add(thing);
                        search(rule, index + 1, Constraints.bind(pattern, thing, names), longer, found);
                    }
                }
            }
        }
    }

    private boolean isThere(Pattern pattern, Bound names) {
        for (Thing thing : there.of(pattern)) {
            if (counts(test(pattern, thing, names))) {
                return true;
            }
        }
        return false;
    }

    /** Whether something is there that must not be: that may be there, when only what is certain counts. */
    private boolean isMet(Pattern pattern, Bound names) {
        for (Thing thing : against.of(pattern)) {
            Holds holds = test(pattern, thing, names);
            if (certain ? holds != Holds.NO : holds == Holds.YES) {
                return true;
            }
        }
        return false;
    }

    private boolean counts(Holds holds) {
        return certain ? holds == Holds.YES : holds != Holds.NO;
    }

    /** Whether a thing meets a pattern; open at best when it is not known to be there. */
    static Holds test(Pattern pattern, Thing thing, Bound names) {
        Holds holds = Constraints.test(pattern, thing, Constraints.bind(pattern, thing, names));
        return holds == Holds.YES && thing.isPerhaps() ? Holds.OPEN : holds;
    }
}
