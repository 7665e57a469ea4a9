package nl.pleegrecht.report;

import java.util.List;
import java.util.stream.Collectors;
import nl.pleegrecht.analysis.compare.Comparison;
import nl.pleegrecht.analysis.compare.Repeated;
import nl.pleegrecht.diagnostics.Messages;
import nl.pleegrecht.report.CompareSections.Section;

/** What differs, for under a pull request: the euros in view, the rest folded. */
public final class CompareMarkdown {
    /** A forge refuses a text of more than 65,536 signs. */
    private static final int MOST_ROWS = 60;

    private final Messages messages;
    private final StringBuilder text = new StringBuilder();

    private CompareMarkdown(Messages messages) {
        this.messages = messages;
    }

    /**
     * The whole document, with a line end.
     *
     * @param repeated the same in more populations; null without
     * @param most how many cases are shown
     */
    public static String of(Comparison comparison, Repeated repeated, int most, Messages messages) {
        CompareMarkdown report = new CompareMarkdown(messages);
        CompareWording wording = new CompareWording(comparison, messages);
        CompareSections sections = new CompareSections(comparison, messages);
        report.text
                .append("## ")
                .append(messages.text("compare.titel"))
                .append("\n\n**")
                .append(wording.summary())
                .append("**\n");
        if (!comparison.failures().isEmpty()) {
            report.paragraph(messages.text(
                    "compare.fouten", wording.cases(comparison.failures().size())));
        }
        report.paragraph("A: " + wording.book(comparison.a()) + "  \nB: " + wording.book(comparison.b()));
        report.table(sections.money());
        wording.uncounted().forEach(line -> report.paragraph("- " + Markdown.escaped(line)));
        if (repeated != null) {
            report.paragraph(
                    messages.text("compare.herhaald", repeated.populations(), wording.count(repeated.standsFor())));
            report.table(sections.repeated(repeated));
            report.paragraph(wording.chance(repeated));
        }
        report.folded("compare.verschil-regels", sections.rules());
        report.folded("compare.antwoorden", sections.answers());
        report.folded("compare.signalen", sections.signals());
        report.folded("compare.titel-zaken", sections.cases(most));
        return report.text.toString();
    }

    private void paragraph(String line) {
        text.append('\n').append(line).append('\n');
    }

    private void folded(String title, Section section) {
        if (!section.rows().isEmpty()) {
            text.append("\n<details><summary>")
                    .append(messages.text(title).replaceAll(":$", ""))
                    .append(" (")
                    .append(section.rows().size())
                    .append(")</summary>\n");
            table(section);
            text.append("\n</details>\n");
        }
    }

    private void table(Section section) {
        if (section.rows().isEmpty()) {
            return;
        }
        text.append('\n');
        row(section.heads());
        for (int i = 0; i < section.heads().size(); i++) {
            text.append(i >= section.heads().size() - section.figures() ? "|---:" : "|---");
        }
        text.append("|\n");
        List<List<String>> rows = section.rows();
        rows.subList(0, Math.min(MOST_ROWS, rows.size())).forEach(this::row);
        if (rows.size() > MOST_ROWS) {
            paragraph(messages.text("compare.meer", rows.size() - MOST_ROWS));
        }
    }

    private void row(List<String> cells) {
        text.append(cells.stream()
                        .map(cell -> cell.lines().map(Markdown::escaped).collect(Collectors.joining("<br>")))
                        .collect(Collectors.joining(" | ", "| ", " |")))
                .append('\n');
    }
}
