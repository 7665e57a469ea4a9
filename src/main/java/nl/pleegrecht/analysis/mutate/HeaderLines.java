package nl.pleegrecht.analysis.mutate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.pleegrecht.diagnostics.Location;
import nl.pleegrecht.rulebook.ParsedRule;
import nl.pleegrecht.rulebook.RuleFile;

/** Finds where an attribute of a rule stands, between its title and its conditions. */
final class HeaderLines {
    private final Map<String, List<String>> lines = new HashMap<>();

    HeaderLines(List<RuleFile> files) {
        files.forEach(file -> lines.put(file.name(), file.text().lines().toList()));
    }

    /** Its place, or that of the title where it can not be told. */
    Location of(ParsedRule rule, String attribute) {
        Location title = rule.location();
        List<String> all = lines.getOrDefault(title.file(), List.of());
        for (int i = title.line(); i <= all.size(); i++) {
            int column = all.get(i - 1).indexOf(attribute);
            if (column >= 0) {
                return new Location(title.file(), i, column + 1);
            }
            if (all.get(i - 1).strip().equals("when")) {
                break;
            }
        }
        return title;
    }
}
