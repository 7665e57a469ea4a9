package nl.pleegrecht.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.pleegrecht.facts.Bedrag;
import nl.pleegrecht.facts.Bedragstatus;
import nl.pleegrecht.facts.Eenheid;
import nl.pleegrecht.facts.Grenzen;

/**
 * The dated amounts of a rule base.
 *
 * @param file the file as the user named it
 * @param rows in the order of the file
 */
public record Amounts(String file, List<Amount> rows) {
    public Amounts {
        rows = List.copyOf(rows);
    }

    /** Names of amounts, whatever the day. */
    public Set<String> names() {
        return rows.stream().map(row -> row.bedrag().naam()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** What rules see on a day: the valid rows, and for each name and age without one a {@code Bedrag} that is not known. */
    public List<Bedrag> on(LocalDate day) {
        List<Bedrag> valid = new ArrayList<>();
        for (Amount row : rows) {
            if (row.validOn(day)) {
                valid.add(row.bedrag());
            }
        }
        for (String name : names()) {
            valid.addAll(unknown(name, valid));
        }
        return List.copyOf(valid);
    }

    /** A stand-in for each stretch of ages that the table covers at some time, but not on this day. */
    private List<Bedrag> unknown(String name, List<Bedrag> valid) {
        List<Bedrag> missing = new ArrayList<>();
        TreeSet<Integer> starts = new TreeSet<>();
        for (Amount row : rows) {
            if (row.bedrag().naam().equals(name)) {
                starts.add(row.bedrag().leeftijdVan());
                if (row.bedrag().leeftijdTot() < Grenzen.OPEN_LEEFTIJD) {
                    starts.add(row.bedrag().leeftijdTot() + 1);
                }
            }
        }
        for (int from : starts) {
            Integer next = starts.higher(from);
            int to = next == null ? Grenzen.OPEN_LEEFTIJD : next - 1;
            boolean covered = valid.stream().anyMatch(row -> covers(row, name, from));
            boolean everCovered = rows.stream().anyMatch(row -> covers(row.bedrag(), name, from));
            if (!covered && everCovered) {
                missing.add(new Bedrag(
                        name, from, to, BigDecimal.ZERO.setScale(2), Eenheid.DAG, Bedragstatus.VASTGESTELD, false));
            }
        }
        return missing;
    }

    private static boolean covers(Bedrag row, String name, int age) {
        return row.naam().equals(name) && row.leeftijdVan() <= age && age <= row.leeftijdTot();
    }

    /** The days on which a row begins or the day after one ends. */
    public NavigableSet<LocalDate> changes() {
        NavigableSet<LocalDate> days = new TreeSet<>();
        for (Amount row : rows) {
            days.add(row.from());
            if (!row.to().equals(Grenzen.OPEN_EINDE)) {
                days.add(row.to().plusDays(1));
            }
        }
        return days;
    }
}
