package nl.pleegrecht.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import nl.pleegrecht.analysis.compare.AnswerChange;
import nl.pleegrecht.analysis.compare.CaseDifference;
import nl.pleegrecht.analysis.compare.Comparison;
import nl.pleegrecht.analysis.compare.Said;
import nl.pleegrecht.diagnostics.Messages;

/** What differs, as a table for a spreadsheet: a row for each case, stretch of days and subject; as {@link TotalsCsv}. */
public final class CompareCsv {
    private static final List<String> COLUMNS = List.of(
            "csv.bestand",
            "csv.titel",
            "csv.plaatsing",
            "csv.van",
            "csv.tot",
            "csv.dagen",
            "csv.stroom",
            "csv.onderwerp",
            "csv.voor",
            "csv.na",
            "csv.bedrag-voor",
            "csv.bedrag-na",
            "csv.eenheid",
            "csv.verschil",
            "csv.regels-voor",
            "csv.regels-na");

    private final Messages messages;
    private final CompareWording wording;

    private CompareCsv(Comparison comparison, Messages messages) {
        this.messages = messages;
        this.wording = new CompareWording(comparison, messages);
    }

    /** The whole table, header included. */
    public static String of(Comparison comparison, Messages messages) {
        StringWriter text = new StringWriter();
        text.write(TotalsCsv.BYTE_ORDER_MARK);
        try (CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(messages.text("csv.scheiding").charAt(0))
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text)) {
            CompareCsv table = new CompareCsv(comparison, messages);
            csv.writeRecord(COLUMNS.stream().map(messages::text).toList());
            for (CaseDifference one : comparison.changed()) {
                one.answers().forEach(change -> csv.writeRecord(table.row(one, change)));
            }
        } catch (IOException e) {
            throw new IllegalStateException("writing to memory does not fail", e);
        }
        return text.toString();
    }

    private List<String> row(CaseDifference one, AnswerChange change) {
        Said unit = change.after() != null && change.after().unit() != null ? change.after() : change.before();
        return List.of(
                TotalsCsv.harmless(one.file()),
                TotalsCsv.harmless(one.title()),
                TotalsCsv.harmless(change.placement()),
                change.from().toString(),
                change.to().toString(),
                String.valueOf(change.days()),
                TotalsCsv.harmless(change.flow()),
                TotalsCsv.harmless(change.subject()),
                word(change.before()),
                word(change.after()),
                amount(change.before()),
                amount(change.after()),
                unit == null || unit.unit() == null
                        ? ""
                        : messages.text("eenheid." + unit.unit().name()),
                change.euros() == null
                        ? ""
                        : change.euros().euros() == null
                                ? wording.word(change.euros().word())
                                : number(change.euros().euros()),
                rules(change.before()),
                rules(change.after()));
    }

    private String word(Said said) {
        return said == null
                ? messages.text("compare.niet-gevraagd")
                : TotalsCsv.harmless(said.value() != null ? said.value() : wording.word(said.kind()));
    }

    private String amount(Said said) {
        return said == null || said.amount() == null ? "" : number(said.amount());
    }

    private static String rules(Said said) {
        return said == null ? "" : TotalsCsv.harmless(String.join("; ", said.rules()));
    }

    private String number(BigDecimal number) {
        return number.toPlainString().replace(".", messages.text("csv.komma"));
    }
}
