package nl.pleegrecht.report;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.pleegrecht.analysis.NormTrace;
import nl.pleegrecht.analysis.NormTrace.OfChoice;
import nl.pleegrecht.analysis.NormTrace.OfNorm;
import nl.pleegrecht.analysis.NormTrace.OfRule;
import nl.pleegrecht.analysis.Played;
import nl.pleegrecht.diagnostics.Diagnostic;
import nl.pleegrecht.diagnostics.Messages;
import nl.pleegrecht.norms.Keuze;
import nl.pleegrecht.norms.Norm;

/** A trace of norms as Markdown: a table each of norms, rules, choices and what is missing. */
public final class SourcesMarkdown {
    private static final int EXAMPLES = 3;
    private static final String NEXT = "<br>";

    private final Messages messages;
    private final SourcesWording wording;
    private final int most;
    private final StringBuilder text = new StringBuilder();

    private SourcesMarkdown(NormTrace trace, Messages messages) {
        this.messages = messages;
        this.wording = new SourcesWording(messages);
        this.most = trace.normen().size() == 1 ? Integer.MAX_VALUE : EXAMPLES;
    }

    /** The whole document, with a line end. */
    public static String of(NormTrace trace, Messages messages) {
        SourcesMarkdown report = new SourcesMarkdown(trace, messages);
        report.text.append("# ").append(messages.text("sources.titel")).append("\n\n");
        report.text.append(report.wording.summary(trace)).append('\n');
        report.table("sources.normen", "sources.kop-normen", trace.normen(), report::norm);
        report.table("sources.regels", "sources.kop-regels", trace.regels(), report::rule);
        report.table("sources.keuzes", "sources.kop-keuzes", trace.keuzes(), report::choice);
        report.table("sources.bevindingen", "sources.kop-bevindingen", trace.findings(), report::finding);
        return report.text.toString();
    }

    private <T> void table(String title, String columns, List<T> all, Consumer<T> row) {
        if (!all.isEmpty()) {
            List<String> names = List.of(messages.text(columns).split(";"));
            text.append("\n## ").append(messages.text(title)).append("\n\n");
            row(names.stream());
            text.append("|---".repeat(names.size())).append("|\n");
            all.forEach(row);
        }
    }

    private void norm(OfNorm one) {
        Norm norm = one.norm();
        String why = norm.waarom() == null ? "" : ": " + escaped(norm.waarom());
        row(Stream.of(
                code(norm.id()),
                escaped(norm.norm()),
                escaped(norm.artikel()),
                escaped(wording.validity(norm)),
                escaped(norm.bron()),
                norm.aard().word(),
                norm.status().word() + why,
                one.rules().stream()
                        .map(rule -> escaped(rule.name()) + " (" + code(SourcesWording.place(rule)) + ")")
                        .collect(Collectors.joining(NEXT)),
                scenarios(one.scenarios())));
    }

    private void rule(OfRule one) {
        row(Stream.of(
                escaped(one.rule().name()),
                escaped(one.rule().grondslag()),
                code(SourcesWording.place(one.rule())),
                codes(one.normen()),
                codes(one.keuzes()),
                scenarios(one.scenarios())));
    }

    private void choice(OfChoice one) {
        Keuze keuze = one.keuze();
        String why = keuze.waarom() == null ? "" : escaped(keuze.waarom());
        String rules = one.rules().stream().map(rule -> escaped(rule.name())).collect(Collectors.joining(NEXT));
        row(Stream.of(
                code(keuze.code()),
                escaped(keuze.keuze()),
                keuze.signaal() == null ? "" : escaped(keuze.signaal()),
                codes(keuze.normen()),
                Stream.of(rules, why).filter(part -> !part.isEmpty()).collect(Collectors.joining(NEXT))));
    }

    private void finding(Diagnostic finding) {
        row(Stream.of(
                finding.code(),
                code(finding.location().toString()),
                escaped(messages.problem(finding)),
                messages.act(finding).map(SourcesMarkdown::escaped).orElse("")));
    }

    private String scenarios(List<Played> scenarios) {
        String some = SourcesWording.telling(scenarios, most).stream()
                .map(one -> code(SourcesWording.scenario(one)))
                .collect(Collectors.joining(NEXT));
        return scenarios.size() + (some.isEmpty() ? "" : NEXT + some) + (scenarios.size() > most ? NEXT + "…" : "");
    }

    private void row(Stream<String> cells) {
        text.append(cells.collect(Collectors.joining(" | ", "| ", " |"))).append('\n');
    }

    private static String codes(List<String> words) {
        return words.stream().map(SourcesMarkdown::code).collect(Collectors.joining(NEXT));
    }

    /** Between backquotes nothing has a meaning but the bar, which ends a cell there too. */
    private static String code(String word) {
        return "`" + word.replace("`", "'").replace("|", "\\|") + "`";
    }

    /** Text in a cell: on one line, and without signs that mean something. */
    static String escaped(String cell) {
        return cell.replaceAll("([\\\\|`*_~<>\\[\\]#])", "\\\\$1")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
