package nl.pleegrecht.explain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import nl.pleegrecht.evaluation.Fact;
import nl.pleegrecht.facts.Bedrag;
import nl.pleegrecht.facts.Bedragstatus;
import nl.pleegrecht.facts.Eenheid;
import nl.pleegrecht.facts.Grenzen;
import nl.pleegrecht.rulebook.Amount;
import nl.pleegrecht.rulebook.Amounts;

/**
 * The table of amounts on a day: its rows, and a stand-in for ages of a name that have a row, but not on this day; for all
 * ages of a name that has no row at all.
 */
final class Rows {
    /** The type of its rows, as rules name it. */
    static final String TYPE = Bedrag.class.getSimpleName();

    private final Amounts amounts;
    private final Map<LocalDate, Shelf> known = new ConcurrentHashMap<>();

    Rows(Amounts amounts) {
        this.amounts = amounts;
    }

    Shelf on(LocalDate day) {
        return known.computeIfAbsent(day, this::read);
    }

    private Shelf read(LocalDate day) {
        List<Bedrag> found = new ArrayList<>();
        Map<String, BitSet> lacking = new TreeMap<>();
        for (Amount row : amounts.rows()) {
            ages(lacking, row).set(row.bedrag().leeftijdVan(), row.bedrag().leeftijdTot() + 1);
        }
        for (String name : amounts.names()) {
            lacking.computeIfAbsent(name, all -> new BitSet());
            if (lacking.get(name).isEmpty()) {
                lacking.get(name).set(0, Grenzen.OPEN_LEEFTIJD + 1);
            }
        }
        for (Amount row : amounts.rows()) {
            if (row.from().compareTo(day) <= 0 && row.to().compareTo(day) >= 0) {
                found.add(row.bedrag());
                ages(lacking, row)
                        .clear(row.bedrag().leeftijdVan(), row.bedrag().leeftijdTot() + 1);
            }
        }
        lacking.forEach((name, ages) -> {
            for (int from = ages.nextSetBit(0); from >= 0; from = ages.nextSetBit(ages.nextClearBit(from))) {
                found.add(unknown(name, from, ages.nextClearBit(from) - 1));
            }
        });
        Shelf rows = new Shelf();
        found.forEach(row -> rows.add(Thing.given(Fact.of(row, ""))));
        return rows;
    }

    private static BitSet ages(Map<String, BitSet> lacking, Amount row) {
        return lacking.computeIfAbsent(row.bedrag().naam(), name -> new BitSet());
    }

    private static Bedrag unknown(String name, int from, int to) {
        return new Bedrag(name, from, to, BigDecimal.ZERO.setScale(2), Eenheid.DAG, Bedragstatus.VASTGESTELD, false);
    }
}
