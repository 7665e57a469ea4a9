package nl.pleegrecht.rulebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import nl.pleegrecht.diagnostics.Diagnostic;
import nl.pleegrecht.diagnostics.Messages;

/** Reads rules of a test and keeps what was said of them. */
record Reading(ParsedRules rules, List<Diagnostic> findings) {
    static final Set<String> SUBJECTS = Set.of(
            "pleegzorg",
            "omvang",
            "basisbedrag",
            "toeslag crisis",
            "bijzondere kosten",
            "bijzondere kosten: <omschrijving>",
            "woonplaats");
    static final Set<String> AMOUNTS = Set.of("basisbedrag", "toeslag");

    static Reading of(String text) {
        return of(new RuleFile("regels.drl", text));
    }

    static Reading of(RuleFile... files) {
        List<Diagnostic> findings = new ArrayList<>();
        ParsedRules rules = new RuleParser(SUBJECTS, AMOUNTS).parse(List.of(files), findings);
        List<Diagnostic> sorted = findings.stream()
                .sorted(Comparator.comparing(Diagnostic::location).thenComparing(Diagnostic::code))
                .distinct()
                .toList();
        return new Reading(rules, sorted);
    }

    /** A rule around the conditions and conclusions that a test is about. */
    static String rule(String whenAndThen) {
        return "rule \"regel\" @grondslag( \"g\" ) @uitleg( \"u\" )\n" + whenAndThen;
    }

    boolean refused() {
        return findings.stream().anyMatch(Diagnostic::isError);
    }

    List<String> codes() {
        return findings.stream().map(Diagnostic::code).toList();
    }

    String shown() {
        Messages messages = Messages.in("nl");
        return String.join("\n", findings.stream().map(messages::show).toList());
    }
}
