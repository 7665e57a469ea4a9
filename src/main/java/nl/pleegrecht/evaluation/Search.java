package nl.pleegrecht.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.pleegrecht.answers.Signaal;
import nl.pleegrecht.diagnostics.DiagnosticsException;
import nl.pleegrecht.rulebook.Subject;

/**
 * Answers a subject in spite of missing facts. An answer whose derivation rests on no missing fact holds whatever they turn
 * out to be; else one of the facts it rests on is given each of its values in turn, and the answer is what all of them
 * agree on. Never a guess: where they differ, or there are too many, the answer is unknown and names the keys.
 * Every value is gone into, also when two answers differ already: that tells which keys matter and what they lead to.
 */
final class Search {
    /** Steps for one subject in one situation; beyond it the subject is called unknown. */
    private static final int MOST_STEPS = 600;

    /** Evaluations in one situation, for all subjects together. */
    private static final int MOST_EVALUATIONS = 2000;

    private final Situation situation;
    private final RuleGraph graph;
    private final Function<Completion, Conclusions> run;
    private final Choices choices;
    private final Cases cases = new Cases();
    private final Map<String, Tree> trees = new HashMap<>();
    private final Map<Map<Slot, Object>, Tried> tried = new HashMap<>();

    /** What was filled in for a proof, and nothing else: it does not count towards the most that is tried. */
    private final Map<Map<Slot, Object>, Tried> forProofs = new HashMap<>();

    private final boolean proving;
    private int steps;

    /** A completion with what the rules make of it. Subjects share these: many rest on the same missing facts. */
    private record Tried(Completion completion, Conclusions conclusions, Dependence dependence) {}

    Search(
            Situation situation,
            RuleGraph graph,
            Function<Completion, Conclusions> run,
            Choices choices,
            Completion first,
            Conclusions conclusions,
            Dependence dependence,
            boolean proving) {
        this.situation = situation;
        this.graph = graph;
        this.run = run;
        this.choices = choices;
        this.proving = proving;
        tried.put(first.filled(), new Tried(first, conclusions, dependence));
    }

    /** Whether so many evaluations are no reason to give up. */
    static boolean hasRoomFor(int evaluations) {
        return evaluations < MOST_EVALUATIONS;
    }

    /** How many completions were tried. */
    int tried() {
        return tried.size();
    }

    /** By identity: the fact behind each record that was tried. */
    Map<Object, Fact> origins() {
        Map<Object, Fact> origins = new IdentityHashMap<>();
        tried.values().forEach(one -> origins.putAll(one.completion().origins()));
        return origins;
    }

    /** The answer; asked once for each subject. */
    Answer decide(String concrete, Subject subject) {
        steps = 0;
        Tried start = tried.get(Map.<Slot, Object>of());
        Seen seen = new Seen(start.dependence().relevant(concrete));
        try {
            Tree tree = tree(concrete, subject, start, seen);
            trees.put(concrete, tree);
            return answer(concrete, subject, tree);
        } catch (TooMuch e) {
            Answers.Result result = result(concrete, subject, start);
            TreeSet<Slot> open = open(concrete, result, start);
            Slot next = start.dependence().next(concrete, result.answer(), open);
            List<String> first = Stream.concat(Stream.of(next), open.stream())
                    .map(Slot::question)
                    .distinct()
                    .toList();
            return Answer.unknown(concrete, first)
                    .with(new Unsettled(List.of(), null, proving ? seen.examples(this) : List.of(), true));
        }
    }

    /** How much there is to try for a subject, roughly: those with least come first, so that one with much takes nothing away. */
    int work(String concrete, Subject subject) {
        Tried start = tried.get(Map.<Slot, Object>of());
        return open(concrete, result(concrete, subject, start), start).stream()
                .mapToInt(slot -> 1 + slot.width() * slot.width())
                .sum();
    }

