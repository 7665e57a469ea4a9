package nl.pleegrecht.report;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.pleegrecht.analysis.implied.Proof;
import nl.pleegrecht.analysis.verify.Verified;
import nl.pleegrecht.analysis.verify.Verified.ImpliedCondition;
import nl.pleegrecht.diagnostics.Diagnostic;
import nl.pleegrecht.rulebook.ParsedRule;

/** Conditions that can not matter, or never did, as findings. */
final class NeedlessText {
    /** Of so many rules the titles are told. */
    private static final int TOLD = 3;

    private NeedlessText() {}

    static List<Diagnostic> implied(Verified verified) {
        return verified.implied().stream().map(NeedlessText::implied).toList();
    }

    private static Diagnostic implied(ImpliedCondition one) {
        String text = onOneLine(one.condition().text());
        Proof proof = one.proof();
        String conditions = String.join(", ", proof.conditions());
        String code = switch (proof.kind()) {
            case ALWAYS, PLACEMENT -> "VER-004";
            case SAME_RULE -> "VER-005";
            case OTHER_RULES -> "VER-006";
        };
        return proof.kind() == Proof.Kind.OTHER_RULES
                ? Diagnostic.warning(
                        code, one.condition().location(), text, one.rule().name(), conditions, rules(proof))
                : Diagnostic.warning(
                        code, one.condition().location(), text, one.rule().name(), conditions);
    }

    private static String rules(Proof proof) {
        String told = proof.rules().stream()
                .limit(TOLD)
                .map(ParsedRule::name)
                .collect(Collectors.joining("\", \"", "\"", "\""));
        int more = proof.rules().size() - TOLD;
        return more > 0 ? told + " (+" + more + ")" : told;
    }

    static List<Diagnostic> idle(Verified verified) {
        return verified.idle().stream()
                .map(one -> Diagnostic.warning(
                        "VER-003",
                        one.condition().location(),
                        onOneLine(one.condition().text()),
                        one.rule().name(),
                        one.tried()))
                .toList();
    }

    /** How many conditions of each file never mattered without a proof, in the order of the names. */
    static Map<String, Long> perFile(Verified verified) {
        return verified.idle().stream()
                .collect(Collectors.groupingBy(
                        one -> one.condition().location().file(), TreeMap::new, Collectors.counting()));
    }

    static String onOneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
