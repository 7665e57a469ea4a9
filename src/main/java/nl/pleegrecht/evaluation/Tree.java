package nl.pleegrecht.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/** What the answer on a subject is for each value of what is missing: a fork for each missing thing that matters. */
abstract sealed class Tree {
    /** The answer, when nothing more can change it. */
    static final class Leaf extends Tree {
        private final Answer answer;
        private final int hash;

        Leaf(Answer answer) {
            this.answer = answer;
            this.hash = Objects.hash(answer.kind(), answer.amount(), answer.value(), answer.by());
        }

        Answer answer() {
            return answer;
        }

        /** By what it says; what it rests on may differ. */
        @Override
        public boolean equals(Object other) {
            return this == other || other instanceof Leaf leaf && answer.saysTheSameAs(leaf.answer);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }

    /** Values of a missing thing that lead to the same. */
    record Branch(List<Object> values, Tree tree) {}

    /** A missing thing on which it depends how it goes on. */
    static final class Fork extends Tree {
        private final Slot slot;
        private final List<Branch> branches;
        private final Map<Object, Integer> branchOf = new HashMap<>();
        private final TreeMap<Object, Integer> ordered = new TreeMap<>();
        private final TreeSet<Slot> slots = new TreeSet<>();
        private final int hash;
        private Set<Fork> below;

        private Fork(Slot slot, List<Branch> branches) {
            this.slot = slot;
            this.branches = List.copyOf(branches);
            this.hash = 31 * slot.hashCode() + this.branches.hashCode();
            slots.add(slot);
            branches.forEach(branch -> slots.addAll(branch.tree().slots()));
        }

        private void index() {
            for (int i = 0; i < branches.size(); i++) {
                for (Object value : branches.get(i).values()) {
                    branchOf.put(value, i);
                    if (isOrdered(value)) {
                        ordered.put(value, i);
                    }
                }
            }
        }

        Slot slot() {
            return slot;
        }

        List<Branch> branches() {
            return branches;
        }

        /** The branch of a value, also of one that was not tried: it is with the last tried one before it. */
        int branchOf(Object value) {
            if (branchOf.isEmpty()) {
                index();
            }
            Integer known = branchOf.get(value);
            if (known != null) {
                return known;
            }
            if (!ordered.isEmpty()) {
                Map.Entry<Object, Integer> before = ordered.floorEntry(value);
                return before != null ? before.getValue() : ordered.firstEntry().getValue();
            }
            return branchOf.getOrDefault(Candidates.ANOTHER, 0);
        }

        Tree at(Object value) {
            return branches.get(branchOf(value)).tree();
        }

        @Override
        public boolean equals(Object other) {
            return this == other
                    || other instanceof Fork fork
                            && hash == fork.hash
                            && slot.equals(fork.slot)
                            && branches.equals(fork.branches);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }

    private static boolean isOrdered(Object value) {
        return value instanceof Integer || value instanceof BigDecimal || value instanceof LocalDate;
    }

    /** A fork, or where all values lead to the same, that. */
    static Tree fork(Slot slot, List<Branch> branches) {
        return fork(slot, branches, true);
    }

    private static Tree fork(Slot slot, List<Branch> branches, boolean withReasons) {
        Map<Tree, List<Object>> values = new LinkedHashMap<>();
        Map<Tree, List<Leaf>> leaves = new HashMap<>();
        for (Branch branch : branches) {
            values.computeIfAbsent(branch.tree(), t -> new ArrayList<>()).addAll(branch.values());
            if (withReasons && branch.tree() instanceof Leaf leaf) {
                leaves.computeIfAbsent(leaf, l -> new ArrayList<>()).add(leaf);
            }
        }
        List<Branch> merged = new ArrayList<>();
        values.forEach((tree, all) -> merged.add(
                new Branch(List.copyOf(all), withReasons && tree instanceof Leaf ? merged(leaves.get(tree)) : tree)));
        return merged.size() == 1 ? merged.get(0).tree() : new Fork(slot, merged);
    }

