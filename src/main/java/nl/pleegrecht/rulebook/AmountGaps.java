package nl.pleegrecht.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.pleegrecht.diagnostics.Diagnostic;
import nl.pleegrecht.diagnostics.Location;
import nl.pleegrecht.facts.Grenzen;

/** Warns of days and ages that a table of amounts leaves out between those it has, while a rule asks for them. */
final class AmountGaps {
    private final String name;
    private final List<Amount> rows;
    private final AskedAmounts asked;
    private final List<Diagnostic> findings;

    private AmountGaps(String name, List<Amount> rows, AskedAmounts asked, List<Diagnostic> findings) {
        this.name = name;
        this.rows = rows;
        this.asked = asked;
        this.findings = findings;
    }

    static void check(AskedAmounts asked, Amounts amounts, List<Diagnostic> findings) {
        Set<String> names = new LinkedHashSet<>();
        amounts.printed().forEach(row -> names.add(row.bedrag().naam()));
        for (String name : names) {
            List<Amount> rows = amounts.rows().stream()
                    .filter(row -> row.bedrag().naam().equals(name))
                    .sorted(Comparator.comparing(Amount::from).thenComparing(Amount::line))
                    .toList();
            AmountGaps gaps = new AmountGaps(name, rows, asked, findings);
            gaps.days();
            gaps.ages();
        }
    }

    /** The ages at which some row begins, or goes on after one ends. */
    private TreeSet<Integer> ages(List<Amount> of) {
        TreeSet<Integer> ages = new TreeSet<>(Set.of(0));
        for (Amount row : of) {
            ages.add(row.bedrag().leeftijdVan());
            if (row.bedrag().leeftijdTot() < Grenzen.OPEN_LEEFTIJD) {
                ages.add(row.bedrag().leeftijdTot() + 1);
            }
        }
        return ages;
    }

    private void days() {
        Set<LocalDate> told = new HashSet<>();
        for (int age : ages(rows)) {
            Amount before = null;
            for (Amount row : rows) {
                if (!covers(row, age)) {
                    continue;
                }
                if (before != null && before.to().isBefore(row.from().minusDays(1))) {
                    gap(before.to().plusDays(1), row, told);
                }
                before = before == null || row.to().isAfter(before.to()) ? row : before;
            }
        }
    }

    private void gap(LocalDate first, Amount after, Set<LocalDate> told) {
        LocalDate last = after.from().minusDays(1);
        asked.first(name, first, last)
                .filter(rule -> told.add(first))
                .ifPresent(rule -> findings.add(
                        Diagnostic.warning("BED-022", place(after), name, first, last, rule.name(), rule.location())));
    }

    /** On each day on which a row begins: what lies between the ages there are, and what another time has. */
    private void ages() {
        Set<LocalDate> days = new LinkedHashSet<>();
        rows.forEach(row -> days.add(row.from()));
        for (LocalDate day : days) {
            List<Amount> valid = rows.stream().filter(row -> row.validOn(day)).toList();
            List<String> missing = new ArrayList<>();
            TreeSet<Integer> points = ages(rows);
            int lowest = valid.stream()
                    .mapToInt(row -> row.bedrag().leeftijdVan())
                    .min()
                    .orElse(0);
            int highest = valid.stream()
                    .mapToInt(row -> row.bedrag().leeftijdTot())
                    .max()
                    .orElse(0);
            for (int age : points) {
                boolean between = age > lowest && age < highest;
                boolean elsewhere = rows.stream().anyMatch(row -> covers(row, age));
                if ((between || elsewhere) && valid.stream().noneMatch(row -> covers(row, age))) {
                    Integer next = points.higher(age);
                    missing.add(next == null ? age + "+" : next - 1 == age ? "" + age : age + "-" + (next - 1));
                }
            }
            if (!missing.isEmpty() && asked.between(name, day, day)) {
                findings.add(Diagnostic.warning("BED-023", place(valid.get(0)), name, day, String.join(", ", missing)));
            }
        }
    }

    private static boolean covers(Amount row, int age) {
        return row.bedrag().leeftijdVan() <= age && age <= row.bedrag().leeftijdTot();
    }

    private static Location place(Amount row) {
        return new Location(row.file(), row.line(), 1);
    }
}
