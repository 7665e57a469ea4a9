package nl.pleegrecht.rulebook;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.pleegrecht.diagnostics.Diagnostic;
import nl.pleegrecht.diagnostics.Location;
import nl.pleegrecht.facts.Bedrag;
import nl.pleegrecht.facts.Bedragstatus;
import nl.pleegrecht.facts.Eenheid;
import nl.pleegrecht.facts.Grenzen;
import nl.pleegrecht.facts.Woord;

/** Reads {@code bedragen.csv}, also as a Dutch spreadsheet saves it: with {@code ;}, a decimal comma and 31-12-2024. */
final class AmountsReader {
    static final List<String> COLUMNS =
            List.of("naam", "vanaf", "tot", "leeftijdVan", "leeftijdTot", "bedrag", "eenheid", "status", "bron");

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern DUTCH = Pattern.compile("(\\d{1,2})-(\\d{1,2})-(\\d{4})");

    private final String file;
    private final List<Diagnostic> findings;
    private final List<Amount> rows = new ArrayList<>();

    private AmountsReader(String file, List<Diagnostic> findings) {
        this.file = file;
        this.findings = findings;
    }

    static Amounts read(RuleFile file, List<Diagnostic> findings) {
        AmountsReader reader = new AmountsReader(file.name(), findings);
        if (Reported.isUnreadable(file, findings)) {
            return new Amounts(file.name(), List.of());
        }
        reader.read(file.text());
        reader.refuseOverlaps();
        return new Amounts(file.name(), reader.rows);
    }

    private void read(String text) {
        String header = text.lines().findFirst().orElse("");
        char separator = header.contains(";") ? ';' : ',';
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(separator)
                .commentStrategy(CommentStrategy.NONE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            boolean first = true;
            for (CsvRecord line : csv) {
                if (first) {
                    first = false;
                    if (!checkHeader(line)) {
                        return;
                    }
                } else if (line.getFields().stream().anyMatch(field -> !field.isBlank())) {
                    row(line);
                }
            }
            if (first) {
                findings.add(Diagnostic.error("BED-001", Location.of(file), String.join(", ", COLUMNS)));
            }
        } catch (CsvParseException | java.io.IOException e) {
            findings.add(Diagnostic.error("BED-002", Location.of(file)));
        }
    }

    private boolean checkHeader(CsvRecord header) {
        List<String> found = header.getFields().stream().map(String::strip).toList();
        if (found.equals(COLUMNS)) {
            return true;
        }
        findings.add(Diagnostic.error(
                "BED-001", new Location(file, 1, 1), String.join(", ", COLUMNS), String.join(", ", found)));
        return false;
    }

    private void row(CsvRecord record) {
        int line = (int) record.getStartingLineNumber();
        if (record.getFields().stream().anyMatch(field -> field.contains("\n"))) {
            findings.add(Diagnostic.error("BED-011", new Location(file, line, 1)));
            return;
        }
        if (record.getFieldCount() != COLUMNS.size()) {
            findings.add(
                    Diagnostic.error("BED-003", new Location(file, line, 1), record.getFieldCount(), COLUMNS.size()));
            return;
        }
        int before = findings.size();
        String name = text(record, line, 0);
        LocalDate from = date(record, line, 1, null);
        LocalDate to = date(record, line, 2, Grenzen.OPEN_EINDE);
        Integer ageFrom = age(record, line, 3, 0);
        Integer ageTo = age(record, line, 4, Grenzen.OPEN_LEEFTIJD);
        BigDecimal euros = euros(record, line);
        Eenheid unit = word(record, line, 6, Eenheid.values());
        Bedragstatus status = word(record, line, 7, Bedragstatus.values());
        String source = text(record, line, 8);
        if (findings.size() > before) {
            return;
        }
        if (to.isBefore(from)) {
            findings.add(Diagnostic.error("BED-008", place(record, line, 2), from, to));
        } else if (ageTo < ageFrom) {
            findings.add(Diagnostic.error("BED-009", place(record, line, 4), ageFrom, ageTo));
        } else {
            Bedrag bedrag = new Bedrag(name, ageFrom, ageTo, euros, unit, status, true);
            rows.add(new Amount(bedrag, from, to, source, line));
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
                }
            }
        }
    }

    private String text(CsvRecord record, int line, int column) {
        String text = record.getField(column).strip();
        if (text.isEmpty()) {
            findings.add(Diagnostic.error("BED-004", place(record, line, column), COLUMNS.get(column)));
        }
        return text;
    }

    private LocalDate date(CsvRecord record, int line, int column, LocalDate whenEmpty) {
        String text = record.getField(column).strip();
        if (text.isEmpty() && whenEmpty != null) {
            return whenEmpty;
        }
        Matcher iso = ISO.matcher(text);
        Matcher dutch = DUTCH.matcher(text);
        try {
            if (iso.matches()) {
                return LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3));
            }
            if (dutch.matches()) {
                return LocalDate.of(number(dutch, 3), number(dutch, 2), number(dutch, 1));
            }
        } catch (DateTimeException e) {
            // reported below: such a day does not exist
        }
        findings.add(Diagnostic.error("BED-005", place(record, line, column), COLUMNS.get(column), text));
        return LocalDate.MIN;
    }

    private Integer age(CsvRecord record, int line, int column, int whenEmpty) {
        String text = record.getField(column).strip();
        if (text.isEmpty()) {
            return whenEmpty;
        }
        if (!text.matches("\\d{1,3}")) {
            findings.add(Diagnostic.error("BED-006", place(record, line, column), COLUMNS.get(column), text));
            return 0;
        }
        return Integer.valueOf(text);
    }

    private BigDecimal euros(CsvRecord record, int line) {
        String text = record.getField(5).strip();
        if (!text.matches("\\d+([.,]\\d{1,2})?")) {
            findings.add(Diagnostic.error("BED-006", place(record, line, 5), COLUMNS.get(5), text));
            return BigDecimal.ZERO;
        }
        BigDecimal euros = new BigDecimal(text.replace(',', '.'));
        return euros.scale() < 2 ? euros.setScale(2) : euros;
    }

    private <E extends Enum<E> & Woord> E word(CsvRecord record, int line, int column, E[] values) {
        String text = record.getField(column).strip();
        for (E value : values) {
            if (value.woord().equals(text)) {
                return value;
            }
        }
        List<String> words = Arrays.stream(values).map(Woord::woord).toList();
        findings.add(Diagnostic.error(
                        "BED-007", place(record, line, column), COLUMNS.get(column), text, String.join(", ", words))
                .nearest(text, words));
        return null;
    }

    /** The column a field begins in, counted over the fields before it (quotes are not counted). */
    private Location place(CsvRecord record, int line, int column) {
        int start = 1;
        for (int i = 0; i < column; i++) {
            start += record.getField(i).length() + 1;
        }
        return new Location(file, line, start);
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
