package nl.pleegrecht.analysis.implied;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.pleegrecht.facts.Bedrag;
import nl.pleegrecht.rulebook.Amounts;
import nl.pleegrecht.rulebook.Constraint;
import nl.pleegrecht.rulebook.Constraint.Comparison;
import nl.pleegrecht.rulebook.Expression;
import nl.pleegrecht.rulebook.Operator;
import nl.pleegrecht.rulebook.Pattern;

/** What is so of the rows of the table on every day. */
final class TableLaws {
    /** Of an empty table, or of one of which nothing is known. */
    static final TableLaws NONE = new TableLaws(Set.of(), Set.of());

    private final Set<String> one;
    private final Set<String> apart;

    private TableLaws(Set<String> one, Set<String> apart) {
        this.one = one;
        this.apart = apart;
    }

    TableLaws(Amounts amounts) {
        this(new HashSet<>(), new HashSet<>());
        Set<LocalDate> days = new TreeSet<>(amounts.changes());
        days.add(LocalDate.of(1, 1, 1));
        Set<String> several = new HashSet<>();
        Set<String> together = new HashSet<>();
        for (LocalDate day : days) {
            Map<String, List<Bedrag>> rows = new HashMap<>();
            amounts.on(day)
                    .forEach(row -> rows.computeIfAbsent(row.naam(), n -> new java.util.ArrayList<>())
                            .add(row));
            rows.forEach((name, all) -> {
                apart.add(name);
                if (all.size() > 1) {
                    several.add(name);
                }
                if (overlap(all)) {
                    together.add(name);
                }
            });
        }
        one.addAll(apart);
        one.removeAll(several);
        apart.removeAll(together);
    }

    private static boolean overlap(List<Bedrag> rows) {
        for (int i = 0; i < rows.size(); i++) {
            for (int j = i + 1; j < rows.size(); j++) {
                if (rows.get(i).leeftijdVan() <= rows.get(j).leeftijdTot()
                        && rows.get(j).leeftijdVan() <= rows.get(i).leeftijdTot()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether there never is more than one row with a name. */
    boolean isOne(String name) {
        return one.contains(name);
    }

    /** Whether the rows with a name are never for the same age. */
    boolean areApart(String name) {
        return apart.contains(name);
    }

    /** The name of the amount that a pattern asks for; null when it does not say. */
    static String nameOf(Pattern pattern) {
        for (Constraint constraint : pattern.constraints()) {
            if (constraint instanceof Comparison comparison
                    && comparison.operator() == Operator.EQUAL
                    && comparison.left() instanceof Expression.Property property
                    && property.name().equals("naam")
                    && comparison.right() instanceof Expression.Literal literal
                    && literal.value() instanceof String name) {
                return name;
            }
        }
        return null;
    }
}
