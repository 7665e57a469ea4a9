package nl.pleegrecht.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.pleegrecht.evaluation.Cases.Case;
import nl.pleegrecht.evaluation.Cases.Difference;
import nl.pleegrecht.evaluation.Unsettled.Choice;
import nl.pleegrecht.evaluation.Unsettled.Effect;
import nl.pleegrecht.evaluation.Unsettled.Example;
import nl.pleegrecht.evaluation.Unsettled.Group;
import nl.pleegrecht.evaluation.Unsettled.Range;

/** An answer that is not known: what to ask, what that leads to, and between what the amount lies. */
final class Outlook {
    private final Tree tree;
    private final Cases cases;

    /** Completions with the answers that the rules really give for them. */
    interface Proofs {
        /** What is filled in, and nothing else. */
        Example of(Map<Slot, Object> filled);

        /** What is filled in, and more as far as it takes: an answer, and the first that differs from it if there is one. */
        List<Example> below(Map<Slot, Object> filled);
    }

    Outlook(Tree tree, Cases cases) {
        this.tree = tree;
        this.cases = cases;
    }

    /** The answer, with two completions that prove that it is not known. */
    Answer answer(String concrete, Proofs proofs) {
        Answer answer = answer(concrete);
        Unsettled unsettled = answer.unsettled();
        return unsettled == null
                ? answer
                : answer.with(
                        new Unsettled(unsettled.effects(), unsettled.range(), proof(proofs), unsettled.tooMany()));
    }

    Answer answer(String concrete) {
        Optional<Map<String, Difference>> essential = cases.essential(tree);
        List<String> questions = List.copyOf(essential.map(Map::keySet).orElseGet(() -> Cases.keys(tree)));
        if (essential.isPresent() && questions.isEmpty()) {
            // different trees, the same answers
            return tree.answers().get(0).with(List.<Derivation>of());
        }
        List<Effect> effects = new ArrayList<>();
        questions.forEach(question -> effect(question).ifPresent(effects::add));
        Range range = Ranges.of(tree).orElse(null);
        return Answer.unknown(concrete, questions).with(new Unsettled(effects, range, List.of(), essential.isEmpty()));
    }

    private List<Example> proof(Proofs proofs) {
        List<Difference> differences =
                List.copyOf(cases.essential(tree).map(Map::values).orElse(List.of()));
        return proof(differences, found -> List.of(proofs.of(found.one()), proofs.of(found.other())))
                // a judgement that is left open has some answer, and may hide that there is something to judge
                .or(() -> proof(
                        differences,
                        found -> Stream.of(found.one(), found.other())
                                .flatMap(one -> proofs.below(one).stream())
                                .toList()))
                .orElse(List.of());
    }

    /** Two of the examples for a difference that really differ. */
    private static Optional<List<Example>> proof(
            List<Difference> differences, Function<Difference, List<Example>> examples) {
        return differences.stream()
                .map(examples)
                .flatMap(all -> all.stream()
                        .skip(1)
                        .filter(found ->
                                !found.answer().saysTheSameAs(all.get(0).answer()))
                        .limit(1)
                        .map(found -> List.of(all.get(0), found)))
                .findFirst();
    }

    private Optional<Effect> effect(String question) {
        return cases.of(tree, question).map(all -> {
            Map<Object, List<Case>> alike = new LinkedHashMap<>();
            Map<Tree, Object> outcomes = new HashMap<>();
            all.forEach(one -> alike.computeIfAbsent(
                            outcomes.computeIfAbsent(one.rest(), this::outcome), r -> new ArrayList<>())
                    .add(one));
            List<Group> groups = new ArrayList<>();
            alike.forEach((outcome, same) -> groups.add(new Group(
                    same.stream().map(one -> choices(question, one)).toList(),
                    outcome instanceof Tree.Leaf leaf ? leaf.answer() : null,
                    outcome instanceof Open open ? open.keys() : List.of(),
                    outcome instanceof Open open ? open.range() : null)));
            return new Effect(question, groups);
        });
    }

    /** What is still open once a key is known. */
    private record Open(List<String> keys, Range range) {}

    private Object outcome(Tree rest) {
        if (rest instanceof Tree.Leaf) {
            return rest;
        }
        List<String> keys = cases.essential(rest)
                .map(found -> List.copyOf(found.keySet()))
                .orElseGet(() -> List.copyOf(Cases.keys(rest)));
        return keys.isEmpty()
                ? new Tree.Leaf(rest.answers().get(0))
                : new Open(keys, Ranges.of(rest).orElse(null));
    }

    private List<Choice> choices(String question, Case one) {
        TreeSet<Slot> slots = Cases.slots(tree, question);
        List<Choice> choices = new ArrayList<>();
        for (Slot slot : slots) {
            List<Object> values = one.values().get(slot);
            if (values != null) {
                choices.add(Choice.of(slot, values, tree.values(slot)));
            }
        }
        return choices;
    }
}