    /** What the answers on a subject come to; absent when it was not decided, or too much is unknown. */
    Optional<Tree> tree(String concrete) {
        return Optional.ofNullable(trees.get(concrete));
    }

    /** There are too many combinations to try. */
    private static final class TooMuch extends RuntimeException {
        private static final long serialVersionUID = 1;

        TooMuch() {
            super(null, null, false, false);
        }
    }

    /** What was found for a subject: its trees, and the first two answers that differ. */
    private static final class Seen {
        private final Relevant relevant;
        private final Map<Object, Tree> byResidue = new HashMap<>();
        private Tried one;
        private Answer answer;
        private Tried other;
        private Answer otherAnswer;

        Seen(Relevant relevant) {
            this.relevant = relevant;
        }

        void add(Tried now, Answer found) {
            if (one == null) {
                one = now;
                answer = found;
            } else if (other == null && !answer.saysTheSameAs(found)) {
                other = now;
                otherAnswer = found;
            }
        }

        /** The first answer, and the first that differs from it, if there are any. */
        List<Unsettled.Example> all(Search search) {
            if (one == null) {
                return List.of();
            }
            return other == null ? List.of(search.example(one.completion().filled(), answer)) : examples(search);
        }

        List<Unsettled.Example> examples(Search search) {
            return other == null
                    ? List.of()
                    : List.of(
                            search.example(one.completion().filled(), answer),
                            search.example(other.completion().filled(), otherAnswer));
        }
    }

    private Answers.Result result(String concrete, Subject subject, Tried now) {
        return new Answers(situation, graph).answer(concrete, subject, now.conclusions());
    }

    private static TreeSet<Slot> open(String concrete, Answers.Result result, Tried now) {
        return result.answer() != null
                ? now.dependence().of(result.answer())
                : now.dependence().ofSubject(concrete);
    }

    private Tree tree(String concrete, Subject subject, Tried now, Seen seen) {
        Answers.Result result = result(concrete, subject, now);
        TreeSet<Slot> open = open(concrete, result, now);
        if (open.isEmpty()) {
            Answer answer = settled(concrete, result, now);
            seen.add(now, answer);
            return new Tree.Leaf(answer);
        }
        Object residue = now.dependence().residue(concrete, now.conclusions());
        Tree known = seen.byResidue.get(residue);
        if (known == null) {
            known = forked(concrete, subject, now, seen, now.dependence().next(concrete, result.answer(), open));
            seen.byResidue.put(residue, known);
        }
        return known;
    }

    private Tree forked(String concrete, Subject subject, Tried now, Seen seen, Slot slot) {
        List<List<Object>> groups =
                choices.of(slot, now.completion(), seen.relevant).orElseThrow(TooMuch::new);
        List<Tree.Branch> branches = new ArrayList<>();
        for (List<Object> group : groups) {
            if (isTooMuch(1)) {
                throw new TooMuch();
            }
            branches.add(new Tree.Branch(group, tree(concrete, subject, tried(now, slot, group.get(0)), seen)));
            if (slot.isJudgement() && isForTheJudge(branches)) {
                break;
            }
        }
        Tree tree = Tree.fork(slot, branches);
        return slot.isJudgement() ? judged(concrete, slot, tree) : tree;
    }

    /** Two answers that differ settle that it is for the judge; more values would not unsettle it. */
    private static boolean isForTheJudge(List<Tree.Branch> branches) {
        Tree last = branches.get(branches.size() - 1).tree();
        return last instanceof Tree.Leaf leaf
                && leaf.answer().kind() != AnswerKind.ONBEKEND
                && (!last.equals(branches.get(0).tree())
                        || leaf.answer().kind() == AnswerKind.TER_BEOORDELING
                                && !leaf.answer().questions().isEmpty());
    }

