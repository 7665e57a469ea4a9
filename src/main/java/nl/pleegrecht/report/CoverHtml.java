package nl.pleegrecht.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import nl.pleegrecht.analysis.Coverage;
import nl.pleegrecht.analysis.Coverage.OfAmount;
import nl.pleegrecht.analysis.Coverage.OfNorm;
import nl.pleegrecht.analysis.Coverage.OfRule;
import nl.pleegrecht.analysis.Coverage.Seen;
import nl.pleegrecht.diagnostics.Messages;
import nl.pleegrecht.report.CoverGaps.Gap;
import nl.pleegrecht.report.CoverSource.Mark;
import nl.pleegrecht.rulebook.RuleBook;
import nl.pleegrecht.rulebook.RuleFile;

/** A coverage as one page that stands by itself: figures, the rules in colour, amounts and norms. */
public final class CoverHtml {
    private final Coverage coverage;
    private final Messages messages;
    private final CoverGaps gaps;
    private final List<RuleFile> files;
    private final StringBuilder html = new StringBuilder();

    private CoverHtml(RuleBook book, List<RuleFile> files, Coverage coverage, Messages messages) {
        this.coverage = coverage;
        this.messages = messages;
        this.gaps = new CoverGaps(book, messages);
        this.files = files;
    }

    /** The whole page. */
    public static String of(RuleBook book, List<RuleFile> files, Coverage coverage, Messages messages) {
        CoverHtml page = new CoverHtml(book, files, coverage, messages);
        page.head();
        page.figures();
        page.contents();
        page.rules();
        page.amounts();
        page.norms();
        return page.html.append("</main>\n</body>\n</html>\n").toString();
    }

    private void head() {
        String title = Html.escaped(new CoverFigures(messages).title(coverage));
        add("<!DOCTYPE html>\n<html lang=\"", messages.language(), "\">\n<head>\n<meta charset=\"utf-8\">\n");
        add("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        add("<title>", title, "</title>\n<style>\n", style(), "</style>\n</head>\n<body>\n<main id=\"top\">\n");
        add("<h1>", title, "</h1>\n");
    }

