package nl.pleegrecht.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import nl.pleegrecht.facts.Eenheid;
import nl.pleegrecht.rulebook.Subject;

/**
 * Judges by changed rules what was judged before the change. Where facts are missing, most of the time goes into searching
 * subject by subject; of those that no change can reach, the answer is what it was. What comes of it is what the changed
 * rules say of the whole situation. Safe to share between threads.
 */
public final class Again {
    private final RuleChange change;
    private final Kernel before;
    private final Kernel after;
    private final Map<Asked, Spread> spreads = new ConcurrentHashMap<>();

    private record Asked(RuleGraph graph, RuleChange.Doors doors) {}

    /**
     * @param change from the rules of the one to those of the other
     * @param before judged before; it may be closed
     * @param after judges now
     */
    public Again(RuleChange change, Kernel before, Kernel after) {
        this.change = change;
        this.before = before;
        this.after = after;
    }

    /**
     * What the rules of now say, without proofs.
     *
     * @param known what those of before said of the same situation
     */
    public Outcome evaluate(Situation situation, Outcome known) {
        Optional<RuleChange.Doors> doors = change.doors(situation);
        if (doors.isEmpty()) {
            return after.evaluate(situation, Demand.WITHOUT_PROOFS);
        }
        Spread was = spread(before.graph(situation.day()), doors.get());
        Spread is = spread(after.graph(situation.day()), doors.get());
        Predicate<String> reached =
                subject -> was.subjects().test(subject) || is.subjects().test(subject);
        // what the amounts a day come to together is found with all of them
        boolean perDay = known.answers().stream()
                .anyMatch(answer -> reached.test(answer.subject()) && countsPerDay(answer.subject()));
        Predicate<String> asked = perDay ? reached.or(this::countsPerDay) : reached;
        boolean signals = was.signals() || is.signals();
        Outcome found = after.evaluate(situation, new Demand(asked, signals, false));
        if (!Search.hasRoomFor(known.tried() + found.tried())) {
            // searching all may end in something that there is too much of
            return after.evaluate(situation, Demand.WITHOUT_PROOFS);
        }
        return together(known, found, signals, perDay);
    }

    private Spread spread(RuleGraph graph, RuleChange.Doors doors) {
        return spreads.computeIfAbsent(new Asked(graph, doors), asked -> Spread.of(graph, doors));
    }

    private boolean countsPerDay(String subject) {
        return after.book().subjects().find(subject).filter(Again::countsPerDay).isPresent();
    }

    private static boolean countsPerDay(Subject subject) {
        return subject.counts() && subject.unit() == Eenheid.DAG;
    }

    private static Outcome together(Outcome known, Outcome found, boolean signals, boolean perDay) {
        Map<String, Answer> fresh = new HashMap<>();
        found.answers().forEach(answer -> fresh.put(answer.subject(), answer));
        List<Answer> answers = new ArrayList<>();
        for (Answer answer : known.answers()) {
            answers.add(fresh.getOrDefault(answer.subject(), answer));
        }
        List<FoundSignal> told = signals ? found.signals() : known.signals();
        Map<Object, Fact> origins = new IdentityHashMap<>(known.origins());
        origins.putAll(found.origins());
        origins.keySet().retainAll(matched(answers, told));
        return new Outcome(
                answers,
                told,
                found.fired(),
                origins,
                perDay ? found.perDay() : known.perDay(),
                known.tried() + found.tried());
    }

    /** All that rules matched for some answers and signals: of nothing else it is asked where it comes from. */
    private static Set<Object> matched(List<Answer> answers, List<FoundSignal> signals) {
        Set<Object> matched = Collections.newSetFromMap(new IdentityHashMap<>());
        Set<Derivation> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Answer answer : answers) {
            add(answer.derivations(), matched, seen);
            if (answer.unsettled() != null) {
                answer.unsettled().effects().stream()
                        .flatMap(effect -> effect.outcomes().stream())
                        .filter(group -> group.answer() != null)
                        .forEach(group -> add(group.answer().derivations(), matched, seen));
            }
        }
        signals.forEach(signal -> add(signal.derivations(), matched, seen));
        return matched;
    }

    private static void add(List<Derivation> derivations, Set<Object> matched, Set<Derivation> seen) {
        for (Derivation derivation : derivations) {
            if (seen.add(derivation)) {
                matched.addAll(derivation.matched());
                derivation.because().forEach(because -> add(because, matched, seen));
                derivation.witnesses().forEach(witness -> {
                    matched.add(witness.object());
                    add(witness.because(), matched, seen);
                });
            }
        }
    }
}
