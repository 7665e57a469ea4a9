package nl.pleegrecht.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import nl.pleegrecht.diagnostics.Messages;
import nl.pleegrecht.timeline.Judgement;
import nl.pleegrecht.timeline.TotalLine;
import nl.pleegrecht.timeline.Totals;

/**
 * What is paid, as one table for a spreadsheet: a row for each file, placement, month and subject. A Dutch spreadsheet wants
 * semicolons and decimal commas, an English one commas and points.
 */
public final class TotalsCsv {
    /** Without it Excel takes the file for another encoding than UTF-8. */
    static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final List<String> COLUMNS = List.of(
            "csv.bestand",
            "csv.plaatsing",
            "csv.jaar",
            "csv.maand",
            "csv.stroom",
            "csv.onderwerp",
            "csv.bedrag",
            "csv.eenheid",
            "csv.aantal",
            "csv.geraamd");

    private final Messages messages;
    private final Wording wording;

    private TotalsCsv(Messages messages) {
        this.messages = messages;
        this.wording = new Wording(messages);
    }

    /** The whole table, header included. */
    public static String of(List<Judgement> judgements, Messages messages) {
        StringWriter text = new StringWriter();
        text.write(BYTE_ORDER_MARK);
        try (CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(messages.text("csv.scheiding").charAt(0))
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text)) {
            new TotalsCsv(messages).write(judgements, csv);
        } catch (IOException e) {
            throw new IllegalStateException("writing to memory does not fail", e);
        }
        return text.toString();
    }

    private void write(List<Judgement> judgements, CsvWriter csv) {
        csv.writeRecord(COLUMNS.stream().map(messages::text).toList());
        for (Judgement judgement : judgements) {
            for (TotalLine line : new Totals(judgement).lines()) {
                csv.writeRecord(row(judgement.dossier().file(), line));
            }
        }
    }

    private List<String> row(String file, TotalLine line) {
        BigDecimal amount = line.sum().amount();
        return List.of(
                harmless(file),
                harmless(line.placement()),
                String.valueOf(line.month().getYear()),
                String.valueOf(line.month().getMonthValue()),
                harmless(line.flow()),
                harmless(line.subject()),
                amount == null ? wording.cell(line.sum()) : number(amount),
                line.unit() == null
                        ? ""
                        : messages.text("eenheid." + line.unit().name()),
                line.count() == null ? "" : number(line.count()),
                amount == null ? "" : messages.text(line.estimated() ? "ja" : "nee"));
    }

    private String number(BigDecimal number) {
        return number.toPlainString().replace(".", messages.text("csv.komma"));
    }

    /** A spreadsheet takes a text that begins so for a formula, and would run it. */
    static String harmless(String text) {
        return text.matches("(?s)[=+@\\t\\r-].*") ? "'" + text : text;
    }
}
