package nl.pleegrecht.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a rule says, in lines that do not depend on where it stands or how it is laid out: to hold two versions side by side. */
public final class RuleText {
    private RuleText() {}

    /** The lines of a rule: its annotations and dates, its conditions and its conclusions. */
    public static List<String> lines(ParsedRule rule) {
        List<String> lines = new ArrayList<>();
        annotation(lines, "@grondslag", rule.grondslag());
        annotation(lines, "@uitleg", rule.uitleg());
        annotation(lines, "@uitzonderingOp", rule.uitzonderingOp());
        annotation(lines, "@keuze", rule.keuze());
        annotation(lines, "@norm", String.join(", ", rule.normen()));
        if (rule.effective() != null) {
            lines.add("date-effective " + rule.effective());
        }
        if (rule.expires() != null) {
            lines.add("date-expires " + rule.expires());
        }
        rule.when().forEach(pattern -> lines.add(condition(pattern)));
        rule.then().forEach(conclusion -> lines.add(conclusion(conclusion)));
        return List.copyOf(lines);
    }

    private static void annotation(List<String> lines, String name, String text) {
        if (!text.isEmpty()) {
            lines.add(name + " " + text);
        }
    }

    private static String condition(Pattern pattern) {
        String text = pattern.text().replaceAll("\\s+", " ").strip();
        return pattern.binding().isEmpty() || text.startsWith(pattern.binding())
                ? text
                : pattern.binding() + " : " + text;
    }

    private static String conclusion(Conclusion conclusion) {
        return conclusion.arguments().stream()
                .map(Written::of)
                .collect(Collectors.joining(", ", conclusion.name() + "( ", " )"));
    }
}
