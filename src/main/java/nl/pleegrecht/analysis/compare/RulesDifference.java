package nl.pleegrecht.analysis.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.pleegrecht.rulebook.Amount;
import nl.pleegrecht.rulebook.ParsedRule;
import nl.pleegrecht.rulebook.RuleBook;
import nl.pleegrecht.rulebook.RuleText;
import nl.pleegrecht.rulebook.Subject;

/**
 * How one rule base differs from another, by title of the rule, row of the amounts and name of the subject.
 *
 * @param rules rules, in the order of the files
 * @param amounts rows of the amounts, also those that were computed
 * @param subjects subjects
 */
public record RulesDifference(List<Item> rules, List<Item> amounts, List<Item> subjects) {
    /** What happened to it. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }

    /**
     * Something that is not the same in both.
     *
     * @param kind what happened to it
     * @param name its title or name
     * @param before the lines that only A has
     * @param after the lines that only B has
     */
    public record Item(Kind kind, String name, List<String> before, List<String> after) {}

    /** From A to B. */
    public static RulesDifference of(RuleBook a, RuleBook b) {
        return new RulesDifference(
                differ(a.rules(), b.rules(), ParsedRule::name, RuleText::lines),
                differ(a.amounts().rows(), b.amounts().rows(), RulesDifference::row, RulesDifference::amount),
                differ(a.subjects().all(), b.subjects().all(), Subject::name, subject -> List.of(subject.toString())));
    }

    /** Whether there is nothing of it. */
    public boolean isEmpty() {
        return rules.isEmpty() && amounts.isEmpty() && subjects.isEmpty();
    }

    /** Whether a rule of this title is in both, but not the same. */
    public boolean isChanged(String rule) {
        return rules.stream()
                .anyMatch(item -> item.kind() == Kind.CHANGED && item.name().equals(rule));
    }

    private static <T> List<Item> differ(
            List<T> a, List<T> b, Function<T, String> name, Function<T, List<String>> lines) {
        Map<String, List<String>> before = named(a, name, lines);
        Map<String, List<String>> after = named(b, name, lines);
        Set<String> names = new LinkedHashSet<>(before.keySet());
        names.addAll(after.keySet());
        return names.stream()
                .map(one -> item(one, before.get(one), after.get(one)))
                .filter(Objects::nonNull)
                .toList();
    }

    private static <T> Map<String, List<String>> named(
            List<T> all, Function<T, String> name, Function<T, List<String>> lines) {
        Map<String, List<String>> named = new LinkedHashMap<>();
        for (T one : all) {
            named.merge(
                    name.apply(one),
                    lines.apply(one),
                    (x, y) -> Stream.concat(x.stream(), y.stream()).toList());
        }
        return named;
    }

    private static Item item(String name, List<String> before, List<String> after) {
        if (before == null) {
            return new Item(Kind.ADDED, name, List.of(), after);
        }
        if (after == null) {
            return new Item(Kind.REMOVED, name, before, List.of());
        }
        // by how often a line is there: a line that stood there twice and now once is a difference too
        List<String> gone = new ArrayList<>(before);
        after.forEach(gone::remove);
        List<String> come = new ArrayList<>(after);
        before.forEach(come::remove);
        return gone.isEmpty() && come.isEmpty() ? null : new Item(Kind.CHANGED, name, gone, come);
    }

    private static String row(Amount amount) {
        return amount.bedrag().naam() + ", " + amount.from() + " – " + amount.to() + ", "
                + amount.bedrag().leeftijdVan() + "–" + amount.bedrag().leeftijdTot();
    }

    private static List<String> amount(Amount amount) {
        return List.of(amount.bedrag().bedrag().toPlainString() + " "
                + amount.bedrag().eenheid().woord() + " "
                + amount.bedrag().status().woord());
    }
}