    /** Reasons that only hold for one of the values, or are told with another value each time, are no reasons. */
    private static Leaf merged(List<Leaf> leaves) {
        Answer first = leaves.get(0).answer();
        if (leaves.size() == 1) {
            return leaves.get(0);
        }
        Set<String> questions = new LinkedHashSet<>();
        leaves.forEach(leaf -> questions.addAll(leaf.answer().questions()));
        return new Leaf(first.with(first.derivations().stream()
                        .filter(derivation -> leaves.stream()
                                .allMatch(leaf -> leaf.answer().derivations().stream()
                                        .anyMatch(other -> toldAlike(derivation, other))))
                        .toList())
                .asking(List.copyOf(questions)));
    }

    private static boolean toldAlike(Derivation one, Derivation other) {
        return one.rule().equals(other.rule()) && PlaceValue.all(one, Map.of()).equals(PlaceValue.all(other, Map.of()));
    }

    /** What is left of it when a missing thing has a value. */
    Tree with(Slot slot, Object value) {
        return with(slot, value, new IdentityHashMap<>());
    }

    private Tree with(Slot slot, Object value, Map<Tree, Tree> known) {
        if (!(this instanceof Fork fork) || !fork.slots.contains(slot)) {
            return this;
        }
        if (fork.slot().equals(slot)) {
            return fork.at(value);
        }
        Tree found = known.get(this);
        if (found == null) {
            boolean same = true;
            List<Branch> branches = new ArrayList<>();
            for (Branch branch : fork.branches()) {
                Tree tree = branch.tree().with(slot, value, known);
                same &= tree == branch.tree();
                branches.add(new Branch(branch.values(), tree));
            }
            found = same ? this : fork(fork.slot(), branches, false);
            known.put(this, found);
        }
        return found;
    }

    /** All forks, each once. */
    Set<Fork> forks() {
        if (!(this instanceof Fork fork)) {
            return Set.of();
        }
        if (fork.below == null) {
            Set<Fork> forks = new LinkedHashSet<>();
            visit(tree -> {}, forks);
            fork.below = forks;
        }
        return fork.below;
    }

    /** The missing things it depends on. */
    TreeSet<Slot> slots() {
        return this instanceof Fork fork ? fork.slots : new TreeSet<>();
    }

    /** All values of a missing thing that were tried somewhere, in order where they have one. */
    List<Object> values(Slot slot) {
        Set<Object> values = new LinkedHashSet<>();
        forks(slot).forEach(fork -> fork.branches().forEach(branch -> values.addAll(branch.values())));
        boolean ordered = values.stream().allMatch(Tree::isOrdered);
        return List.copyOf(ordered ? new TreeSet<>(values) : values);
    }

    /** The same, those together that go the same way at every fork. */
    List<List<Object>> groups(Slot slot) {
        List<Fork> forks = forks(slot);
        Map<List<Integer>, List<Object>> groups = new LinkedHashMap<>();
        for (Object value : values(slot)) {
            groups.computeIfAbsent(
                            forks.stream().map(fork -> fork.branchOf(value)).toList(), ways -> new ArrayList<>())
                    .add(value);
        }
        return List.copyOf(groups.values());
    }

    private List<Fork> forks(Slot slot) {
        return forks().stream().filter(fork -> fork.slot().equals(slot)).toList();
    }

    /** All answers it can come to, each once. */
    List<Answer> answers() {
        Set<Leaf> leaves = new LinkedHashSet<>();
        visit(leaves::add, new LinkedHashSet<>());
        return leaves.stream().map(Leaf::answer).toList();
    }

    private void visit(Consumer<Leaf> leaves, Set<Fork> seen) {
        if (this instanceof Leaf leaf) {
            leaves.accept(leaf);
        } else if (this instanceof Fork fork && seen.add(fork)) {
            fork.branches().forEach(branch -> branch.tree().visit(leaves, seen));
        }
    }
}
