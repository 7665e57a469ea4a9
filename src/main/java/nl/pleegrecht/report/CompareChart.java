package nl.pleegrecht.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import nl.pleegrecht.analysis.compare.Comparison;
import nl.pleegrecht.analysis.compare.MoneyGroup;
import nl.pleegrecht.diagnostics.Messages;

/** What is won and lost a year on each subject, as bars to the right and the left of a line; drawn without any script. */
final class CompareChart {
    private static final int WIDTH = 760;
    private static final int LABEL = 250;
    private static final int MARGIN = 90;
    private static final int ROW = 44;
    private static final int BAR = 16;

    private final Comparison comparison;
    private final Messages messages;
    private final CompareWording wording;
    private final StringBuilder svg = new StringBuilder();

    CompareChart(Comparison comparison, Messages messages) {
        this.comparison = comparison;
        this.messages = messages;
        this.wording = new CompareWording(comparison, messages);
    }

    /** The drawing; empty where no euros differ. */
    String svg() {
        List<MoneyGroup> groups =
                comparison.money().stream().filter(MoneyGroup::hasEuros).toList();
        if (groups.isEmpty()) {
            return "";
        }
        double most = groups.stream()
                .map(group -> group.wonAYear().max(group.lostAYear().negate()))
                .max(BigDecimal::compareTo)
                .orElseThrow()
                .doubleValue();
        boolean left = groups.stream().anyMatch(group -> group.lostAYear().signum() < 0);
        boolean right = groups.stream().anyMatch(group -> group.wonAYear().signum() > 0);
        double room = (double) WIDTH - LABEL - (left ? MARGIN : 0) - (right ? MARGIN : 0);
        double scale = room / (left && right ? 2 : 1) / most;
        double zero = LABEL + (left ? MARGIN + most * scale : 0);
        int height = groups.size() * ROW + 12;
        add("<svg viewBox=\"0 0 %d %d\" role=\"img\" aria-labelledby=\"chart-title chart-text\">%n", WIDTH, height);
        add("<title id=\"chart-title\">%s</title>%n", CompareHtml.escaped(messages.text("compare.grafiek")));
        add("<desc id=\"chart-text\">%s</desc>%n", CompareHtml.escaped(messages.text("compare.grafiek-tekst")));
        for (int i = 0; i < groups.size(); i++) {
            row(groups.get(i), i * ROW + 6, zero, scale);
        }
        add("<line class=\"axis\" x1=\"%.1f\" x2=\"%.1f\" y1=\"0\" y2=\"%d\"/>%n", zero, zero, height);
        return svg.append("</svg>\n").toString();
    }

    private void row(MoneyGroup group, int top, double zero, double scale) {
        String label = wording.subject(group.family());
        String shown = label.length() > 36 ? label.substring(0, 35) + "…" : label;
        add("<text class=\"label\" x=\"0\" y=\"%d\">%s</text>%n", top + 14, CompareHtml.escaped(shown));
        add(
                "<text class=\"flow\" x=\"0\" y=\"%d\">%s</text>%n",
                top + 31, CompareHtml.escaped(wording.flow(group.flow())));
        double won = group.wonAYear().doubleValue() * scale;
        double lost = group.lostAYear().negate().doubleValue() * scale;
        if (won > 0) {
            add("<rect class=\"won\" x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"%d\"/>%n", zero, top, won, BAR);
            add("<text x=\"%.1f\" y=\"%d\">%s</text>%n", zero + won + 4, top + 13, wording.round(group.wonAYear()));
        }
        if (lost > 0) {
            int y = top + BAR + 2;
            add("<rect class=\"lost\" x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"%d\"/>%n", zero - lost, y, lost, BAR);
            add(
                    "<text class=\"end\" x=\"%.1f\" y=\"%d\">%s</text>%n",
                    zero - lost - 4, y + 13, wording.round(group.lostAYear()));
        }
    }

    /** Points in coordinates, whatever the language of the machine. */
    private void add(String format, Object... args) {
        svg.append(String.format(Locale.ROOT, format.replace("%n", "\n"), args));
    }
}