    /** An answer that only judgements keep open is for the judge. */
    private static Tree judged(String concrete, Slot slot, Tree tree) {
        if (tree instanceof Tree.Leaf leaf && leaf.answer().questions().isEmpty()
                || tree.answers().stream().anyMatch(answer -> answer.kind() == AnswerKind.ONBEKEND)) {
            return tree;
        }
        Set<String> questions = new LinkedHashSet<>(List.of(slot.question()));
        tree.answers().forEach(answer -> questions.addAll(answer.questions()));
        return new Tree.Leaf(Answer.judged(concrete, slot.judge(), List.copyOf(questions), List.of()));
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

    private Answer answer(String concrete, Subject subject, Tree tree) {
        if (tree instanceof Tree.Leaf leaf) {
            return leaf.answer();
        }
        Outlook outlook = new Outlook(tree, cases);
        return proving ? outlook.answer(concrete, new Proofs(concrete, subject)) : outlook.answer(concrete);
    }

    /** Completions with the answers that the rules really give for them. */
    private final class Proofs implements Outlook.Proofs {
        private final String concrete;
        private final Subject subject;

        Proofs(String concrete, Subject subject) {
            this.concrete = concrete;
            this.subject = subject;
        }

        @Override
        public Unsettled.Example of(Map<Slot, Object> filled) {
            Answer answer = result(concrete, subject, now(filled)).answer();
            return example(filled, answer == null ? Answer.unknown(concrete, List.of()) : answer);
        }

        @Override
        public List<Unsettled.Example> below(Map<Slot, Object> filled) {
            Tried now = now(filled);
            Seen seen = new Seen(now.dependence().relevant(concrete));
            // what is tried for a proof takes nothing from the answers after it
            Set<Map<Slot, Object>> counted = Set.copyOf(tried.keySet());
            int before = steps;
            steps = 0;
            try {
                tree(concrete, subject, now, seen);
            } catch (TooMuch e) {
                // what was seen until then was seen
            }
            steps = before;
            tried.keySet().retainAll(counted);
            return seen.all(Search.this);
        }

        private Tried now(Map<Slot, Object> filled) {
            Tried known = tried.get(filled);
            return known != null ? known : forProofs.computeIfAbsent(filled, this::fresh);
        }

        private Tried fresh(Map<Slot, Object> filled) {
            Tried start = tried.get(Map.<Slot, Object>of());
            Completion completion = start.completion().filledWith(filled);
            Conclusions found = run.apply(completion);
            return new Tried(completion, found, start.dependence().with(completion, found));
        }
    }

    private Unsettled.Example example(Map<Slot, Object> filled, Answer answer) {
        Map<String, List<Unsettled.Choice>> byKey = new LinkedHashMap<>();
        for (Slot slot : new TreeSet<>(filled.keySet())) {
            List<Object> value = List.of(filled.get(slot));
            byKey.computeIfAbsent(slot.question(), q -> new ArrayList<>()).add(Unsettled.Choice.of(slot, value, value));
        }
        return new Unsettled.Example(
                byKey,
                tried.get(Map.<Slot, Object>of())
                        .completion()
                        .filledWith(filled)
                        .records(),
                answer);
    }

    private Tried tried(Tried before, Slot slot, Object value) {
        Completion next = before.completion().with(slot, value);
        return tried.computeIfAbsent(next.filled(), filled -> {
            // what was filled in may be what was put there for as long as it was open
            Conclusions found = next.hasTheRecordsOf(before.completion()) ? before.conclusions() : run.apply(next);
            return new Tried(next, found, before.dependence().with(next, found));
        });
    }

    private boolean isTooMuch(int more) {
        steps += more;
        return steps > MOST_STEPS || tried.size() + more > MOST_EVALUATIONS;
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
        Slot slot = open.first();
        Optional<List<List<Object>>> groups = choices.of(slot, now.completion(), Relevant.ALL);
        return groups.isPresent()
                && groups.get().stream()
                        .allMatch(group -> !isTooMuch(1) && isCertain(signal, tried(now, slot, group.get(0))));
    }
}
