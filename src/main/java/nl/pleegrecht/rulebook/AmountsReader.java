package nl.pleegrecht.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.pleegrecht.diagnostics.Diagnostic;
import nl.pleegrecht.diagnostics.Location;
import nl.pleegrecht.facts.Bedrag;
import nl.pleegrecht.facts.Bedragstatus;
import nl.pleegrecht.facts.Eenheid;
import nl.pleegrecht.facts.Grenzen;

/** Reads {@code bedragen.csv}, also as a Dutch spreadsheet saves it: with {@code ;}, a decimal comma and 31-12-2024. */
final class AmountsReader {
    static final List<String> COLUMNS =
            List.of("naam", "vanaf", "tot", "leeftijdVan", "leeftijdTot", "bedrag", "eenheid", "status", "bron");

    private final String file;
    private final List<Diagnostic> findings;
    private final List<Amount> rows = new ArrayList<>();

    private AmountsReader(String file, List<Diagnostic> findings) {
        this.file = file;
        this.findings = findings;
    }

    /** The rows of the table, in its order. */
    static List<Amount> read(RuleFile file, List<Diagnostic> findings) {
        AmountsReader reader = new AmountsReader(file.name(), findings);
        if (!Reported.isUnreadable(file, findings)) {
            new CsvTable(file.name(), COLUMNS, findings).read(file.text(), reader::row);
            reader.refuseOverlaps();
        }
        return reader.rows;
    }

    private void row(CsvTable.Row row) {
        int before = findings.size();
        String name = row.text(0);
        LocalDate from = row.date(1, null);
        LocalDate to = row.date(2, Grenzen.OPEN_EINDE);
        Integer ageFrom = age(row, 3, 0);
        Integer ageTo = age(row, 4, Grenzen.OPEN_LEEFTIJD);
        BigDecimal euros = row.number(5, "\\d{1,9}([.,]\\d{1,2})?");
        Eenheid unit = row.word(6, Eenheid.values());
        Bedragstatus status = row.word(7, Bedragstatus.values());
        String source = row.text(8);
        if (findings.size() > before) {
            return;
        }
        if (to.isBefore(from)) {
            row.report("BED-008", 2, from, to);
        } else if (ageTo < ageFrom) {
            row.report("BED-009", 4, ageFrom, ageTo);
        } else {
            BigDecimal cents = euros.scale() < 2 ? euros.setScale(2) : euros;
            Bedrag bedrag = new Bedrag(name, ageFrom, ageTo, cents, unit, status, true);
            rows.add(new Amount(bedrag, from, to, source, file, row.line()));
        }
    }

    private void refuseOverlaps() {
        for (int i = 0; i < rows.size(); i++) {
            for (int j = 0; j < i; j++) {
                Amount a = rows.get(j);
                Amount b = rows.get(i);
                boolean sameDays = !a.from().isAfter(b.to()) && !b.from().isAfter(a.to());
                boolean sameAges = a.bedrag().leeftijdVan() <= b.bedrag().leeftijdTot()
                        && b.bedrag().leeftijdVan() <= a.bedrag().leeftijdTot();
                if (a.bedrag().naam().equals(b.bedrag().naam()) && sameDays && sameAges) {
                    findings.add(Diagnostic.error(
                            "BED-010",
                            new Location(file, b.line(), 1),
                            b.bedrag().naam(),
                            a.line()));
                    // once for each row, however many it overlaps
                    break;
                }
            }
        }
    }

    private static Integer age(CsvTable.Row row, int column, int whenEmpty) {
        return row.raw(column).isEmpty()
                ? (Integer) whenEmpty
                : (Integer) row.number(column, "\\d{1,3}").intValue();
    }
}
