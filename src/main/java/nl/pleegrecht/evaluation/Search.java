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
                return withoutGuesses(result.answer(), dependence);
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
            Conclusions found = run.apply(next);
            Dependence further = new Dependence(situation, graph, next, found);
            answers.add(decide(concrete, subject, next, further, found, false));
            if (isSettled(answers)) {
                break;
            }
        }
        return agreed(concrete, slot, answers);
    }

    /** Two different answers, or one that is unknown, settle that there is none; more values would not unsettle it. */
    private static boolean isSettled(List<Answer> answers) {
        Answer first = answers.get(0);
        Answer last = answers.get(answers.size() - 1);
        return last.kind() == AnswerKind.ONBEKEND || !last.saysTheSameAs(first);
    }

    private static Answer agreed(String concrete, Slot slot, List<Answer> answers) {
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

    /** Reasons that only hold for one of the values tried are no reasons. */
    private static List<Derivation> inAll(List<Answer> answers) {
        return answers.get(0).derivations().stream()
                .filter(derivation -> answers.stream()
                        .allMatch(answer -> answer.derivations().stream()
                                .anyMatch(other -> other.rule().equals(derivation.rule()))))
                .toList();
    }

    private static Answer withoutGuesses(Answer answer, Dependence dependence) {
        return answer.with(
                answer.derivations().stream().filter(dependence::isCertain).toList());
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
        TreeSet<Slot> open = dependence.of(conclusions.derivations(given.get()));
        if (open.isEmpty()) {
            return true;
        }
        Optional<List<Object>> values = values(open.first(), completion);
        if (values.isEmpty() || (evaluations += values.get().size()) > MOST_EVALUATIONS) {
            return false;
        }
        return values.get().stream().allMatch(value -> {
            Completion next = completion.with(open.first(), value);
            Conclusions found = run.apply(next);
            return certain(signal, next, new Dependence(situation, graph, next, found), found);
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