    private static String style() {
        try (InputStream css = CoverHtml.class.getResourceAsStream("/cover.css")) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void figures() {
        CoverFigures figures = new CoverFigures(messages);
        tableHead("cover.kop-cijfers", "cijfers");
        figures.byLabel(coverage.shares()).forEach((label, share) -> {
            add("<tr><th scope=\"row\">", Html.escaped(label), "</th><td>", share.seen(), "</td><td>", share.of());
            add("</td><td><meter min=\"0\" max=\"1000\" value=\"", share.permille(), "\"></meter> ");
            add(figures.percentage(share), "</td></tr>\n");
        });
        add("</tbody></table>\n<p class=\"legenda\">");
        for (Mark mark : Mark.values()) {
            String word = Html.escaped(legend(mark));
            add("<span class=\"", mark.css(), "\">", mark.sign(), " ", word, "</span> ");
        }
        add("</p>\n<p>", Html.escaped(messages.text("cover.uitleg")), "</p>\n");
    }

    private String legend(Mark mark) {
        return switch (mark) {
            case ALLES -> messages.text("cover.legenda.alles");
            case DEELS -> messages.text("cover.legenda.deels");
            case NIETS -> messages.text("cover.legenda.niets");
        };
    }

    private void contents() {
        add("<nav aria-label=\"", Html.escaped(messages.text("cover.inhoud")), "\">\n<ul>\n");
        for (int i = 0; i < files.size(); i++) {
            RuleFile file = files.get(i);
            long missing = of(file).stream()
                    .mapToLong(rule -> gaps.of(rule).size() + CoverGaps.unreached(rule))
                    .sum();
            add("<li><a href=\"#f", i, "\">", Html.escaped(file.name()), "</a> ");
            add(missing == 0 ? "●" : "◐ " + missing, "</li>\n");
        }
        add("<li><a href=\"#bedragen\">", Html.escaped(messages.text("cover.kop-tabel-bedragen")), "</a></li>\n");
        if (coverage.norms().isPresent()) {
            add("<li><a href=\"#normen\">", Html.escaped(messages.text("cover.kop-tabel-normen")), "</a></li>\n");
        }
        add("</ul>\n</nav>\n");
    }

    private List<OfRule> of(RuleFile file) {
        return coverage.rules().stream()
                .filter(rule -> rule.rule().location().file().equals(file.name()))
                .toList();
    }

    private void rules() {
        for (int i = 0; i < files.size(); i++) {
            RuleFile file = files.get(i);
            String line = "f" + i + "-";
            add("<section>\n<h2 id=\"f", i, "\">", Html.escaped(file.name()), "</h2>\n");
            missing(of(file), line);
            add(CoverSource.of(file, of(file), line));
            add("<p class=\"terug\"><a href=\"#top\">", Html.escaped(messages.text("cover.naar-boven")), "</a></p>\n");
            add("</section>\n");
        }
    }

    private void missing(List<OfRule> rules, String line) {
        StringBuilder items = new StringBuilder();
        for (OfRule rule : rules) {
            for (Gap gap : gaps.of(rule)) {
                items.append("<li><a href=\"#")
                        .append(line)
                        .append(gap.location().line())
                        .append("\">");
                items.append(gap.location().line()).append("</a> <code>").append(Html.escaped(gap.text()));
                items.append("</code>: ").append(Html.escaped(gap.hint())).append("</li>\n");
            }
            int later = CoverGaps.unreached(rule);
            if (later > 0) {
                int at = rule.rule().location().line();
                items.append("<li><a href=\"#")
                        .append(line)
                        .append(at)
                        .append("\">")
                        .append(at)
                        .append("</a> ");
                items.append(Html.escaped(messages.text("cover.later", later))).append("</li>\n");
            }
        }
        if (items.length() > 0) {
            add("<h3>", Html.escaped(messages.text("cover.ontbreekt")), "</h3>\n<ul class=\"ontbreekt\">\n");
            add(items, "</ul>\n");
        }
    }

    private void amounts() {
        add("<section>\n<h2 id=\"bedragen\">", Html.escaped(messages.text("cover.kop-tabel-bedragen")), "</h2>\n");
        tableHead("cover.kop-bedragen", "bedragen");
        Wording wording = new Wording(messages);
        for (OfAmount one : coverage.amounts()) {
            row(one.used());
            cell(one.row().bedrag().naam());
            cell(gaps.days(one.row()));
            cell(wording.euros(one.row().bedrag().bedrag()));
            cell(CoverGaps.place(one.row()).toString());
            seen(one.used());
        }
        add("</tbody></table>\n</section>\n");
    }

    private void norms() {
        coverage.norms().ifPresent(norms -> {
            add("<section>\n<h2 id=\"normen\">", Html.escaped(messages.text("cover.kop-tabel-normen")), "</h2>\n");
            tableHead("cover.kop-normen", "normen");
            for (OfNorm one : norms) {
                row(one.fired());
                cell(one.norm().id());
                cell(one.norm().norm());
                cell(one.rules().stream()
                        .map(rule ->
                                rule.location().file() + ":" + rule.location().line())
                        .collect(Collectors.joining(", ")));
                seen(one.fired());
            }
            add("</tbody></table>\n</section>\n");
        });
    }

    private void tableHead(String key, String css) {
        add("<table class=\"", css, "\"><thead><tr>");
        for (String head : messages.text(key).split(";")) {
            add("<th scope=\"col\">", Html.escaped(head), "</th>");
        }
        add("</tr></thead><tbody>\n");
    }

    private void row(Seen seen) {
        add(
                "<tr",
                seen == null
                        ? " class=\"telt-niet\""
                        : " class=\"" + Mark.of(seen).css() + "-rij\"",
                ">");
    }

    private void cell(String text) {
        add("<td>", Html.escaped(text), "</td>");
    }

    private void seen(Seen seen) {
        String text = seen == null
                ? messages.text("cover.telt-niet-mee")
                : Mark.of(seen).sign() + " " + seen.cases()
                        + (seen.yes() ? ": " + seen.first() + (seen.cases() > 1 ? ", …" : "") : "");
        cell(text);
        add("</tr>\n");
    }

    private void add(Object... parts) {
        for (Object part : parts) {
            html.append(part);
        }
    }
}
