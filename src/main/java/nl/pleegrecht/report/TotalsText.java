package nl.pleegrecht.report;

import java.util.ArrayList;
import java.util.List;
import nl.pleegrecht.diagnostics.Messages;
import nl.pleegrecht.timeline.Judgement;

/** What is paid a month and a year, as text of eighty columns. */
final class TotalsText {
    private final List<TotalsTable> tables;
    private final Messages messages;

    TotalsText(Judgement judgement, Messages messages) {
        this.tables = TotalsTable.of(judgement, messages);
        this.messages = messages;
    }

    /** The lines of the tables, each table after an empty line. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (TotalsTable one : tables) {
            Table table = new Table(one.title(), one.names());
            for (int i = 0; i < one.heads().size(); i++) {
                table.add(one.heads().get(i), one.columns().get(i));
            }
            lines.addAll(table.lines());
            if (one.estimated()) {
                lines.add("  " + messages.text("rapport.ster-geraamd"));
            }
        }
        return lines;
    }
}
