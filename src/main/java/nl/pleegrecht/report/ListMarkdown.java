package nl.pleegrecht.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.pleegrecht.analysis.ListedRule;
import nl.pleegrecht.diagnostics.Messages;
import nl.pleegrecht.rulebook.RuleBook;

/** A list of rules as Markdown: a table for each file. */
public final class ListMarkdown {
    private ListMarkdown() {}

    /** The whole document, with a line end. */
    public static String of(RuleBook book, List<ListedRule> rules, Messages messages) {
        ListWording wording = new ListWording(book, messages);
        StringBuilder text = new StringBuilder("# " + messages.text("list.titel") + "\n\n");
        text.append(messages.text("list.samenvatting", rules.size())).append('\n');
        List<String> heads = List.of(messages.text("list.koppen").split(";"));
        ListWording.byFile(rules).forEach((file, all) -> {
            text.append("\n## ").append(Markdown.escaped(file)).append("\n\n");
            row(text, heads.stream());
            text.append("|---".repeat(heads.size())).append("|\n");
            for (ListedRule one : all) {
                row(
                        text,
                        Stream.of(
                                String.valueOf(one.rule().location().line()),
                                Markdown.escaped(one.rule().name()),
                                Markdown.escaped(one.rule().grondslag()),
                                Markdown.escaped(wording.validity(one)),
                                codes(one.reads()),
                                codes(one.gives().stream()
                                        .map(ListWording::gives)
                                        .toList()),
                                codes(one.rule().normen())));
            }
        });
        return text.toString();
    }

    private static String codes(List<String> words) {
        return words.stream().map(Markdown::code).collect(Collectors.joining("<br>"));
    }

    private static void row(StringBuilder text, Stream<String> cells) {
        text.append(cells.collect(Collectors.joining(" | ", "| ", " |"))).append('\n');
    }
}
