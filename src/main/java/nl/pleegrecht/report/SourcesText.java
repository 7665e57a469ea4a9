package nl.pleegrecht.report;

import java.util.List;
import java.util.function.Consumer;
import nl.pleegrecht.analysis.NormTrace;
import nl.pleegrecht.analysis.NormTrace.OfChoice;
import nl.pleegrecht.analysis.NormTrace.OfNorm;
import nl.pleegrecht.analysis.NormTrace.OfRule;
import nl.pleegrecht.analysis.Played;
import nl.pleegrecht.diagnostics.Messages;
import nl.pleegrecht.norms.Keuze;
import nl.pleegrecht.norms.Norm;
import nl.pleegrecht.rulebook.ParsedRule;

/** A trace of norms as a person reads it: a block for each norm, each rule and each choice. What is missing is told apart. */
public final class SourcesText {
    private static final int EXAMPLES = 3;

    private final Messages messages;
    private final SourcesWording wording;
    private final Lines lines = new Lines();

    /** Who asks for one norm wants to see all of it. */
    private final int most;

    private SourcesText(NormTrace trace, Messages messages) {
        this.messages = messages;
        this.wording = new SourcesWording(messages);
        this.most = trace.normen().size() == 1 ? Integer.MAX_VALUE : EXAMPLES;
    }

    /** The whole text, with a line end. */
    public static String of(NormTrace trace, Messages messages) {
        SourcesText report = new SourcesText(trace, messages);
        report.part("sources.normen", trace.normen(), report::norm);
        report.part("sources.regels", trace.regels(), report::rule);
        report.part("sources.keuzes", trace.keuzes(), report::choice);
        report.lines.add(report.wording.summary(trace), 0);
        return report.lines.text();
    }

    private <T> void part(String key, List<T> all, Consumer<T> block) {
        if (!all.isEmpty()) {
            String heading = messages.text(key);
            lines.add(heading, 0);
            lines.add("=".repeat(heading.length()), 0);
            lines.blank();
            all.forEach(block);
        }
    }

    private void norm(OfNorm one) {
        Norm norm = one.norm();
        lines.add(norm.id() + "  " + norm.status().word() + ", " + norm.aard().word(), 0, 2);
        lines.add(norm.norm(), 2);
        lines.add(messages.text("sources.grond", norm.artikel(), wording.validity(norm), norm.bron()), 2);
        if (norm.waarom() != null) {
            lines.add(messages.text("sources.waarom", norm.waarom()), 2);
        }
        rules(one.rules());
        scenarios(one.scenarios());
        lines.blank();
    }

    private void rule(OfRule one) {
        lines.add(one.rule().name(), 0, 2);
        lines.add(one.rule().grondslag() + "; " + SourcesWording.place(one.rule()), 2);
        lines.add(messages.text("sources.bij-normen", listed(one.normen())), 2);
        if (!one.keuzes().isEmpty()) {
            lines.add(messages.text("sources.bij-keuzes", listed(one.keuzes())), 2);
        }
        scenarios(one.scenarios());
        lines.blank();
    }

    private void choice(OfChoice one) {
        Keuze keuze = one.keuze();
        lines.add(keuze.code() + "  " + keuze.keuze(), 0, 2);
        if (keuze.signaal() != null) {
            lines.add(messages.text("sources.signaal", keuze.signaal()), 2);
        }
        if (!keuze.normen().isEmpty()) {
            lines.add(messages.text("sources.bij-normen", listed(keuze.normen())), 2);
        }
        if (keuze.waarom() != null) {
            lines.add(messages.text("sources.waarom", keuze.waarom()), 2);
        }
        rules(one.rules());
        lines.blank();
    }

    private void rules(List<ParsedRule> rules) {
        lines.add(messages.text(rules.isEmpty() ? "sources.geen-regels" : "sources.met-regels"), 2);
        for (ParsedRule rule : rules) {
            lines.add(rule.name() + " (" + SourcesWording.place(rule) + ")", 4, 6);
        }
    }

    private void scenarios(List<Played> scenarios) {
        if (scenarios.isEmpty()) {
            lines.add(messages.text("sources.geen-scenarios"), 2);
            return;
        }
        boolean some = scenarios.size() > most;
        lines.add(messages.text(some ? "sources.enkele-scenarios" : "sources.scenarios", scenarios.size()), 2);
        SourcesWording.telling(scenarios, most).forEach(one -> lines.add(SourcesWording.scenario(one), 4));
    }

    private static String listed(List<String> words) {
        return words.isEmpty() ? "-" : String.join(", ", words);
    }
}
