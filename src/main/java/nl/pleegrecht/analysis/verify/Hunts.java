package nl.pleegrecht.analysis.verify;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.pleegrecht.analysis.explore.Seeds;
import nl.pleegrecht.analysis.explore.Turns;
import nl.pleegrecht.analysis.implied.Decided;
import nl.pleegrecht.analysis.verify.Verified.DeadRule;
import nl.pleegrecht.explain.Holds;
import nl.pleegrecht.explain.Interpreter;
import nl.pleegrecht.explain.Trial;
import nl.pleegrecht.rulebook.ParsedRule;
import nl.pleegrecht.rulebook.RuleBook;
import nl.pleegrecht.timeline.Timeline;

/** Goes towards rules that did not fire, and towards cases in which two rules may answer together. */
final class Hunts {
    /** Of the situations for one subject, so many go to one rule or pair; and never fewer than a few hundred. */
    private static final int SHARE = 16;

    private static final int LEAST = 300;

    /** So many cases to start from, besides a plain one. */
    private static final int STARTS = 12;

    private final RuleBook book;
    private final Timeline timeline;
    private final Interpreter interpreter;
    private final Turns turns;
    private final Seeds seeds;
    private final int most;

    /** @param budget how many situations to try for one subject */
    Hunts(RuleBook book, Timeline timeline, Interpreter interpreter, Turns turns, Seeds seeds, int budget) {
        this.book = book;
        this.timeline = timeline;
        this.interpreter = interpreter;
        this.turns = turns;
        this.seeds = seeds;
        this.most = Math.max(LEAST, budget / SHARE);
    }

    /** Those of some rules that fired in no case that is known, nor in any on the way to them. */
    Map<ParsedRule, DeadRule> dead(Pool pool, List<ParsedRule> rules, Verifier.Workers workers) {
        List<LocalDate> days = Days.of(book, rule -> true);
        List<ParsedRule> silent =
                rules.stream().filter(rule -> pool.caseOf(rule) == null).toList();
        Set<ParsedRule> before = pool.fired();
        List<Hunted> hunted = workers.each(silent, rule -> hunt(pool, before, rule, days));
        hunted.forEach(one -> pool.add(one.pool()));
        Map<ParsedRule, DeadRule> dead = new LinkedHashMap<>();
        for (int i = 0; i < silent.size(); i++) {
            ParsedRule rule = silent.get(i);
            if (pool.caseOf(rule) == null) {
                dead.put(rule, hunted.get(i).dead());
            }
        }
        return dead;
    }

    /** Looks for cases in which rules answer together of which it is not proven that they never do. */
    void together(Pool pool, List<Decided.Pair> pairs, Verifier.Workers workers) {
        Set<ParsedRule> before = pool.fired();
        workers.each(pairs, pair -> hunt(pool, before, pair)).forEach(pool::add);
    }

    private record Hunted(Pool pool, DeadRule dead) {}

    private Hunted hunt(Pool pool, Set<ParsedRule> fired, ParsedRule rule, List<LocalDate> days) {
        Pool own = pool.fresh();
        Optional<LocalDate> day = days.stream().filter(rule::inForce).findFirst();
        if (day.isEmpty()) {
            return new Hunted(own, new DeadRule(rule, List.of(), 0));
        }
        List<Case> starts = starts(pool, fired, List.of(rule), day.get());
        Hunt hunt = hunt(own, starts, trial -> Distance.of(trial, rule));
        List<String> failed = hunt.nearest().map(trial -> failed(trial, rule)).orElse(List.of());
        return new Hunted(own, new DeadRule(rule, failed, hunt.tried()));
    }

    private Pool hunt(Pool pool, Set<ParsedRule> fired, Decided.Pair pair) {
        Pool own = pool.fresh();
        List<ParsedRule> both = List.of(pair.one(), pair.other());
        Days.of(book, both::contains).stream()
                .filter(day -> both.stream().allMatch(rule -> rule.inForce(day)))
                .findFirst()
                .ifPresent(day -> hunt(
                        own,
                        starts(pool, fired, both, day),
                        trial -> Distance.of(trial, pair.one()).and(Distance.of(trial, pair.other()))));
        return own;
    }

    /** A plain case, those in which the rules fired, and some in which others of the same file did. */
    private List<Case> starts(Pool pool, Set<ParsedRule> fired, List<ParsedRule> rules, LocalDate day) {
        List<Case> starts = new ArrayList<>(List.of(new Case(seeds.plain(day).normal(), day)));
        Stream<ParsedRule> near = fired.stream()
                .filter(other -> rules.stream()
                        .anyMatch(rule ->
                                other.location().file().equals(rule.location().file())));
        Stream.concat(rules.stream(), near)
                .map(pool::caseOf)
                .filter(Objects::nonNull)
                .filter(one -> rules.stream().allMatch(rule -> rule.inForce(one.day())))
                .distinct()
                .limit(STARTS)
                .forEach(starts::add);
        return starts;
    }

    private Hunt hunt(Pool own, List<Case> starts, Function<Trial, Distance> distance) {
        Hunt hunt = new Hunt(timeline, interpreter, turns, most, distance);
        hunt.from(starts, own::judge);
        return hunt;
    }

    private static List<String> failed(Trial trial, ParsedRule rule) {
        return trial.of(rule).conditions().stream()
                .filter(condition -> condition.holds() != Holds.YES)
                .map(condition -> condition.pattern().text())
                .toList();
    }
}
