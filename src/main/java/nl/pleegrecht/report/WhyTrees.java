package nl.pleegrecht.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.pleegrecht.diagnostics.Messages;
import nl.pleegrecht.evaluation.Answer;
import nl.pleegrecht.evaluation.Concluded;
import nl.pleegrecht.evaluation.Derivation;
import nl.pleegrecht.rulebook.ParsedRule;
import nl.pleegrecht.timeline.Judgement;
import nl.pleegrecht.timeline.Period;

/** From the answers of one period to trees: what each rests on. What was told once is referred to. */
final class WhyTrees {
    private final Reasons reasons;
    private final ConclusionText conclusions;
    private final AbsentText absent;
    private final Map<Told, String> told = new HashMap<>();

    /** A rule with what it matched: the same conclusions, for the same reasons. */
    private record Told(ParsedRule rule, List<Object> matched, List<Object> witnesses) {
        static Told of(Derivation derivation) {
            return new Told(
                    derivation.rule(),
                    derivation.matched(),
                    derivation.witnesses().stream()
                            .map(Derivation.Witness::object)
                            .toList());
        }
    }

    WhyTrees(Judgement judgement, Period period, Messages messages) {
        this.reasons = new Reasons(judgement, period);
        this.conclusions = new ConclusionText(judgement.book(), messages);
        this.absent = new AbsentText(judgement.book(), messages, period.outcome());
    }

    /** A tree for each rule that gave the answer. */
    List<WhyNode> of(Answer answer) {
        return answer.derivations().stream()
                .map(derivation -> node(conclusions.of(answer), derivation, answer.subject()))
                .toList();
    }

    private WhyNode node(String conclusion, Derivation derivation, String subject) {
        List<Reasons.UsedFact> facts = reasons.facts(derivation);
        List<String> notThere = absent.of(derivation);
        boolean small = facts.isEmpty() && notThere.isEmpty() && isWithoutSteps(derivation);
        String before = small ? null : told.putIfAbsent(Told.of(derivation), subject);
        return before != null
                ? new WhyNode(conclusion, derivation.rule(), List.of(), List.of(), List.of(), before)
                : new WhyNode(conclusion, derivation.rule(), facts, notThere, below(derivation, subject), "");
    }

    private static boolean isWithoutSteps(Derivation derivation) {
        return derivation.because().stream().allMatch(List::isEmpty)
                && derivation.witnesses().stream()
                        .allMatch(witness -> witness.because().isEmpty());
    }

    private List<WhyNode> below(Derivation derivation, String subject) {
        List<WhyNode> below = new ArrayList<>();
        Set<Object> done = new LinkedHashSet<>();
        for (int i = 0; i < derivation.because().size(); i++) {
            add(below, derivation.matched().get(i), derivation.because().get(i), subject, done);
        }
        derivation.witnesses().forEach(witness -> add(below, witness.object(), witness.because(), subject, done));
        return below;
    }

    private void add(List<WhyNode> below, Object matched, List<Derivation> because, String subject, Set<Object> done) {
        if (!because.isEmpty() && done.add(matched)) {
            String conclusion = conclusions.of(matched, Concluded.of(matched, because));
            because.forEach(derivation -> below.add(node(conclusion, derivation, subject)));
        }
    }
}
