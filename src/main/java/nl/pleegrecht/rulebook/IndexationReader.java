package nl.pleegrecht.rulebook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.pleegrecht.diagnostics.Diagnostic;
import nl.pleegrecht.diagnostics.Location;
import nl.pleegrecht.facts.Eenheid;

/** Reads {@code indexen.csv} and {@code afgeleide-bedragen.csv}; a rule base may do without either. */
final class IndexationReader {
    static final List<String> INDEX_COLUMNS = List.of("index", "jaar", "percentage", "bron");
    static final List<String> STEP_COLUMNS = List.of("naam", "bewerking", "van", "waarde", "eenheid", "bron");

    private static final String PERCENTAGE = "-?\\d{1,3}([.,]\\d{1,3})?";
    private static final String VALUE = "\\d{1,6}([.,]\\d{1,4})?";

    private final List<Diagnostic> findings;
    private final Map<String, Map<Integer, IndexFigure>> indices = new LinkedHashMap<>();
    private final Map<String, List<AmountStep>> steps = new LinkedHashMap<>();

    private boolean indicesSound = true;

    private IndexationReader(List<Diagnostic> findings) {
        this.findings = findings;
    }

    /**
     * @param printed the rows of {@code bedragen.csv}
     * @return these and all that follow from them
     */
    static Amounts read(RuleFolder folder, List<Amount> printed, List<Diagnostic> findings) {
        int before = findings.size();
        IndexationReader reader = new IndexationReader(findings);
        if (folder.indices().isPresent()
                && !Reported.isUnreadable(folder.indices().get(), findings)) {
            RuleFile file = folder.indices().get();
            new CsvTable(file.name(), INDEX_COLUMNS, findings).read(file.text(), row -> reader.index(file, row));
            reader.indicesSound = findings.size() == before;
        }
        if (folder.steps().isPresent() && !Reported.isUnreadable(folder.steps().get(), findings)) {
            RuleFile file = folder.steps().get();
            List<CsvTable.Row> rows = new ArrayList<>();
            new CsvTable(file.name(), STEP_COLUMNS, findings).read(file.text(), rows::add);
            Set<String> amounts = new LinkedHashSet<>();
            printed.forEach(row -> amounts.add(row.bedrag().naam()));
            rows.forEach(row -> amounts.add(row.raw(0)));
            rows.forEach(row -> reader.step(file, row, amounts));
            reader.refuseCircles(file);
        }
        if (findings.size() > before) {
            reader.steps.clear();
        }
        String indexFile = folder.indices().map(RuleFile::name).orElse(folder.name());
        String stepFile = folder.steps().map(RuleFile::name).orElse(folder.name());
        DerivedAmounts derived = new DerivedAmounts(printed, reader.steps, reader.indices, indexFile, stepFile);
        return new Amounts(folder.amounts().name(), derived.all(), derived);
    }

    private void index(RuleFile file, CsvTable.Row row) {
        int before = findings.size();
        String name = row.text(0);
        int year = row.number(1, "\\d{4}").intValue();
        // a year without a figure: the index exists, what it was in that year is not known
        boolean known = !row.raw(2).isEmpty();
        BigDecimal percentage = known ? row.number(2, PERCENTAGE) : null;
        row.text(3);
        if (findings.size() > before) {
            return;
        }
        if (!known) {
            indices.computeIfAbsent(name, key -> new HashMap<>());
            return;
        }
        IndexFigure figure = new IndexFigure(name, year, percentage, row.line());
        IndexFigure twice =
                indices.computeIfAbsent(name, key -> new HashMap<>()).putIfAbsent(year, figure);
        if (twice != null) {
            findings.add(
                    Diagnostic.error("BED-012", new Location(file.name(), row.line(), 1), name, year, twice.line()));
        }
    }

    private void step(RuleFile file, CsvTable.Row row, Set<String> amounts) {
        int before = findings.size();
        String name = row.text(0);
        AmountStep.Kind kind = row.word(1, AmountStep.Kind.values());
        String from = row.text(2);
        Eenheid unit = row.word(4, Eenheid.values());
        row.text(5);
        BigDecimal value = kind == null || kind == AmountStep.Kind.SUM ? null : row.number(3, VALUE);
        if (value != null && value.signum() == 0 && kind == AmountStep.Kind.DIVIDED && findings.size() == before) {
            row.report("BED-015", 3);
        }
        Set<String> wanted = kind == AmountStep.Kind.INDEX ? indices.keySet() : amounts;
        boolean told = kind == AmountStep.Kind.INDEX && !indicesSound;
        if (kind != null && !from.isEmpty() && !told && !wanted.contains(from)) {
            findings.add(Diagnostic.error("BED-013", row.place(2), from).nearest(from, wanted));
        }
        List<AmountStep> same = steps.computeIfAbsent(name, key -> new ArrayList<>());
        if (kind != null && !same.isEmpty() && !goesWith(same.get(0).kind(), kind)) {
            row.report("BED-014", 1, name, same.get(0).line());
        }
        if (findings.size() == before) {
            same.add(new AmountStep(name, kind, from, value, unit, row.line()));
        } else if (same.isEmpty()) {
            steps.remove(name);
        }
    }

    /** Several indices make one step together, and so do several parts of a sum. */
    private static boolean goesWith(AmountStep.Kind first, AmountStep.Kind kind) {
        return first == kind && (kind == AmountStep.Kind.INDEX || kind == AmountStep.Kind.SUM);
    }

    private void refuseCircles(RuleFile file) {
        for (List<AmountStep> own : List.copyOf(steps.values())) {
            AmountStep first = own.get(0);
            if (reaches(first.name(), first.name(), new HashSet<>())) {
                findings.add(Diagnostic.error("BED-016", new Location(file.name(), first.line(), 1), first.name()));
            }
        }
    }

    private boolean reaches(String from, String wanted, Set<String> seen) {
        for (AmountStep step : steps.getOrDefault(from, List.of())) {
            if (step.kind() != AmountStep.Kind.INDEX
                    && (step.from().equals(wanted) || seen.add(step.from()) && reaches(step.from(), wanted, seen))) {
                return true;
            }
        }
        return false;
    }
}
