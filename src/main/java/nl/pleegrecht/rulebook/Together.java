package nl.pleegrecht.rulebook;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.pleegrecht.diagnostics.Diagnostic;
import nl.pleegrecht.diagnostics.Location;

/** Checks what only shows when all rule files lie side by side. */
final class Together {
    private Together() {}

    /** @param whole whether every rule could be read; otherwise what seems missing may be in the others */
    static void check(ParsedRules rules, List<Draft> drafts, boolean whole, List<Diagnostic> findings) {
        Map<String, Location> titles = new HashMap<>();
        Map<String, Header> alike = new HashMap<>();
        Set<String> grondslagen =
                rules.rules().stream().map(ParsedRule::grondslag).collect(Collectors.toSet());
        for (Draft draft : drafts) {
            Header header = draft.header();
            Location first = titles.putIfAbsent(header.title(), header.location());
            if (first != null) {
                findings.add(Diagnostic.error("RUL-020", header.location(), header.title(), first));
            }
            Header near = alike.putIfAbsent(alike(header.title()), header);
            if (near != null && !near.title().equals(header.title())) {
                findings.add(Diagnostic.warning(
                        "RUL-134", header.location(), header.title(), near.title(), near.location()));
            }
            Token exception = header.annotations().get(Annotations.UITZONDERING_OP);
            if (exception != null && !exception.text().isBlank() && whole && !grondslagen.contains(exception.text())) {
                findings.add(Diagnostic.error("RUL-026", exception.location(), exception.text())
                        .nearest(exception.text(), grondslagen));
            }
        }
        declaredOnce(rules, findings);
    }

    /** What a reader hardly tells apart. */
    private static String alike(String title) {
        return title.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
    }

    private static void declaredOnce(ParsedRules rules, List<Diagnostic> findings) {
        Map<String, Location> names = new HashMap<>();
        for (DeclaredType type : rules.declaredTypes()) {
            Location first = names.putIfAbsent(type.name(), type.location());
            if (first != null) {
                findings.add(Diagnostic.error("RUL-122", type.location(), type.name(), first));
            }
        }
    }

    /** Warns of declared types that do nothing; only sensible for rules without errors. */
    static void unused(ParsedRules rules, List<Diagnostic> findings) {
        Set<String> read = new HashSet<>();
        Set<String> concluded = new HashSet<>();
        for (ParsedRule rule : rules.rules()) {
            rule.when().forEach(pattern -> read.add(pattern.type()));
            rule.then().stream().filter(Conclusion::declaredType).forEach(made -> concluded.add(made.name()));
        }
        for (DeclaredType type : rules.declaredTypes()) {
            if (!concluded.contains(type.name())) {
                findings.add(Diagnostic.warning("RUL-126", type.location(), type.name()));
            }
            if (!read.contains(type.name())) {
                findings.add(Diagnostic.warning("RUL-127", type.location(), type.name()));
            }
        }
    }
}
