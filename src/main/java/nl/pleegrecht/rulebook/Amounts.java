package nl.pleegrecht.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.pleegrecht.facts.Bedrag;
import nl.pleegrecht.facts.Bedragstatus;
import nl.pleegrecht.facts.Eenheid;
import nl.pleegrecht.facts.Grenzen;

/** The dated amounts of a rule base. */
public final class Amounts {
    private final String file;
    private final List<Amount> rows;
    private final DerivedAmounts derived;

    /**
     * @param file {@code bedragen.csv} as the user named it
     * @param rows in the order of the file, the computed ones behind them
     * @param derived how amounts follow from others
     */
    Amounts(String file, List<Amount> rows, DerivedAmounts derived) {
        this.file = file;
        this.rows = List.copyOf(rows);
        this.derived = derived;
    }

    /** The table as the user named it. */
    public String file() {
        return file;
    }

    /** The rows of the table in its order, and behind them those that were computed. */
    public List<Amount> rows() {
        return rows;
    }

    /** The rows of {@code bedragen.csv} itself. */
    List<Amount> printed() {
        return rows.stream().filter(row -> row.file().equals(file)).toList();
    }

    /** How amounts follow from others, in the order of their table. */
    List<AmountStep> steps() {
        return derived.steps();
    }

    /** The table of the steps as the user named it. */
    String stepFile() {
        return derived.stepFile();
    }

    /** What an amount is per; one, unless the table changes its mind. */
    Set<Eenheid> units(String name) {
        Set<Eenheid> units = EnumSet.noneOf(Eenheid.class);
        rows.stream()
                .filter(row -> row.bedrag().naam().equals(name))
                .forEach(row -> units.add(row.bedrag().eenheid()));
        steps().stream().filter(step -> step.name().equals(name)).forEach(step -> units.add(step.unit()));
        return units;
    }

    /** Names of amounts, whatever the day. */
    public Set<String> names() {
        Set<String> names =
                rows.stream().map(row -> row.bedrag().naam()).collect(Collectors.toCollection(TreeSet::new));
        derived.names().forEach(names::add);
        return names;
    }

    /** The same table with another row in the place of one; what is computed from it follows. */
    public Amounts with(Amount row, Amount other) {
        List<Amount> printed = new ArrayList<>(derived.printed());
        printed.set(printed.indexOf(row), other);
        DerivedAmounts anew = derived.of(printed);
        return new Amounts(file, anew.all(), anew);
    }

    /** Whether a row stands in the table, and was not computed. */
    public boolean isPrinted(Amount row) {
        return derived.printed().contains(row);
    }

    /** Why an amount is not known on a day, if that is because an index is missing. */
    public Optional<MissingIndex> missingIndex(String name, LocalDate day) {
        return derived.missing(name, day);
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
        if (starts.isEmpty()) {
            starts.add(0);
        }
        for (int from : starts) {
            Integer next = starts.higher(from);
            int to = next == null ? Grenzen.OPEN_LEEFTIJD : next - 1;
            boolean covered = valid.stream().anyMatch(row -> covers(row, name, from));
            boolean everCovered = rows.stream().anyMatch(row -> covers(row.bedrag(), name, from))
                    || rows.stream().noneMatch(row -> row.bedrag().naam().equals(name));
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
