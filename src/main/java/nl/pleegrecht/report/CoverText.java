package nl.pleegrecht.report;

import java.util.List;
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

    private CoverText(RuleBook book, Coverage coverage, Messages messages) {
        this.coverage = coverage;
        this.messages = messages;
        this.figures = new CoverFigures(messages);
        this.gaps = new CoverGaps(book, messages);
    }

    /** The whole text, with a line end. */
    public static String of(RuleBook book, Coverage coverage, Messages messages) {
        CoverText report = new CoverText(book, coverage, messages);
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
        boolean any = false;
        for (OfRule rule : coverage.rules()) {
            List<Gap> found = gaps.of(rule);
            int later = CoverGaps.unreached(rule);
            if (!found.isEmpty() || later > 0) {
                any = head(any);
                Location at = rule.rule().location();
                lines.add(at.file() + ":" + at.line() + "  " + rule.rule().name(), 0, 2);
                found.forEach(this::gap);
                if (later > 0) {
                    lines.add(messages.text("cover.later", later), 2, 4);
                }
                lines.blank();
            }
        }
        for (List<Gap> found : List.of(gaps.ofAmounts(coverage), gaps.ofNorms(coverage))) {
            if (!found.isEmpty()) {
                any = head(any);
                lines.add(
                        messages.text(found.get(0).kind().equals("norm") ? "cover.normen-leeg" : "cover.bedragen-leeg"),
                        0);
                for (Gap gap : found) {
                    lines.add(gap.location().file() + ":" + gap.location().line() + "  " + gap.text(), 2, 4);
                    lines.add(gap.hint(), 6);
                }
                lines.blank();
            }
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
