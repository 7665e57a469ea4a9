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
 * answer: whoever knows them all knows it, and none of them can be left out. Remembers what it found: subjects have parts of
 * their trees in common.
 */
final class Cases {
    /** Beyond so many values of one key they are not told one by one. */
    private static final int MOST = 400;

    private final Map<Tree, Map<String, Optional<List<Case>>>> cases = new HashMap<>();
    private final Map<Tree, Optional<Map<String, Difference>>> essential = new HashMap<>();

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
    Optional<List<Case>> of(Tree tree, String key) {
        return cases.computeIfAbsent(tree, t -> new HashMap<>()).computeIfAbsent(key, k -> {
            List<Case> found = new ArrayList<>();
            return add(found, tree, k, Map.of()) ? Optional.of(List.copyOf(found)) : Optional.empty();
        });
    }

    private static boolean add(List<Case> found, Tree tree, String key, Map<Slot, List<Object>> chosen) {
        Optional<Slot> next = tree.slots().stream()
                .filter(slot -> slot.question().equals(key))
                .findFirst();
        if (next.isEmpty()) {
            found.add(new Case(chosen, tree));
            return found.size() <= MOST;
        }
        Map<Tree, List<Object>> groups = new LinkedHashMap<>();
        for (List<Object> values : tree.groups(next.get())) {
            groups.computeIfAbsent(tree.with(next.get(), values.get(0)), t -> new ArrayList<>())
                    .addAll(values);
        }
        for (Map.Entry<Tree, List<Object>> group : groups.entrySet()) {
            Map<Slot, List<Object>> more = new LinkedHashMap<>(chosen);
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
    Optional<Map<String, Difference>> essential(Tree tree) {
        Optional<Map<String, Difference>> known = essential.get(tree);
        if (known == null) {
            known = find(tree);
            essential.put(tree, known);
        }
        return known;
    }

    private Optional<Map<String, Difference>> find(Tree tree) {
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
        for (Object value : toCompare(one, other, slot)) {
            Answer[] found = difference(one.with(slot, value), other.with(slot, value), chosen);
            if (found != null) {
                chosen.put(slot, value);
                return found;
            }
        }
        return null;
    }

    /**
     * First the values that were tried in both. A value that was not may itself become the answer, so what it leads to is less
     * sure; of a text it can not be told.
     */
    private static Set<Object> toCompare(Tree one, Tree other, Slot slot) {
        Set<Object> ofOne = new LinkedHashSet<>(one.values(slot));
        Set<Object> ofOther = new LinkedHashSet<>(other.values(slot));
        Set<Object> values = new LinkedHashSet<>();
        for (Object value : ofOne) {
            if (ofOther.contains(value) || !other.slots().contains(slot)) {
                values.add(value);
            }
        }
        if (!one.slots().contains(slot)) {
            values.addAll(ofOther);
        }
        ofOne.addAll(ofOther);
        ofOne.removeIf(String.class::isInstance);
        values.addAll(ofOne);
        return values;
    }

    /** The slots of a tree that are about a key. */
    static TreeSet<Slot> slots(Tree tree, String key) {
        TreeSet<Slot> slots = new TreeSet<>(tree.slots());
        slots.removeIf(slot -> !slot.question().equals(key));
        return slots;
    }
}
