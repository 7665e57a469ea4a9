package nl.pleegrecht.report;

import java.util.List;
import nl.pleegrecht.analysis.compare.Comparison;
import nl.pleegrecht.analysis.compare.Repeated;
import nl.pleegrecht.diagnostics.Messages;
import nl.pleegrecht.report.CompareSections.Section;

/** What differs, as one page that needs nothing from elsewhere and follows the reader's light or dark. */
public final class CompareHtml {
    private static final String STYLE = """
            :root { color-scheme: light dark; --text: #1b1b1b; --soft: #555; --line: #c8c8c8; --back: #fff; --head: #f2f2f2;
                    --won: #1f6fb2; --lost: #c05a00; }
            @media (prefers-color-scheme: dark) {
              :root { --text: #eee; --soft: #b5b5b5; --line: #4a4a4a; --back: #161616; --head: #242424;
                      --won: #6db3f2; --lost: #f0a35e; } }
            body { font: 16px/1.5 system-ui, sans-serif; color: var(--text); background: var(--back); margin: 2rem auto;
                   max-width: 72rem; padding: 0 1rem; }
            h1 { font-size: 1.5rem; } h2 { font-size: 1.15rem; margin-top: 2.2rem; }
            .soft { color: var(--soft); } .wide { overflow-x: auto; }
            .key::before { content: ""; display: inline-block; width: .8em; height: .8em; margin-right: .35em; }
            .key.won::before { background: var(--won); } .key.lost::before { background: var(--lost); margin-left: 1em; }
            table { border-collapse: collapse; font-size: .9rem; }
            th, td { text-align: left; vertical-align: top; padding: .3rem .7rem; border-bottom: 1px solid var(--line);
                     white-space: pre-line; }
            thead th { background: var(--head); } .figure { text-align: right; font-variant-numeric: tabular-nums;
                     white-space: nowrap; }
            svg { width: 100%; max-width: 760px; height: auto; } svg text { font: 13px system-ui, sans-serif; fill: var(--text); }
            svg .flow { fill: var(--soft); font-size: 11px; } svg .end { text-anchor: end; }
            svg .won { fill: var(--won); } svg .lost { fill: var(--lost); } svg .axis { stroke: var(--text); }
            """;

    private final Messages messages;
    private final StringBuilder html = new StringBuilder();

    private CompareHtml(Messages messages) {
        this.messages = messages;
    }

    /**
     * The whole page.
     *
     * @param repeated the same in more populations; null without
     * @param most how many cases are shown
     */
    public static String of(Comparison comparison, Repeated repeated, int most, Messages messages) {
        CompareHtml page = new CompareHtml(messages);
        CompareWording wording = new CompareWording(comparison, messages);
        CompareSections sections = new CompareSections(comparison, messages);
        page.head();
        page.paragraph("<strong>" + escaped(wording.summary()) + "</strong>");
        if (!comparison.failures().isEmpty()) {
            page.paragraph(escaped(messages.text(
                    "compare.fouten", wording.cases(comparison.failures().size()))));
        }
        page.paragraph(
                "A: " + escaped(wording.book(comparison.a())) + "<br>B: " + escaped(wording.book(comparison.b())));
        page.chart(new CompareChart(comparison, messages).svg());
        page.section("compare.euros", sections.money());
        List<String> uncounted = wording.uncounted();
        if (!uncounted.isEmpty()) {
            page.title("compare.niet-geteld");
            page.html.append("<ul>\n");
            uncounted.forEach(
                    line -> page.html.append("<li>").append(escaped(line)).append("</li>\n"));
            page.html.append("</ul>\n");
        }
        if (repeated != null) {
            page.html
                    .append("<h2>")
                    .append(escaped(messages.text(
                            "compare.herhaald", repeated.populations(), wording.count(repeated.standsFor()))))
                    .append("</h2>\n");
            page.table(sections.repeated(repeated));
            page.paragraph(escaped(wording.chance(repeated)));
        }
        page.section("compare.verschil-regels", sections.rules());
        page.section("compare.antwoorden", sections.answers());
        page.section("compare.signalen", sections.signals());
        page.section("compare.titel-zaken", sections.cases(most));
        return page.html.append("</main>\n</body>\n</html>\n").toString();
    }

    private void head() {
        html.append("<!DOCTYPE html>\n<html lang=\"")
                .append(messages.language())
                .append("\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
                .append(escaped(messages.text("compare.titel")))
                .append("</title>\n<style>\n")
                .append(STYLE)
                .append("</style>\n</head>\n<body>\n<main>\n<h1>")
                .append(escaped(messages.text("compare.titel")))
                .append("</h1>\n");
    }

    private void chart(String svg) {
        if (!svg.isEmpty()) {
            title("compare.grafiek");
            paragraph("<span class=\"key won\">" + escaped(messages.text("compare.kop-gewonnen"))
                    + "</span> <span class=\"key lost\">" + escaped(messages.text("compare.kop-verloren")) + "</span>");
            html.append("<figure style=\"margin:0\">\n").append(svg).append("</figure>\n");
        }
    }

    private void title(String key) {
        html.append("<h2>")
                .append(escaped(messages.text(key).replaceAll(":$", "")))
                .append("</h2>\n");
    }

    private void paragraph(String inside) {
        html.append("<p>").append(inside).append("</p>\n");
    }

    private void section(String key, Section section) {
        if (!section.rows().isEmpty()) {
            title(key);
            table(section);
        }
    }

    private void table(Section section) {
        html.append("<div class=\"wide\" tabindex=\"0\"><table>\n<thead><tr>");
        int figures = section.heads().size() - section.figures();
        for (int i = 0; i < section.heads().size(); i++) {
            html.append(i >= figures ? "<th scope=\"col\" class=\"figure\">" : "<th scope=\"col\">")
                    .append(escaped(section.heads().get(i)))
                    .append("</th>");
        }
        html.append("</tr></thead>\n<tbody>\n");
        for (List<String> row : section.rows()) {
            html.append("<tr>");
            for (int i = 0; i < row.size(); i++) {
                html.append(i >= figures ? "<td class=\"figure\">" : "<td>")
                        .append(escaped(row.get(i)))
                        .append("</td>");
            }
            html.append("</tr>\n");
        }
        html.append("</tbody>\n</table></div>\n");
    }

    /** Text that may say anything: files of others come by here. */
    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
