package nl.pleegrecht.analysis.implied;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.pleegrecht.analysis.implied.Regime.Maker;
import nl.pleegrecht.analysis.implied.Scene.Said;
import nl.pleegrecht.analysis.implied.Scene.There;
import nl.pleegrecht.rulebook.ParsedRule;
import nl.pleegrecht.rulebook.Pattern;

/**
 * Shows that a scene can not be: by going back to the rules that must have concluded what is there, each of which turns out
 * impossible, or on to the rules that then work and conclude what is not there.
 */
final class Prover {
    /** Scenes looked at for one question; beyond it there is no proof. */
    private static final int MOST = 400;

    private static final int MOST_BY_CASES = 20_000;

    private static final int MOST_STEPS = 200_000;

    /** A scene with more in it is given up. */
    private static final int MOST_THINGS = 24;

    /** So many rules on one way back where cases are told apart. */
    private static final int BY_CASES = 4;

    /** So many rules on one way back at most. */
    private static final int DEEPEST = 4;

    private final Regime regime;
    private final ParsedRule asking;
    private Gaps gaps;
    private int left;
    private int steps;

    /**
     * @param asking the rule that is asked about, of which is not taken for granted that it works; null for none
     */
    Prover(Regime regime, ParsedRule asking) {
        this.regime = regime;
        this.asking = asking;
    }

    /** Besides, by cases: whether the conditions of rules that would answer are met or not. */
    Prover byCases(Gaps cases) {
        this.gaps = cases;
        return this;
    }

    /** The other rules it takes to see that a scene can not be; null when it is not seen. */
    Set<ParsedRule> impossible(Scene scene) {
        for (int depth = gaps == null ? 0 : BY_CASES; depth <= DEEPEST; depth++) {
            left = gaps == null ? MOST : MOST_BY_CASES;
            steps = MOST_STEPS;
            Set<ParsedRule> used = impossible(scene, depth);
            if (used != null) {
                return used;
            }
        }
        return null;
    }

    private Set<ParsedRule> impossible(Scene scene, int depth) {
        if (--left < 0 || steps < 0 || scene.things().size() > MOST_THINGS) {
            return null;
        }
        if (scene.isImpossible()) {
            return Set.of();
        }
        Scene chosen = scene.copy();
        List<Said> choice = chosen.nextChoice();
        if (choice != null) {
            Set<ParsedRule> used = new LinkedHashSet<>();
            for (Said way : choice) {
                Scene one = chosen.copy();
                one.say(way);
                if (!add(used, impossible(one, depth))) {
                    return null;
                }
            }
            return used;
        }
        return depth == 0 ? null : further(scene, depth);
    }

    private Set<ParsedRule> further(Scene scene, int depth) {
        if (gaps != null) {
            for (There thing : scene.unopened()) {
                if (!Decisions.ANSWERS.contains(thing.type()) && !regime.isRecursive(thing.type())) {
                    return back(scene, thing, depth + 1);
                }
            }
            Set<ParsedRule> used = onward(scene);
            // on the way to one thing nothing can be put beside it
            boolean maySplit = used == null && scene.mayBeSplit() && !scene.isOneWay();
            List<Scene> cases = maySplit ? gaps.split(scene) : List.of();
            if (used != null || !cases.isEmpty()) {
                return used != null ? used : cases(cases, depth);
            }
        }
        for (There thing : scene.unopened()) {
            Set<ParsedRule> used = back(scene, thing, depth);
            if (used == null
                    && regime.isRecursive(thing.type())
                    && !regime.isSingle(thing.type())
                    && !scene.isTooMany(thing.type())) {
                Scene first = scene.first(thing.type());
                used = back(first, first.things().get(first.things().size() - 1), depth);
            }
            if (used != null) {
                return used;
            }
        }
        return gaps == null ? onward(scene) : null;
    }

    /** Cases, of which none can be. */
    private Set<ParsedRule> cases(List<Scene> cases, int depth) {
        Set<ParsedRule> used = new LinkedHashSet<>();
        for (Scene one : cases) {
            one.isSplit();
            if (!add(used, impossible(one, depth))) {
                return null;
            }
        }
        return used;
    }

