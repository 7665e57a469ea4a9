package nl.pleegrecht.analysis.mutate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.pleegrecht.evaluation.Answer;
import nl.pleegrecht.evaluation.AnswerKind;
import nl.pleegrecht.evaluation.FoundSignal;
import nl.pleegrecht.evaluation.Outcome;
import nl.pleegrecht.explain.Thing;
import nl.pleegrecht.explain.Trial;
import nl.pleegrecht.explain.Verdict;

/**
 * What changed rules make of some days, by plain interpretation.
 *
 * @param outcome the answers and signals; where one can not be told, that of the real rules
 * @param changed whether any answer or signal that can be told is another one
 * @param open subjects of which the answer can not be told without going through what is missing
 * @param openSignals whether there are signals of which that is so
 * @param wrong whether the rules contradict each other, or leave a subject without an answer
 */
record Verdicts(Outcome outcome, boolean changed, Set<String> open, boolean openSignals, boolean wrong) {
    static Verdicts of(Case.Moment moment, Trial trial) {
        Map<String, Answer> before = new HashMap<>();
        moment.outcome().answers().forEach(answer -> before.put(answer.subject(), answer));
        List<Answer> answers = new ArrayList<>();
        Set<String> open = new HashSet<>();
        boolean wrong = false;
        boolean changed = false;
        for (Verdict verdict : trial.verdicts()) {
            Answer old = before.get(verdict.subject());
            if (verdict.kind() == null) {
                wrong = true;
            } else if (verdict.kind() == AnswerKind.ONBEKEND) {
                open.add(verdict.subject());
                answers.add(old);
            } else {
                Answer now = answer(verdict);
                boolean same = now.saysTheSameAs(old);
                changed |= !same;
                answers.add(same ? old : now);
            }
        }
        Set<List<String>> certain = signals(trial.conclusions());
        Set<List<String>> possible = signals(trial.possible());
        Set<List<String>> had = new HashSet<>();
        List<FoundSignal> signals = new ArrayList<>();
        for (FoundSignal signal : moment.outcome().signals()) {
            List<String> said = List.of(signal.code(), signal.text());
            had.add(said);
            if (possible.contains(said)) {
                signals.add(signal);
            } else {
                changed = true;
            }
        }
        for (List<String> said : certain) {
            if (!had.contains(said)) {
                signals.add(new FoundSignal(said.get(0), said.get(1), List.of()));
                changed = true;
            }
        }
        Outcome outcome = new Outcome(answers, signals, Set.of(), Map.of(), null, 0);
        return new Verdicts(outcome, changed, open, possible.size() > certain.size(), wrong);
    }

    private static Set<List<String>> signals(Set<Thing> conclusions) {
        Set<List<String>> signals = new HashSet<>();
        for (Thing thing : conclusions) {
            if (thing.type().equals("Signaal")) {
                signals.add(List.of(String.valueOf(thing.value("code")), String.valueOf(thing.value("tekst"))));
            }
        }
        return signals;
    }

    private static Answer answer(Verdict verdict) {
        return new Answer(
                verdict.subject(),
                verdict.kind(),
                verdict.amount(),
                verdict.unit(),
                verdict.amount() == null ? null : verdict.status(),
                verdict.value(),
                verdict.by(),
                List.of(),
                List.of(),
                null);
    }
}
