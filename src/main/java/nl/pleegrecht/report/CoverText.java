package nl.pleegrecht.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.pleegrecht.analysis.Coverage;
import nl.pleegrecht.analysis.Coverage.OfRule;
import nl.pleegrecht.diagnostics.Location;
import nl.pleegrecht.diagnostics.Messages;
import nl.pleegrecht.report.CoverGaps.Gap;
import nl.pleegrecht.rulebook.RuleBook;

/** A coverage as a person reads it: the figures, and what is missing. */
public final class CoverText {
    private final Coverage coverage;
    private final Messages messages;
    private final CoverFigures figures;
    private final CoverGaps gaps;
    private final Lines lines = new Lines();

    /** How many gaps of one file are told. */
    private final int most;

    private CoverText(RuleBook book, Coverage coverage, int most, Messages messages) {
        this.most = most;
        this.coverage = coverage;
        this.messages = messages;
        this.figures = new CoverFigures(messages);
        this.gaps = new CoverGaps(book, messages);
    }

    /**
     * The whole text, with a line end.
     *
     * @param most how many gaps of one file are told; of the others only their number
     */
    public static String of(RuleBook book, Coverage coverage, int most, Messages messages) {
        CoverText report = new CoverText(book, coverage, most, messages);
        report.figures();
        report.missing();
        return report.lines.text();
    }

    /** That the share together is below what was asked. */
    public static String tooLow(Coverage coverage, double asked, Messages messages) {
        return CoverFigures.tooLow(coverage.shares().together(), asked, messages);
    }

    private void figures() {
        lines.add(figures.title(coverage), 0);
        lines.blank();
        figures.byLabel(coverage.shares())
                .forEach((label, share) -> lines.asIs(String.format(
                        java.util.Locale.ROOT,
                        "  %-36s %6d / %-6d %7s",
                        label,
                        share.seen(),
                        share.of(),
                        figures.percentage(share))));
        CoverFigures.unasked(coverage)
                .forEach((name, rows) -> lines.add(messages.text("cover.niet-gevraagd", name, rows), 2, 4));
    }

    private void missing() {
        Map<String, List<OfRule>> files = coverage.rules().stream()
                .collect(Collectors.groupingBy(
                        rule -> rule.rule().location().file(), LinkedHashMap::new, Collectors.toList()));
        boolean any = false;
        for (Map.Entry<String, List<OfRule>> file : files.entrySet()) {
            int told = 0;
            int left = 0;
            for (OfRule rule : file.getValue()) {
                List<Gap> found = gaps.of(rule);
                int later = CoverGaps.unreached(rule);
                if (told >= most) {
                    left += found.size();
                } else if (!found.isEmpty() || later > 0) {
                    any = head(any);
                    List<Gap> shown = found.subList(0, Math.min(found.size(), most - told));
                    rule(rule, shown, later);
                    told += shown.size();
                    left += found.size() - shown.size();
                }
            }
            more(left, file.getKey());
        }
        for (List<Gap> found : List.of(gaps.ofAmounts(coverage), gaps.ofNorms(coverage))) {
            if (!found.isEmpty()) {
                any = head(any);
                lines.add(
                        messages.text(found.get(0).kind().equals("norm") ? "cover.normen-leeg" : "cover.bedragen-leeg"),
                        0);
                List<Gap> shown = found.subList(0, Math.min(found.size(), most));
                for (Gap gap : shown) {
                    lines.add(gap.location().file() + ":" + gap.location().line() + "  " + gap.text(), 2, 4);
                    lines.add(gap.hint(), 6);
                }
                lines.blank();
                more(found.size() - shown.size(), found.get(0).location().file());
            }
        }
    }

    private void rule(OfRule rule, List<Gap> found, int later) {
        Location at = rule.rule().location();
        lines.add(at.file() + ":" + at.line() + "  " + rule.rule().name(), 0, 2);
        found.forEach(this::gap);
        if (later > 0) {
            lines.add(messages.text("cover.later", later), 2, 4);
        }
        lines.blank();
    }

    private void more(int left, String file) {
        if (left > 0) {
            lines.add(messages.text("cover.meer", left, file), 0, 2);
            lines.blank();
        }
    }

    private boolean head(boolean printed) {
        if (!printed) {
            lines.blank();
            lines.add(messages.text("cover.ontbreekt"), 0);
            lines.add(messages.text("cover.uitleg"), 0);
            lines.blank();
        }
        return true;
    }

    private void gap(Gap gap) {
        if (!gap.kind().equals("regel")) {
            lines.add(gap.location() + "  " + gap.text(), 2, 4);
        }
        lines.add(gap.hint(), 6);
    }
}
