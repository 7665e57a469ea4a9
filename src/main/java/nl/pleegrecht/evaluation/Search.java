package nl.pleegrecht.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import nl.pleegrecht.answers.Signaal;
import nl.pleegrecht.diagnostics.DiagnosticsException;
import nl.pleegrecht.rulebook.ComparedValues;
import nl.pleegrecht.rulebook.Subject;

/**
 * Answers a subject in spite of missing facts. An answer whose derivation rests on no missing fact holds whatever they turn
 * out to be; else one of the facts it rests on is given each of its values in turn, and the answer is what all of them
 * agree on. Never a guess: where they differ, or there are too many, the answer is unknown and names the keys.
 */
final class Search {
    /** Steps for one subject in one situation; beyond it the subject is called unknown. */
    private static final int MOST_STEPS = 150;

    /** Evaluations in one situation, for all subjects together. */
    private static final int MOST_EVALUATIONS = 300;

    private final Situation situation;
    private final RuleGraph graph;
    private final Function<Completion, Conclusions> run;
    private final ComparedValues compared;
    private final Map<Map<Slot, Object>, Tried> tried = new HashMap<>();
    private int steps;

    /** A completion with what the rules make of it. Subjects share these: many rest on the same missing facts. */
    private record Tried(Completion completion, Conclusions conclusions, Dependence dependence) {}

    Search(
            Situation situation,
            RuleGraph graph,
            Function<Completion, Conclusions> run,
            ComparedValues compared,
            Completion first,
            Conclusions conclusions,
            Dependence dependence) {
        this.situation = situation;
        this.graph = graph;
        this.run = run;
        this.compared = compared;
        tried.put(first.filled(), new Tried(first, conclusions, dependence));
    }

    /** By identity: the fact behind each record that was tried. */
    Map<Object, Fact> origins() {
        Map<Object, Fact> origins = new IdentityHashMap<>();
        tried.values().forEach(one -> origins.putAll(one.completion().origins()));
        return origins;
    }

    Answer decide(String concrete, Subject subject) {
        steps = 0;
        return decide(concrete, subject, tried.get(Map.<Slot, Object>of()));
    }

    private Answer decide(String concrete, Subject subject, Tried now) {
        Answers.Result result = new Answers(situation, graph).answer(concrete, subject, now.conclusions());
        TreeSet<Slot> open = result.answer() != null
                ? now.dependence().of(result.answer())
                : now.dependence().ofSubject(concrete);
        if (open.isEmpty()) {
            return settled(concrete, result, now);
        }
        Slot slot = open.first();
        Optional<List<Object>> candidates = candidates(slot, now.completion());
        if (candidates.isEmpty() || isTooMuch(candidates.get().size())) {
            return Answer.unknown(
                    concrete, open.stream().map(Slot::question).distinct().toList());
        }
        List<Answer> answers = new ArrayList<>();
        for (Object value : candidates.get()) {
            answers.add(decide(concrete, subject, tried(now, slot, value)));
            if (isSettled(answers)) {
                break;
            }
        }
        return agreed(concrete, slot, answers);
    }

    private Answer settled(String concrete, Answers.Result result, Tried now) {
        if (result.finding() == null) {
            return withoutGuesses(result.answer(), now.dependence());
        }
        if (now.completion().filled().isEmpty()) {
            throw new DiagnosticsException(List.of(result.finding()));
        }
        // a combination of values that the rules have no consistent answer for: not an answer, not yet an error
        return Answer.unknown(concrete, List.of());
    }

    private Tried tried(Tried before, Slot slot, Object value) {
        Completion next = before.completion().with(slot, value);
        return tried.computeIfAbsent(next.filled(), filled -> {
            Conclusions found = run.apply(next);
            return new Tried(next, found, new Dependence(situation, graph, next, found));
        });
    }

    private boolean isTooMuch(int more) {
        steps += more;
        return steps > MOST_STEPS || tried.size() + more > MOST_EVALUATIONS;
    }

    /** Two different answers, or one that is unknown, settle that there is none; more values would not unsettle it. */
    private static boolean isSettled(List<Answer> answers) {
        Answer first = answers.get(0);
        Answer last = answers.get(answers.size() - 1);
        return last.kind() == AnswerKind.ONBEKEND || !last.saysTheSameAs(first);
    }

    private Answer agreed(String concrete, Slot slot, List<Answer> answers) {
        Answer first = answers.get(0);
        Answer last = answers.get(answers.size() - 1);
        Set<String> questions = new LinkedHashSet<>();
        if (last.kind() != AnswerKind.ONBEKEND && last.saysTheSameAs(first)) {
            return first.with(inAll(answers));
        }
        questions.add(slot.question());
        answers.forEach(answer -> questions.addAll(answer.questions()));
        boolean unknown = answers.stream().anyMatch(answer -> answer.kind() == AnswerKind.ONBEKEND);
        if (slot.isJudgement() && !unknown) {
            return Answer.judged(concrete, slot.judge(), List.copyOf(questions), List.of());
        }
        return Answer.unknown(concrete, List.copyOf(questions));
    }

    /** Reasons that only hold for one of the values tried, or are told with another value each time, are no reasons. */
    private List<Derivation> inAll(List<Answer> answers) {
        return answers.get(0).derivations().stream()
                .filter(derivation -> answers.stream()
                        .allMatch(answer ->
                                answer.derivations().stream().anyMatch(other -> toldAlike(derivation, other))))
                .toList();
    }

    private boolean toldAlike(Derivation one, Derivation other) {
        boolean filled = one.rule().uitleg().indexOf('{') >= 0;
        return one.rule().equals(other.rule())
                && (!filled || PlaceValue.all(one, origins()).equals(PlaceValue.all(other, origins())));
    }

    private static Answer withoutGuesses(Answer answer, Dependence dependence) {
        return answer.with(
                answer.derivations().stream().filter(dependence::isCertain).toList());
    }

    /** Whether a signal is given whatever the missing facts turn out to be. */
    boolean isCertain(Signaal signal) {
        steps = 0;
        return isCertain(signal, tried.get(Map.<Slot, Object>of()));
    }

    private boolean isCertain(Signaal signal, Tried now) {
        Optional<Object> given =
                now.conclusions().all().stream().filter(signal::equals).findFirst();
        if (given.isEmpty()) {
            return false;
        }
        TreeSet<Slot> open = now.dependence().of(now.conclusions().derivations(given.get()));
        if (open.isEmpty()) {
            return true;
        }
        Optional<List<Object>> candidates = candidates(open.first(), now.completion());
        return candidates.isPresent()
                && !isTooMuch(candidates.get().size())
                && candidates.get().stream().allMatch(value -> isCertain(signal, tried(now, open.first(), value)));
    }

    /** The values depend on what has been filled in already: rules may compare the one with the other. */
    private Optional<List<Object>> candidates(Slot slot, Completion completion) {
        if (slot.isPresence()) {
            return Optional.of(List.of(true, false));
        }
        Fact fact = situation.facts().get(slot.index());
        return new Candidates(situation, completion, compared).of(fact.type(), slot.property());
    }
}
