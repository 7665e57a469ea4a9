package nl.pleegrecht.analysis.mutate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.pleegrecht.analysis.mutate.Mutant.Kind;
import nl.pleegrecht.diagnostics.Location;
import nl.pleegrecht.facts.Bedrag;
import nl.pleegrecht.facts.Grenzen;
import nl.pleegrecht.rulebook.Amount;
import nl.pleegrecht.rulebook.Amounts;
import nl.pleegrecht.rulebook.AskedAmounts;
import nl.pleegrecht.rulebook.RuleBook;

/**
 * Every change worth making to the table of amounts: the figure of a neighbouring row, and each limit of days and ages one
 * less and one more. A row that would overlap another is no row, and one that no rule sees makes no difference.
 */
final class AmountMutants {
    private final Amounts amounts;
    private final AskedAmounts asked;
    private final List<Mutant> found = new ArrayList<>();

    private AmountMutants(RuleBook book) {
        this.amounts = book.amounts();
        this.asked = AskedAmounts.of(book.rules());
    }

    /** In the order of the table. */
    static List<Mutant> of(RuleBook book) {
        AmountMutants mutants = new AmountMutants(book);
        book.amounts().rows().stream().filter(book.amounts()::isPrinted).forEach(mutants::row);
        return mutants.found;
    }

    private void row(Amount row) {
        Bedrag now = row.bedrag();
        BigDecimal other = neighbour(row);
        add(Kind.AMOUNT, row, dated(row, figure(now, other), row.from(), row.to()), "bedrag", now.bedrag(), other);
        for (int step = -1; step <= 1; step += 2) {
            LocalDate from = row.from().plusDays(step);
            add(Kind.ROW, row, dated(row, now, from, row.to()), "vanaf", row.from(), from);
            if (!row.to().equals(Grenzen.OPEN_EINDE)) {
                LocalDate to = row.to().plusDays(step);
                add(Kind.ROW, row, dated(row, now, row.from(), to), "tot", row.to(), to);
            }
            ages(row, step);
        }
    }

    private void ages(Amount row, int step) {
        Bedrag now = row.bedrag();
        if (now.leeftijdVan() > 0 && now.leeftijdVan() + step <= now.leeftijdTot()) {
            int from = now.leeftijdVan() + step;
            add(
                    Kind.ROW,
                    row,
                    dated(row, aged(now, from, now.leeftijdTot()), row.from(), row.to()),
                    "leeftijdVan",
                    now.leeftijdVan(),
                    from);
        }
        if (now.leeftijdTot() < Grenzen.OPEN_LEEFTIJD && now.leeftijdTot() + step >= now.leeftijdVan()) {
            int to = now.leeftijdTot() + step;
            add(
                    Kind.ROW,
                    row,
                    dated(row, aged(now, now.leeftijdVan(), to), row.from(), row.to()),
                    "leeftijdTot",
                    now.leeftijdTot(),
                    to);
        }
    }

    private void add(Kind kind, Amount row, Amount changed, String column, Object before, Object after) {
        if (changed.to().isBefore(changed.from()) || overlaps(row, changed) || !isSeen(row, changed)) {
            return;
        }
        String name = row.bedrag().naam();
        found.add(new Mutant(
                kind,
                new Location(row.file(), row.line(), 1),
                name,
                column + " " + before,
                column + " " + after,
                new Mutant.Change.OfAmount(row, changed)));
    }

    private boolean overlaps(Amount row, Amount changed) {
        return amounts.rows().stream()
                .filter(other -> other != row && amounts.isPrinted(other))
                .filter(other -> other.bedrag().naam().equals(row.bedrag().naam()))
                .anyMatch(other -> !other.from().isAfter(changed.to())
                        && !changed.from().isAfter(other.to())
                        && other.bedrag().leeftijdVan() <= changed.bedrag().leeftijdTot()
                        && changed.bedrag().leeftijdVan() <= other.bedrag().leeftijdTot());
    }

    /** Whether a rule asks for it, or for something that is computed from it. */
    private boolean isSeen(Amount row, Amount changed) {
        return differing(amounts, amounts.with(row, changed)).stream()
                .anyMatch(other -> asked.contains(other.bedrag().naam()));
    }

    /** The rows that stand in one table and not in the other. */
    static List<Amount> differing(Amounts one, Amounts other) {
        Set<Amount> gone = new HashSet<>(one.rows());
        Set<Amount> come = new HashSet<>(other.rows());
        come.removeAll(one.rows());
        other.rows().forEach(gone::remove);
        List<Amount> all = new ArrayList<>(gone);
        all.addAll(come);
        return all;
    }

    /** What the next row of the same name says otherwise: of the same days if there is one; else a cent more. */
    private BigDecimal neighbour(Amount row) {
        return amounts.rows().stream()
                .filter(amounts::isPrinted)
                .filter(other -> other.bedrag().naam().equals(row.bedrag().naam())
                        && other.bedrag().bedrag().compareTo(row.bedrag().bedrag()) != 0)
                .min(Comparator.comparing((Amount other) -> !other.validOn(row.from()))
                        .thenComparing(other -> Math.abs(other.line() - row.line()))
                        .thenComparing(Amount::line))
                .map(other -> other.bedrag().bedrag())
                .orElseGet(() -> row.bedrag().bedrag().add(new BigDecimal("0.01")));
    }

    private static Bedrag figure(Bedrag row, BigDecimal other) {
        return new Bedrag(
                row.naam(), row.leeftijdVan(), row.leeftijdTot(), other, row.eenheid(), row.status(), row.bekend());
    }

    private static Bedrag aged(Bedrag row, int from, int to) {
        return new Bedrag(row.naam(), from, to, row.bedrag(), row.eenheid(), row.status(), row.bekend());
    }

    private static Amount dated(Amount row, Bedrag bedrag, LocalDate from, LocalDate to) {
        return new Amount(bedrag, from, to, row.source(), row.file(), row.line());
    }
}
