package nl.pleegrecht.rulebook;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.pleegrecht.diagnostics.Diagnostic;
import nl.pleegrecht.diagnostics.Location;

/** Warns of amounts that do nothing: names that no rule asks for, and rows of days on which none does. */
final class AmountUse {
    private final AskedAmounts asked;
    private final Amounts amounts;
    private final List<Diagnostic> findings;

    private AmountUse(AskedAmounts asked, Amounts amounts, List<Diagnostic> findings) {
        this.asked = asked;
        this.amounts = amounts;
        this.findings = findings;
    }

    static void check(AskedAmounts asked, Amounts amounts, List<Diagnostic> findings) {
        AmountUse check = new AmountUse(asked, amounts, findings);
        Set<String> used = check.used();
        check.names(used);
        check.steps(used);
        check.days();
    }

    /** The names rules ask for, and those they follow from. */
    private Set<String> used() {
        Set<String> used = new HashSet<>();
        amounts.names().stream().filter(asked::contains).forEach(used::add);
        boolean more = true;
        while (more) {
            Set<String> from = new HashSet<>();
            amounts.steps().stream()
                    .filter(step -> used.contains(step.name()))
                    .map(AmountStep::from)
                    .forEach(from::add);
            more = used.addAll(from);
        }
        return used;
    }

    private void names(Set<String> used) {
        Map<String, Amount> first = new LinkedHashMap<>();
        Map<String, Integer> count = new LinkedHashMap<>();
        for (Amount row : amounts.printed()) {
            String name = row.bedrag().naam();
            if (!used.contains(name)) {
                first.putIfAbsent(name, row);
                count.merge(name, 1, Integer::sum);
            }
        }
        first.forEach((name, row) -> findings.add(
                Diagnostic.warning("BED-020", new Location(row.file(), row.line(), 1), name, count.get(name))));
    }

    private void steps(Set<String> used) {
        Set<String> told = new LinkedHashSet<>();
        for (AmountStep step : amounts.steps()) {
            if (!used.contains(step.name()) && told.add(step.name())) {
                int rows = (int) amounts.steps().stream()
                        .filter(one -> one.name().equals(step.name()))
                        .count();
                findings.add(Diagnostic.warning(
                        "BED-020", new Location(amounts.stepFile(), step.line(), 1), step.name(), rows));
            }
        }
    }

    /** Of a name from which others are computed, a row may count in years after its own. */
    private void days() {
        Set<String> computing = new HashSet<>();
        amounts.steps().forEach(step -> computing.addAll(List.of(step.name(), step.from())));
        Set<String> told = new HashSet<>();
        for (Amount row : amounts.printed()) {
            String name = row.bedrag().naam();
            String period = name + " " + row.from() + " " + row.to();
            if (asked.contains(name)
                    && !computing.contains(name)
                    && !asked.between(name, row.from(), row.to())
                    && told.add(period)) {
                findings.add(Diagnostic.warning(
                        "BED-021", new Location(row.file(), row.line(), 1), name, row.from(), row.to()));
            }
        }
    }
}
