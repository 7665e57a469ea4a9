package nl.pleegrecht.rulebook;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.pleegrecht.diagnostics.Diagnostic;
import nl.pleegrecht.diagnostics.Location;
import nl.pleegrecht.facts.Woord;

/** A table of the rule base with fixed columns, also as a Dutch spreadsheet saves it: with {@code ;} and a decimal comma. */
final class CsvTable {
    /** What has more rows than this is another file, and laying its rows side by side would take minutes. */
    private static final int MOST_ROWS = 5_000;

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern DUTCH = Pattern.compile("(\\d{1,2})-(\\d{1,2})-(\\d{4})");

    private final String file;
    private final List<String> columns;
    private final List<Diagnostic> findings;
    private List<String> lines = List.of();
    private char separator;

    CsvTable(String file, List<String> columns, List<Diagnostic> findings) {
        this.file = file;
        this.columns = columns;
        this.findings = findings;
    }

    /** A letter that nobody sees makes a name another name. */
    private void refuseInvisible() {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            int number = i + 1;
            IntStream.range(0, line.length())
                    .filter(at -> line.charAt(at) != '\t'
                            && !Character.isLowSurrogate(line.charAt(at))
                            && Invisible.is(line.codePointAt(at)))
                    .findFirst()
                    .ifPresent(at -> findings.add(Diagnostic.error(
                            "BED-028", new Location(file, number, at + 1), Invisible.shown(line.codePointAt(at)))));
        }
    }

    /** Gives each row that has the right number of fields to {@code action}; the others are reported. */
    void read(String text, Consumer<Row> action) {
        lines = text.lines().toList();
        refuseInvisible();
        separator = !lines.isEmpty() && lines.get(0).contains(";") ? ';' : ',';
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(separator)
                .commentStrategy(CommentStrategy.NONE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            boolean first = true;
            int rows = 0;
            for (CsvRecord line : csv) {
                if (++rows > MOST_ROWS) {
                    findings.add(Diagnostic.error(
                            "BED-029", new Location(file, (int) line.getStartingLineNumber(), 1), MOST_ROWS));
                    return;
                }
                if (first) {
                    first = false;
                    if (!checkHeader(line)) {
                        return;
                    }
                } else if (line.getFields().stream().anyMatch(field -> !field.isBlank())) {
                    row(line, action);
                }
            }
            if (first) {
                findings.add(Diagnostic.error("BED-001", Location.of(file), String.join(", ", columns)));
            }
        } catch (CsvParseException | java.io.IOException e) {
            findings.add(unreadable());
        }
    }

    /** A quote that stays open is what mostly makes a table unreadable; the reader only sees it further down. */
    private Diagnostic unreadable() {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).chars().filter(c -> c == '"').count() % 2 != 0) {
                return Diagnostic.error("BED-011", new Location(file, i + 1, 1));
            }
        }
        return Diagnostic.error("BED-002", Location.of(file));
    }

    private boolean checkHeader(CsvRecord header) {
        List<String> found = header.getFields().stream().map(String::strip).toList();
        if (found.equals(columns)) {
            return true;
        }
        findings.add(Diagnostic.error(
                "BED-001", new Location(file, 1, 1), String.join(", ", columns), String.join(", ", found)));
        return false;
    }

    private void row(CsvRecord record, Consumer<Row> action) {
        int line = (int) record.getStartingLineNumber();
        if (record.getFields().stream().anyMatch(field -> field.contains("\n"))) {
            findings.add(Diagnostic.error("BED-011", new Location(file, line, 1)));
        } else if (record.getFieldCount() != columns.size()) {
            findings.add(
                    Diagnostic.error("BED-003", new Location(file, line, 1), record.getFieldCount(), columns.size()));
        } else {
            action.accept(new Row(record, line));
        }
    }

    /** A row; what can not be read is reported with the place of its field. */
    final class Row {
        private final CsvRecord record;
        private final int line;

        private Row(CsvRecord record, int line) {
            this.record = record;
            this.line = line;
        }

        int line() {
            return line;
        }

        /** What stands in a column, without blanks around it. */
        String raw(int column) {
            return record.getField(column).strip();
        }

        /** A text that has to be there. */
        String text(int column) {
            String text = raw(column);
            if (text.isEmpty()) {
                report("BED-004", column, columns.get(column));
            }
            return text;
        }

        /** A number that matches {@code form}, with point or comma; zero when it does not. */
        BigDecimal number(int column, String form) {
            String text = raw(column);
            if (!text.matches(form)) {
                report("BED-006", column, columns.get(column), text);
                return BigDecimal.ZERO;
            }
            return new BigDecimal(text.replace(',', '.'));
        }

        /** A day that exists, as {@code 2024-12-31} or {@code 31-12-2024}; what an empty field means, unless that is null. */
        LocalDate date(int column, LocalDate whenEmpty) {
            String text = raw(column);
            if (text.isEmpty() && whenEmpty != null) {
                return whenEmpty;
            }
            Matcher iso = ISO.matcher(text);
            Matcher dutch = DUTCH.matcher(text);
            try {
                if (iso.matches() && part(iso, 1) > 0) {
                    return LocalDate.of(part(iso, 1), part(iso, 2), part(iso, 3));
                }
                if (dutch.matches()) {
                    return LocalDate.of(part(dutch, 3), part(dutch, 2), part(dutch, 1));
                }
            } catch (DateTimeException e) {
                // reported below: such a day does not exist
            }
            report("BED-005", column, columns.get(column), text);
            return LocalDate.MIN;
        }

        private static int part(Matcher matcher, int group) {
            return Integer.parseInt(matcher.group(group));
        }

        /** One of the words of an enumeration; null when it is none. */
        <E extends Enum<E> & Woord> E word(int column, E[] values) {
            String text = raw(column);
            for (E value : values) {
                if (value.woord().equals(text)) {
                    return value;
                }
            }
            List<String> words = Arrays.stream(values).map(Woord::woord).toList();
            findings.add(Diagnostic.error("BED-007", place(column), columns.get(column), text, String.join(", ", words))
                    .nearest(text, words));
            return null;
        }

        void report(String code, int column, Object... details) {
            findings.add(Diagnostic.error(code, place(column), details));
        }

        /** Where a field begins, its quote included. */
        Location place(int column) {
            String text = line <= lines.size() ? lines.get(line - 1) : "";
            int start = 0;
            boolean quoted = false;
            for (int fields = column; start < text.length() && fields > 0; start++) {
                quoted ^= text.charAt(start) == '"';
                fields -= !quoted && text.charAt(start) == separator ? 1 : 0;
            }
            while (start < text.length() && text.charAt(start) == ' ') {
                start++;
            }
            return new Location(file, line, start + 1);
        }
    }
}
