package nl.pleegrecht.analysis.verify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import nl.pleegrecht.analysis.Reach;
import nl.pleegrecht.analysis.explore.Neighbour;
import nl.pleegrecht.analysis.explore.Turns;
import nl.pleegrecht.analysis.implied.Implications;
import nl.pleegrecht.evaluation.Situation;
import nl.pleegrecht.explain.Interpreter;
import nl.pleegrecht.explain.Thing;
import nl.pleegrecht.explain.Trial;
import nl.pleegrecht.rulebook.ParsedRule;
import nl.pleegrecht.rulebook.Pattern;
import nl.pleegrecht.rulebook.Vocabulary;
import nl.pleegrecht.timeline.Timeline;

/** Which conditions of some rules have not yet been seen to matter. */
final class Idling {
    private final Timeline timeline;
    private final Interpreter interpreter;
    private final Turns turns;
    private final Map<ParsedRule, List<Condition>> open = new LinkedHashMap<>();
    private final Map<ParsedRule, Integer> tried = new HashMap<>();

    Idling(Timeline timeline, Interpreter interpreter, Turns turns, List<ParsedRule> rules) {
        this.timeline = timeline;
        this.interpreter = interpreter;
        this.turns = turns;
        rules.forEach(rule -> {
            List<Condition> conditions = Condition.of(rule);
            if (!conditions.isEmpty()) {
                open.put(rule, new ArrayList<>(conditions));
            }
        });
    }

    /** Looks at one situation. */
    void look(Situation situation) {
        look(interpreter.on(situation));
    }

    private void look(Trial trial) {
        for (ParsedRule rule : trial.rules()) {
            List<Condition> conditions = open.get(rule);
            if (conditions != null) {
                tried.merge(rule, 1, Integer::sum);
                Set<Thing> concluded = trial.conclusionsOf(rule);
                conditions.removeIf(
                        condition -> !trial.conclusionsOf(condition.without()).equals(concluded));
                if (conditions.isEmpty()) {
                    open.remove(rule);
                }
            }
        }
    }

    /** The conditions of a rule, of those that have not mattered yet, of which is proven that nothing needs them. */
    List<Verified.ImpliedCondition> implied(ParsedRule rule, Implications implications) {
        List<Verified.ImpliedCondition> found = new ArrayList<>();
        for (Condition condition : open.getOrDefault(rule, List.of())) {
            implications
                    .alike(rule, condition.without())
                    .ifPresent(proof -> found.add(new Verified.ImpliedCondition(rule, condition, proof)));
        }
        return found;
    }

    /** Need not be looked for any more. */
    void leaveOut(ParsedRule rule, Condition condition) {
        open.get(rule).remove(condition);
        if (open.get(rule).isEmpty()) {
            open.remove(rule);
        }
    }

    /** The same for some of the rules only, from here on by itself. */
    Idling only(List<ParsedRule> rules) {
        Idling part = new Idling(timeline, interpreter, turns, List.of());
        for (ParsedRule rule : rules) {
            part.open.put(rule, new ArrayList<>(open.get(rule)));
            part.tried.put(rule, tried.getOrDefault(rule, 0));
        }
        return part;
    }

    /** The rules with conditions that have not mattered yet. */
    List<ParsedRule> rules() {
        return List.copyOf(open.keySet());
    }

    /** Looks for a situation in which each of a rule's conditions matters, from one in which the rule fires. */
    void hunt(ParsedRule rule, Case fires, int most, Consumer<Neighbour> met) {
        for (Condition condition : List.copyOf(open.getOrDefault(rule, List.of()))) {
            if (!open.getOrDefault(rule, List.of()).contains(condition)) {
                continue;
            }
            Set<String> words = words(rule, condition);
            Hunt hunt = new Hunt(timeline, interpreter, turns, most, trial -> {
                look(trial);
                boolean same = trial.conclusionsOf(rule).equals(trial.conclusionsOf(condition.without()));
                Distance way = Distance.of(trial, condition.without());
                if (!same || !open.getOrDefault(rule, List.of()).contains(condition)) {
                    return new Distance(0, Set.of());
                }
                return way.value() == 0 ? new Distance(0.1, words) : new Distance(way.value() + 0.1, way.words());
            });
            hunt.from(List.of(fires), met);
        }
    }

    private static Set<String> words(ParsedRule rule, Condition condition) {
        Set<String> words = new TreeSet<>();
        for (Pattern pattern : rule.when()) {
            Class<? extends Record> type = Vocabulary.RECORDS.get(pattern.type());
            if (type != null && Vocabulary.FACTS.contains(type)) {
                words.addAll(Reach.words(type, Set.copyOf(condition.keys())));
            }
        }
        return words;
    }

    List<Verified.IdleCondition> found() {
        List<Verified.IdleCondition> found = new ArrayList<>();
        open.forEach((rule, conditions) -> conditions.forEach(
                condition -> found.add(new Verified.IdleCondition(rule, condition, tried.getOrDefault(rule, 0)))));
        return found;
    }
}
