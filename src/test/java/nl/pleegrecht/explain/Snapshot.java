package nl.pleegrecht.explain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.pleegrecht.diagnostics.DiagnosticsException;
import nl.pleegrecht.evaluation.Answer;
import nl.pleegrecht.evaluation.Derivation;
import nl.pleegrecht.evaluation.Kernel;
import nl.pleegrecht.evaluation.Outcome;
import nl.pleegrecht.evaluation.Situation;
import nl.pleegrecht.rulebook.ParsedRule;

/**
 * What an evaluator says of a complete situation, in a form in which two of them can be laid beside each other.
 *
 * @param answers by subject, with the rules that gave them
 * @param signals with the rules that gave them
 * @param fired names of all rules that fired
 * @param findings contradictions and gaps; the kernel gives no answers then
 */
record Snapshot(Map<String, String> answers, Set<String> signals, Set<String> fired, Set<String> findings) {
    static Snapshot of(Kernel kernel, Situation situation) {
        Map<String, String> answers = new TreeMap<>();
        Set<String> signals = new TreeSet<>();
        Set<String> findings = new TreeSet<>();
        Set<String> fired = new TreeSet<>();
        try {
            Outcome outcome = kernel.evaluate(situation);
            for (Answer answer : outcome.answers()) {
                answers.put(answer.subject(), content(answer) + " by " + rules(answer.derivations()));
            }
            outcome.signals()
                    .forEach(signal ->
                            signals.add(signal.code() + ": " + signal.text() + " by " + rules(signal.derivations())));
            fired.addAll(names(outcome.fired()));
        } catch (DiagnosticsException e) {
            e.diagnostics()
                    .forEach(finding ->
                            findings.add(finding.code() + " " + finding.args().get(0)));
        }
        return new Snapshot(answers, signals, fired, findings);
    }

    static Snapshot of(Trial trial) {
        Map<String, String> answers = new TreeMap<>();
        Set<String> signals = new TreeSet<>();
        Set<String> findings = new TreeSet<>();
        for (Verdict verdict : trial.verdicts()) {
            if (verdict.kind() == null) {
                findings.add((verdict.isGap() ? "EVA-002 " : "EVA-001 ") + verdict.subject());
            }
            answers.put(verdict.subject(), content(verdict) + " by " + names(verdict.rules()));
        }
        for (Thing signal : trial.signals()) {
            signals.add(signal.value("code") + ": " + signal.value("tekst") + " by " + names(trial.rulesFor(signal)));
        }
        return findings.isEmpty()
                ? new Snapshot(answers, signals, names(trial.fired()), findings)
                : new Snapshot(Map.of(), Set.of(), Set.of(), findings);
    }

    /** In what the interpreter differs from this one, the kernel's; each with the rules it is about. */
    List<String> differences(Snapshot interpreter) {
        List<String> found = new ArrayList<>();
        Set<String> subjects = new TreeSet<>(answers.keySet());
        subjects.addAll(interpreter.answers.keySet());
        for (String subject : subjects) {
            String one = answers.get(subject);
            String other = interpreter.answers.get(subject);
            if (one == null || !one.equals(other)) {
                found.add(subject + " is " + one + " to the kernel, " + other + " to the interpreter");
            }
        }
        compare("findings", findings, interpreter.findings, found);
        compare("signals", signals, interpreter.signals, found);
        compare("fired", fired, interpreter.fired, found);
        return found;
    }

    private static void compare(String what, Set<String> kernel, Set<String> interpreter, List<String> found) {
        Set<String> onlyKernel = new TreeSet<>(kernel);
        onlyKernel.removeAll(interpreter);
        Set<String> onlyInterpreter = new TreeSet<>(interpreter);
        onlyInterpreter.removeAll(kernel);
        if (!onlyKernel.isEmpty() || !onlyInterpreter.isEmpty()) {
            found.add(what + " to the kernel alone " + onlyKernel + ", to the interpreter alone " + onlyInterpreter);
        }
    }

    /** What an answer says, the rules left out. */
    static String content(Answer answer) {
        return answer.kind() + " " + answer.amount() + " " + answer.unit() + " " + answer.status() + " "
                + answer.value() + " " + answer.by();
    }

    /** The same of a verdict. */
    static String content(Verdict verdict) {
        return verdict.kind() + " " + verdict.amount() + " " + verdict.unit() + " " + verdict.status() + " "
                + verdict.value() + " " + verdict.by();
    }

    private static Set<String> rules(List<Derivation> derivations) {
        return names(derivations.stream().map(Derivation::rule).toList());
    }

    private static Set<String> names(Collection<ParsedRule> rules) {
        Set<String> names = new TreeSet<>();
        rules.forEach(rule -> names.add(rule.name()));
        return names;
    }
}
