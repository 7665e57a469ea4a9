package nl.pleegrecht.report;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import nl.pleegrecht.diagnostics.Messages;
import nl.pleegrecht.dossier.Periode;
import nl.pleegrecht.rulebook.Heading;
import nl.pleegrecht.timeline.Judgement;
import nl.pleegrecht.timeline.TotalLine;
import nl.pleegrecht.timeline.Totals;

/**
 * What is paid a month or a year, a column for each flow.
 *
 * @param title what the rows are
 * @param names of the rows
 * @param heads of the columns
 * @param columns the cells of each column
 * @param estimated whether a cell has a star, for an estimate
 */
record TotalsTable(
        String title, List<String> names, List<String> heads, List<List<String>> columns, boolean estimated) {
    private static final String NONE = "-";

    /** The tables of a judgement; none for a question about a single month. */
    static List<TotalsTable> of(Judgement judgement, Messages messages) {
        return new Tables(judgement, messages).all();
    }

    private static final class Tables {
        private final Periode asked;
        private final Messages messages;
        private final Wording wording;
        private final Totals totals;

        Tables(Judgement judgement, Messages messages) {
            this.asked = judgement.dossier().periode();
            this.messages = messages;
            this.wording = new Wording(messages);
            this.totals = new Totals(judgement);
        }

        List<TotalsTable> all() {
            List<TotalsTable> tables = new ArrayList<>();
            if (totals.flows().isEmpty() || YearMonth.from(asked.van()).equals(YearMonth.from(asked.tot()))) {
                return tables;
            }
            Map<String, Predicate<TotalLine>> months = new LinkedHashMap<>();
            Map<String, Predicate<TotalLine>> years = new LinkedHashMap<>();
            for (TotalLine line : totals.lines()) {
                YearMonth month = line.month();
                months.put(wording.month(month), one -> one.month().equals(month));
                years.put(String.valueOf(month.getYear()), one -> one.month().getYear() == month.getYear());
            }
            boolean severalYears = asked.van().getYear() != asked.tot().getYear();
            tables.add(table("rapport.per-maand", months, !severalYears));
            if (severalYears) {
                tables.add(table("rapport.per-jaar", years, true));
            }
            return tables;
        }

        /** Below several flows stands what each comes to in all; of one flow that is the total that was told already. */
        private TotalsTable table(String title, Map<String, Predicate<TotalLine>> rows, boolean last) {
            Map<String, Predicate<TotalLine>> all = new LinkedHashMap<>(rows);
            if (last && totals.flows().size() > 1) {
                all.put(messages.text("rapport.samen"), line -> true);
            }
            List<String> heads = new ArrayList<>();
            List<List<String>> columns = new ArrayList<>();
            boolean estimated = false;
            for (Heading flow : totals.flows()) {
                List<String> cells = new ArrayList<>();
                for (Predicate<TotalLine> row : all.values()) {
                    Optional<Totals.Total> total =
                            totals.of(row.and(line -> line.flow().equals(flow.name())));
                    estimated |= total.map(this::isMarked).orElse(false);
                    cells.add(total.map(this::cell).orElse(NONE));
                }
                heads.add(flow.label(messages.language()));
                columns.add(cells);
            }
            return new TotalsTable(messages.text(title), List.copyOf(all.keySet()), heads, columns, estimated);
        }

        private boolean isMarked(Totals.Total total) {
            return total.estimated() && total.sum().amount() != null;
        }

        private String cell(Totals.Total total) {
            return (isMarked(total) ? "*" : "") + wording.cell(total.sum());
        }
    }
}
