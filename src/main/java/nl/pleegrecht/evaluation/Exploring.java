package nl.pleegrecht.evaluation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import nl.pleegrecht.diagnostics.Diagnostic;
import nl.pleegrecht.evaluation.Exploration.Filled;
import nl.pleegrecht.rulebook.ParsedRule;
import nl.pleegrecht.rulebook.Subject;
import nl.pleegrecht.rulebook.Topic;

/**
 * Goes through all completions of a situation that the rules about some subjects can tell apart. Unlike {@link Search} it
 * looks for no answer, only for completions to which the rules have none, or two.
 */
final class Exploring {
    private final Situation situation;
    private final RuleGraph graph;
    private final Function<Completion, Conclusions> run;
    private final Choices choices;
    private final Map<String, Subject> asked;
    private final Exploration.Visitor visitor;
    private final int most;
    private final Set<Object> seen = new HashSet<>();
    private int tried;
    private boolean complete = true;

    Exploring(
            Situation situation,
            RuleGraph graph,
            Function<Completion, Conclusions> run,
            Choices choices,
            Map<String, Subject> asked,
            int most,
            Exploration.Visitor visitor) {
        this.situation = situation;
        this.graph = graph;
        this.run = run;
        this.choices = choices;
        this.asked = asked;
        this.most = most;
        this.visitor = visitor;
    }

    Exploration all() {
        visit(new Completion(situation));
        return new Exploration(tried, complete);
    }

    private void visit(Completion now) {
        if (tried == most) {
            complete = false;
            return;
        }
        tried++;
        Conclusions conclusions = run.apply(now);
        Dependence dependence = new Dependence(situation, graph, now, conclusions);
        Answers answers = new Answers(situation, graph);
        List<Diagnostic> findings = new ArrayList<>();
        List<Object> settled = new ArrayList<>();
        BitSet others = new BitSet();
        asked.forEach((concrete, subject) -> {
            Answers.Result result = answers.answer(concrete, subject, conclusions);
            BitSet own = others(concrete, result.answer(), dependence);
            if (result.finding() != null && dependence.ofRulesFrom(own).isEmpty()) {
                findings.add(result.finding());
            }
            settled.add(own);
            settled.add(said(result.answer()));
            others.or(own);
        });
        visitor.visit(dependence.certain(conclusions), findings, () -> filled(now));
        TreeSet<Slot> open = dependence.ofRulesFrom(others);
        if (open.isEmpty() || !seen.add(List.of(settled, dependence.residue(others, conclusions)))) {
            return;
        }
        Slot slot = dependence.next(others, open);
        Optional<List<List<Object>>> groups = choices.of(slot, now, dependence.relevant(others));
        if (groups.isEmpty()) {
            complete = false;
            return;
        }
        for (List<Object> group : groups.get()) {
            visit(now.with(slot, group.get(0)));
        }
    }

    /**
     * The rules that can still make it another answer, or two. Once an answer is certain, those that say the same leave it as
     * it is.
     */
    private BitSet others(String concrete, Answer answer, Dependence dependence) {
        BitSet about = (BitSet) graph.about(concrete).clone();
        if (answer != null
                && !answer.derivations().isEmpty()
                && dependence.of(answer).isEmpty()) {
            graph.about(concrete).stream()
                    .filter(rule -> saysTheSame(graph.rules().get(rule).rule(), concrete, answer))
                    .forEach(about::clear);
        }
        return about;
    }

    private static boolean saysTheSame(ParsedRule rule, String concrete, Answer answer) {
        return rule.then().stream()
                .map(Topic::of)
                .filter(topic -> Answers.TYPES.contains(topic.type()) && topic.mayBeAbout(concrete))
                .allMatch(topic -> switch (answer.kind()) {
                    case VASTSTELLING ->
                        topic.type().equals("Vaststelling") && answer.value().equals(topic.value());
                    case GEEN_RECHT -> topic.type().equals("GeenRecht");
                    default -> false;
                });
    }

    private static Object said(Answer answer) {
        return answer == null ? "" : answer.kind() + " " + answer.value() + " " + answer.amount();
    }

    private List<Filled> filled(Completion now) {
        List<Filled> filled = new ArrayList<>();
        for (int i = 0; i < situation.facts().size(); i++) {
            Fact fact = situation.facts().get(i);
            if (fact.record() == null) {
                Map<String, Object> values = new LinkedHashMap<>();
                for (String property : fact.missing().keySet()) {
                    Object value = now.value(i, property);
                    if (value != null) {
                        values.put(property, value);
                    }
                }
                filled.add(new Filled(fact, now.openPresence(i) != null ? null : now.isThere(i), values));
            }
        }
        return filled;
    }
}
