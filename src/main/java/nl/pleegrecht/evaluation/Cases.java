package nl.pleegrecht.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.pleegrecht.evaluation.Tree.Fork;
import nl.pleegrecht.evaluation.Tree.Leaf;

/**
 * What a tree comes to for each value of one key of the dossier, and whether that key really matters: two dossiers that
 * differ there and nowhere else get a different answer. The keys that matter are at once the smallest set that settles the
 * answer: whoever knows them all knows it, and none of them can be left out.
 */
final class Cases {
    /** Beyond so many values of one key they are not told one by one. */
    private static final int MOST = 400;

    private Cases() {}

    /** A value of the key, as groups of values of what it is made of, and what is then left of the tree. */
    record Case(Map<Slot, List<Object>> values, Tree rest) {
        /** One of the values. */
        Map<Slot, Object> first() {
            Map<Slot, Object> first = new LinkedHashMap<>();
            values.forEach((slot, all) -> first.put(slot, all.get(0)));
            return first;
        }
    }

    /** Two completions that differ in one key only, with the answers they get. */
    record Difference(Map<Slot, Object> one, Answer answer, Map<Slot, Object> other, Answer otherAnswer) {}

    /** All values of a key; empty when there are too many. */
    static Optional<List<Case>> of(Tree tree, String key) {
        List<Case> found = new ArrayList<>();
        return add(found, tree, key, Map.of()) ? Optional.of(found) : Optional.empty();
    }

    private static boolean add(List<Case> found, Tree tree, String key, Map<Slot, List<Object>> values) {
        Optional<Slot> next = tree.slots().stream()
                .filter(slot -> slot.question().equals(key))
                .findFirst();
        if (next.isEmpty()) {
            found.add(new Case(values, tree));
            return found.size() <= MOST;
        }
        Map<Tree, List<Object>> groups = new LinkedHashMap<>();
        for (Object value : tree.values(next.get())) {
            groups.computeIfAbsent(tree.with(next.get(), value), t -> new ArrayList<>())
                    .add(value);
        }
        for (Map.Entry<Tree, List<Object>> group : groups.entrySet()) {
            Map<Slot, List<Object>> more = new LinkedHashMap<>(values);
            more.put(next.get(), List.copyOf(group.getValue()));
            if (!add(found, group.getKey(), key, more)) {
                return false;
            }
        }
        return true;
    }

    /** The keys a tree asks about, in its order. */
    static Set<String> keys(Tree tree) {
        Set<String> keys = new LinkedHashSet<>();
        tree.forks().forEach(fork -> keys.add(fork.slot().question()));
        return keys;
    }

    /** The keys that matter, each with a proof; empty when there is too much to tell. */
    static Optional<Map<String, Difference>> essential(Tree tree) {
        Map<String, Difference> found = new LinkedHashMap<>();
        for (String key : keys(tree)) {
            Optional<List<Case>> cases = of(tree, key);
            if (cases.isEmpty()) {
                return Optional.empty();
            }
            Case first = cases.get().get(0);
            for (Case other : cases.get()) {
                Map<Slot, Object> same = new HashMap<>();
                Answer[] answers = difference(first.rest(), other.rest(), same);
                if (answers != null) {
                    Map<Slot, Object> one = new LinkedHashMap<>(same);
                    one.putAll(first.first());
                    same.putAll(other.first());
                    found.put(key, new Difference(one, answers[0], same, answers[1]));
                    break;
                }
            }
        }
        return Optional.of(found);
    }

    /** Two different answers of two trees for the same values, which are put in {@code chosen}; null when there are none. */
    private static Answer[] difference(Tree one, Tree other, Map<Slot, Object> chosen) {
        if (one.equals(other)) {
            return null;
        }
        if (one instanceof Leaf a && other instanceof Leaf b) {
            return new Answer[] {a.answer(), b.answer()};
        }
        Slot slot = one instanceof Fork fork ? fork.slot() : ((Fork) other).slot();
        Set<Object> values = new LinkedHashSet<>(one.values(slot));
        values.addAll(other.values(slot));
        // a text that was not tried may itself become the answer: what it leads to can not be told
        values.removeIf(
                value -> value instanceof String && !(isTried(one, slot, value) && isTried(other, slot, value)));
        for (Object value : values) {
            Answer[] found = difference(one.with(slot, value), other.with(slot, value), chosen);
            if (found != null) {
                chosen.put(slot, value);
                return found;
            }
        }
        return null;
    }

    private static boolean isTried(Tree tree, Slot slot, Object value) {
        return !tree.slots().contains(slot) || tree.values(slot).contains(value);
    }

    /** The slots of a tree that are about a key. */
    static TreeSet<Slot> slots(Tree tree, String key) {
        TreeSet<Slot> slots = new TreeSet<>(tree.slots());
        slots.removeIf(slot -> !slot.question().equals(key));
        return slots;
    }
}
