package nl.pleegrecht.evaluation;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import nl.pleegrecht.answers.Signaal;
import nl.pleegrecht.rulebook.ComparedValues;
import nl.pleegrecht.rulebook.Subject;

/**
 * Answers a subject in spite of missing facts. An answer whose derivation rests on no missing fact holds whatever they turn
 * out to be; else one of the facts it rests on is given each of its values in turn, and the answer is what all of them
 * agree on. Never a guess: where they differ, or there are too many, the answer is unknown and names the keys.
 */
final class Search {
    /** Evaluations for one subject in one situation; beyond it the subject is called unknown. */
    private static final int MOST_EVALUATIONS = 250;

    private final Situation situation;
    private final RuleGraph graph;
    private final Function<Completion, Conclusions> run;
    private final ComparedValues compared;
    private final Map<Object, Fact> origins = new IdentityHashMap<>();
    private int evaluations;

    Search(Situation situation, RuleGraph graph, Function<Completion, Conclusions> run, ComparedValues compared) {
        this.situation = situation;
        this.graph = graph;
        this.run = run;
        this.compared = compared;
    }

    /** By identity: the fact behind each record that was tried. */
    Map<Object, Fact> origins() {
        return origins;
    }

    Answer decide(String concrete, Subject subject, Completion first, Dependence dependence, Conclusions conclusions) {
        evaluations = 0;
        return decide(concrete, subject, first, dependence, conclusions, true);
    }

    private Answer decide(
            String concrete,
            Subject subject,
            Completion completion,
            Dependence dependence,
            Conclusions conclusions,
            boolean root) {
        Answers.Result result = new Answers(situation, graph).answer(concrete, subject, conclusions);
        TreeSet<Slot> open = result.answer() != null ? dependence.of(result.answer()) : dependence.ofSubject(concrete);
        if (open.isEmpty()) {
            if (result.finding() == null) {
                return result.answer();
            }
            if (root) {
                throw new nl.pleegrecht.diagnostics.DiagnosticsException(List.of(result.finding()));
            }
            // a combination of values that the rules have no consistent answer for: not an answer, not yet an error
            return Answer.unknown(concrete, List.of());
        }
        Slot slot = open.first();
        Optional<List<Object>> values = values(slot, completion);
        if (values.isEmpty() || (evaluations += values.get().size()) > MOST_EVALUATIONS) {
            return Answer.unknown(
                    concrete, open.stream().map(Slot::question).distinct().toList());
        }
        List<Answer> answers = new ArrayList<>();
        for (Object value : values.get()) {
            Completion next = remember(completion.with(slot, value));
            answers.add(
                    decide(concrete, subject, next, new Dependence(situation, graph, next), run.apply(next), false));
        }
        return agreed(concrete, slot, answers);
    }

    /** Two different answers settle that there is no answer; more values would not unsettle it. */
    private static boolean differ(List<Answer> answers) {
        Answer first = answers.get(0);
        return answers.stream()
                .anyMatch(answer -> answer.kind() != AnswerKind.ONBEKEND
                        && first.kind() != AnswerKind.ONBEKEND
                        && !answer.saysTheSameAs(first));
    }

    private static Answer agreed(String concrete, Slot slot, List<Answer> answers) {
        Answer first = answers.get(0);
        Set<String> questions = new LinkedHashSet<>();
        boolean same = answers.stream().allMatch(first::saysTheSameAs);
        boolean unknown = answers.stream().anyMatch(answer -> answer.kind() == AnswerKind.ONBEKEND);
        if (!same) {
            questions.add(slot.question());
        }
        answers.forEach(answer -> questions.addAll(answer.questions()));
        if (unknown) {
            return Answer.unknown(concrete, List.copyOf(questions));
        }
        if (same) {
            return first;
        }
        if (slot.isJudgement()) {
            List<Derivation> derivations = answers.stream()
                    .map(Answer::derivations)
                    .filter(found -> !found.isEmpty())
                    .findFirst()
                    .orElse(List.of());
            return Answer.judged(concrete, slot.judge(), List.of(slot.question()), derivations);
        }
        return Answer.unknown(concrete, List.copyOf(questions));
    }

    /** Whether a signal is given whatever the missing facts turn out to be. */
    boolean isCertain(Signaal signal, Completion first, Dependence dependence, Conclusions conclusions) {
        evaluations = 0;
        return certain(signal, first, dependence, conclusions);
    }

    private boolean certain(Signaal signal, Completion completion, Dependence dependence, Conclusions conclusions) {
        Optional<Object> given =
                conclusions.all().stream().filter(signal::equals).findFirst();
        if (given.isEmpty()) {
            return false;
        }
        TreeSet<Slot> open = new Dependence(situation, graph, completion).of(conclusions.derivations(given.get()));
        if (open.isEmpty()) {
            return true;
        }
        Optional<List<Object>> values = values(open.first(), completion);
        if (values.isEmpty() || (evaluations += values.get().size()) > MOST_EVALUATIONS) {
            return false;
        }
        return values.get().stream().allMatch(value -> {
            Completion next = completion.with(open.first(), value);
            return certain(signal, next, new Dependence(situation, graph, next), run.apply(next));
        });
    }

    private Optional<List<Object>> values(Slot slot, Completion completion) {
        if (slot.isPresence()) {
            return Optional.of(List.of(true, false));
        }
        Fact fact = situation.facts().get(slot.index());
        return new Candidates(situation, completion, compared).of(fact.type(), slot.property());
    }

    private Completion remember(Completion completion) {
        origins.putAll(completion.origins());
        return completion;
    }
}
