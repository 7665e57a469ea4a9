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

/** What is paid a month and a year, a column for each flow; nothing for a question about a single month. */
final class TotalsText {
    private static final String NONE = "-";

    private final Periode asked;
    private final Messages messages;
    private final Wording wording;
    private final Totals totals;

    TotalsText(Judgement judgement, Messages messages) {
        this.asked = judgement.dossier().periode();
        this.messages = messages;
        this.wording = new Wording(messages);
        this.totals = new Totals(judgement);
    }

    /** The lines of the tables, each table after an empty line. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        if (totals.flows().isEmpty() || YearMonth.from(asked.van()).equals(YearMonth.from(asked.tot()))) {
            return lines;
        }
        Map<String, Predicate<TotalLine>> months = new LinkedHashMap<>();
        Map<String, Predicate<TotalLine>> years = new LinkedHashMap<>();
        for (TotalLine line : totals.lines()) {
            YearMonth month = line.month();
            months.put(wording.month(month), one -> one.month().equals(month));
            years.put(String.valueOf(month.getYear()), one -> one.month().getYear() == month.getYear());
        }
        boolean severalYears = asked.van().getYear() != asked.tot().getYear();
        lines.addAll(table("rapport.per-maand", months, !severalYears));
        if (severalYears) {
            lines.addAll(table("rapport.per-jaar", years, true));
        }
        return lines;
    }

    /** Below several flows stands what each comes to in all; of one flow that is the total that was told already. */
    private List<String> table(String title, Map<String, Predicate<TotalLine>> rows, boolean last) {
        Map<String, Predicate<TotalLine>> all = new LinkedHashMap<>(rows);
        if (last && totals.flows().size() > 1) {
            all.put(messages.text("rapport.samen"), line -> true);
        }
        Table table = new Table(messages.text(title), List.copyOf(all.keySet()));
        boolean estimated = false;
        for (Heading flow : totals.flows()) {
            List<String> cells = new ArrayList<>();
            for (Predicate<TotalLine> row : all.values()) {
                Optional<Totals.Total> total =
                        totals.of(row.and(line -> line.flow().equals(flow.name())));
                estimated |= total.map(this::isMarked).orElse(false);
                cells.add(total.map(this::cell).orElse(NONE));
            }
            table.add(flow.label(messages.language()), cells);
        }
        List<String> lines = table.lines();
        if (estimated) {
            lines.add("  " + messages.text("rapport.ster-geraamd"));
        }
        return lines;
    }

    private boolean isMarked(Totals.Total total) {
        return total.estimated() && total.sum().amount() != null;
    }

    private String cell(Totals.Total total) {
        return (isMarked(total) ? "*" : "") + wording.cell(total.sum());
    }
}
