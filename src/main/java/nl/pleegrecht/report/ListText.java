package nl.pleegrecht.report;

import java.util.List;
import nl.pleegrecht.analysis.ListedRule;
import nl.pleegrecht.diagnostics.Messages;
import nl.pleegrecht.rulebook.RuleBook;

/** A list of rules as a person reads it: a heading for each file, a block for each rule. */
public final class ListText {
    private ListText() {}

    /** The whole text, with a line end. */
    public static String of(RuleBook book, List<ListedRule> rules, Messages messages) {
        ListWording wording = new ListWording(book, messages);
        Lines lines = new Lines();
        ListWording.byFile(rules).forEach((file, all) -> {
            lines.add(file, 0);
            lines.add("=".repeat(file.length()), 0);
            lines.blank();
            for (ListedRule one : all) {
                lines.add(one.rule().location().line() + "  " + one.rule().name(), 0, 2);
                lines.add(one.rule().grondslag(), 2);
                entry(lines, messages.text("list.geldig"), wording.validity(one));
                entry(lines, messages.text("list.leest"), ListWording.listed(one.reads()));
                entry(
                        lines,
                        messages.text("list.geeft"),
                        ListWording.listed(
                                one.gives().stream().map(ListWording::gives).toList()));
                entry(
                        lines,
                        messages.text("list.normen"),
                        ListWording.listed(one.rule().normen()));
                lines.blank();
            }
        });
        lines.add(messages.text("list.samenvatting", rules.size()), 0);
        return lines.text();
    }

    private static void entry(Lines lines, String label, String value) {
        lines.entry(label, value, 2, 11);
    }
}