    private static boolean add(Set<ParsedRule> used, Set<ParsedRule> more) {
        return more != null && (used.addAll(more) || true);
    }

    /** None of the rules that can have concluded a thing can have done so. */
    private Set<ParsedRule> back(Scene scene, There thing, int depth) {
        Set<ParsedRule> used = new LinkedHashSet<>();
        for (Maker maker : regime.makersOf(thing.type())) {
            Scene before = scene.copy();
            before.open(thing);
            maker.values().forEach((property, value) -> before.equal(thing, property, value, Map.of()));
            if (before.isImpossible()) {
                continue;
            }
            boolean tooMany = maker.rule().when().stream()
                    .anyMatch(pattern -> pattern.kind() != Pattern.Kind.NOT && scene.isTooMany(pattern.type()));
            if (tooMany) {
                continue;
            }
            Map<String, Object> names = before.rule(maker.rule().when());
            maker.values().forEach((property, value) -> before.equal(thing, property, value, names));
            Set<ParsedRule> one = impossible(before, depth - 1);
            if (one == null) {
                return null;
            }
            used.add(maker.rule());
            used.addAll(one);
        }
        return used;
    }

    /** Rules that certainly work then conclude what is not there. */
    private Set<ParsedRule> onward(Scene scene) {
        Set<String> wanted = new HashSet<>();
        scene.lacks().forEach(lack -> wanted.add(lack.pattern().type()));
        Scene on = scene.copy();
        Set<ParsedRule> used = new LinkedHashSet<>();
        for (int round = 0; round < 2; round++) {
            for (String type : wanted(wanted, round)) {
                for (Maker maker : regime.makersOf(type)) {
                    if (maker.rule() == asking) {
                        continue;
                    }
                    List<Map<String, Object>> ways = new ArrayList<>();
                    ways(on, maker.rule().when(), 0, new HashMap<>(), ways);
                    for (Map<String, Object> names : ways) {
                        if (on.things().size() > MOST_THINGS) {
                            return null;
                        }
                        There made = on.there(type);
                        on.open(made);
                        maker.values().forEach((property, value) -> on.equal(made, property, value, names));
                        used.add(maker.rule());
                        if (on.isImpossible()) {
                            return used;
                        }
                    }
                }
            }
        }
        return null;
    }

    /** First what those that are wanted are made from, then they themselves. */
    private Set<String> wanted(Set<String> types, int round) {
        if (round == 1) {
            return types;
        }
        Set<String> before = new LinkedHashSet<>();
        for (String type : types) {
            for (Maker maker : regime.makersOf(type)) {
                maker.rule().when().stream()
                        .filter(pattern -> pattern.kind() != Pattern.Kind.NOT && Regime.isConcluded(pattern.type()))
                        .forEach(pattern -> before.add(pattern.type()));
            }
        }
        return before;
    }

    /** The ways in which a rule certainly works with what is there. */
    private void ways(
            Scene scene, List<Pattern> when, int index, Map<String, Object> names, List<Map<String, Object>> found) {
        if (gaps == null ? --left < 0 : --steps < 0) {
            return;
        }
        if (index == when.size()) {
            found.add(names);
            return;
        }
        Pattern pattern = when.get(index);
        if (pattern.kind() == Pattern.Kind.NOT) {
            Scene against = scene.copy();
            against.meets(pattern, against.there(pattern.type()), new HashMap<>(names));
            if (against.isImpossible()) {
                ways(scene, when, index + 1, names, found);
            }
            return;
        }
        for (There thing : List.copyOf(scene.things())) {
            if (thing.type().equals(pattern.type())) {
                Map<String, Object> with = new HashMap<>(names);
                if (scene.certainlyMeets(pattern, thing, with)) {
                    ways(scene, when, index + 1, with, found);
                    if (pattern.kind() == Pattern.Kind.EXISTS && !found.isEmpty()) {
                        return;
                    }
                }
            }
        }
    }
}
