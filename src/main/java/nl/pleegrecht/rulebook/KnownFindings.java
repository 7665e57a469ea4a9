package nl.pleegrecht.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.pleegrecht.diagnostics.Diagnostic;
import nl.pleegrecht.diagnostics.Location;

/**
 * Reads {@code bekend.csv}: warnings on the table of amounts that somebody knows of, and why they stay. They are then told
 * as known, with that reason. A mark for what is not found is itself a warning: it would hide the next one.
 */
final class KnownFindings {
    static final List<String> COLUMNS = List.of("bevinding", "naam", "vanaf", "tot", "waarom");

    /** What can be known, with the number of days that tell one finding from another of that code. */
    private static final Map<String, Integer> DAYS = Map.of("BED-020", 0, "BED-021", 2, "BED-022", 2, "BED-023", 1);

    /**
     * A line of the table.
     *
     * @param finding the code, the name of the amount and the days, if that code has them
     * @param why the reason
     * @param location where it stands
     */
    private record Mark(List<String> finding, String why, Location location) {
        String days() {
            return finding.size() == 2 ? "" : ", " + String.join(" – ", finding.subList(2, finding.size()));
        }
    }

    private final List<Mark> marks = new ArrayList<>();

    private KnownFindings() {}

    static KnownFindings read(RuleFile file, List<Diagnostic> findings) {
        KnownFindings known = new KnownFindings();
        if (!Reported.isUnreadable(file, findings)) {
            new CsvTable(file.name(), COLUMNS, findings).read(file.text(), row -> known.row(row, file, findings));
        }
        return known;
    }

    private void row(CsvTable.Row row, RuleFile file, List<Diagnostic> findings) {
        int before = findings.size();
        String code = row.text(0);
        Integer days = DAYS.get(code);
        if (days == null && !code.isEmpty()) {
            row.report("BED-027", 0, code, DAYS.keySet().stream().sorted().collect(Collectors.joining(", ")));
        }
        String name = row.text(1);
        List<String> finding = new ArrayList<>(List.of(code, name));
        for (int column = 2; days != null && column < 2 + days; column++) {
            LocalDate day = row.date(column, null);
            finding.add(day.toString());
        }
        String why = row.text(4);
        if (findings.size() == before) {
            marks.add(new Mark(finding, why, new Location(file.name(), row.line(), 1)));
        }
    }

    /** Tells the findings that are marked as known, and of the marks that mark nothing. */
    void apply(List<Diagnostic> findings) {
        Set<List<String>> found = new HashSet<>();
        findings.stream().filter(finding -> DAYS.containsKey(finding.code())).forEach(one -> found.add(key(one)));
        Set<List<String>> marked = marks.stream().map(Mark::finding).collect(Collectors.toSet());
        findings.removeIf(finding -> DAYS.containsKey(finding.code()) && marked.contains(key(finding)));
        for (Mark mark : marks) {
            String code = mark.finding().get(0);
            String name = mark.finding().get(1);
            findings.add(
                    found.contains(mark.finding())
                            ? Diagnostic.known("BED-024", mark.location(), code, name, mark.days(), mark.why())
                            : Diagnostic.warning("BED-026", mark.location(), code, name, mark.days()));
        }
    }

    private static List<String> key(Diagnostic finding) {
        List<String> days = finding.args().subList(1, 1 + DAYS.get(finding.code()));
        return Stream.concat(Stream.of(finding.code(), finding.args().get(0)), days.stream())
                .toList();
    }
}
