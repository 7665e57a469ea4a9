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

    /** What rules see on a day: the valid rows, and for each name without one a {@code Bedrag} that is not known. */
    public List<Bedrag> on(LocalDate day) {
        List<Bedrag> valid = new ArrayList<>();
        for (Amount row : rows) {
            if (row.validOn(day)) {
                valid.add(row.bedrag());
            }
        }
        Set<String> found = valid.stream().map(Bedrag::naam).collect(Collectors.toSet());
        for (String name : names()) {
            if (!found.contains(name)) {
                valid.add(new Bedrag(
                        name,
                        0,
                        Grenzen.OPEN_LEEFTIJD,
                        BigDecimal.ZERO.setScale(2),
                        Eenheid.DAG,
                        Bedragstatus.VASTGESTELD,
                        false));
            }
        }
        return List.copyOf(valid);
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
