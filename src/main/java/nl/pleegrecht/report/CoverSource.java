package nl.pleegrecht.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.pleegrecht.analysis.Coverage.OfCondition;
import nl.pleegrecht.analysis.Coverage.OfLimit;
import nl.pleegrecht.analysis.Coverage.OfRule;
import nl.pleegrecht.analysis.Coverage.Seen;
import nl.pleegrecht.diagnostics.Location;
import nl.pleegrecht.rulebook.RuleFile;

/** The text of a rule file with what was seen of it: titles, patterns and comparisons in their colours. */
final class CoverSource {
    /** How much of something was seen. */
    enum Mark {
        /** All. */
        ALLES("●"),
        /** Part. */
        DEELS("◐"),
        /** Nothing. */
        NIETS("○");

        private final String sign;

        Mark(String sign) {
            this.sign = sign;
        }

        /** A sign for who does not see the colour. */
        String sign() {
            return sign;
        }

        String css() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Mark of(Seen... seen) {
            List<Seen> asked = Arrays.stream(seen).filter(one -> one != null).toList();
            long yes = asked.stream().filter(Seen::yes).count();
            return yes == asked.size() ? ALLES : yes == 0 ? NIETS : DEELS;
        }
    }

    private final String text;
    private final int[] starts;
    private final Mark[] marks;
    private final Map<Integer, Mark> gutter = new TreeMap<>();

    private CoverSource(RuleFile file) {
        this.text = file.text();
        this.marks = new Mark[text.length()];
        List<Integer> lines = new ArrayList<>(List.of(0));
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            lines.add(i + 1);
        }
        this.starts = lines.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The lines as HTML, each with its number as an anchor behind a prefix. */
    static String of(RuleFile file, List<OfRule> rules, String prefix) {
        CoverSource source = new CoverSource(file);
        rules.forEach(source::mark);
        return source.html(prefix);
    }

    private void mark(OfRule one) {
        int title = index(one.rule().location());
        mark(
                title,
                text.indexOf('"', title + 1) + 1,
                Mark.of(one.fired()),
                one.rule().location());
        for (OfCondition condition : one.conditions()) {
            Location at = condition.location();
            if (condition.comparison() == null) {
                int from = index(at);
                mark(from, text.indexOf('(', from), Mark.of(condition.holds(), condition.fails()), at);
            } else {
                mark(condition.comparison().start(), condition.comparison().end(), mark(condition), at);
            }
        }
    }

    static Mark mark(OfCondition condition) {
        OfLimit limit = condition.limit();
        return limit == null
                ? Mark.of(condition.holds(), condition.fails())
                : Mark.of(condition.holds(), condition.fails(), limit.below(), limit.on(), limit.above());
    }

    private int index(Location at) {
        return starts[at.line() - 1] + at.column() - 1;
    }

    private void mark(int from, int to, Mark mark, Location at) {
        Arrays.fill(marks, from, Math.max(from, to), mark);
        gutter.merge(at.line(), mark, (a, b) -> a.compareTo(b) > 0 ? a : b);
    }

    private String html(String prefix) {
        StringBuilder html = new StringBuilder("<pre>");
        for (int line = 1; line <= starts.length; line++) {
            int from = starts[line - 1];
            int to = line < starts.length ? starts[line] - 1 : text.length();
            if (line == starts.length && from == to) {
                break;
            }
            Mark mark = gutter.get(line);
            html.append("<span class=\"regel\" id=\"")
                    .append(prefix)
                    .append(line)
                    .append("\"><span class=\"nr\">");
            html.append(String.format(Locale.ROOT, "%4d", line)).append(' ').append(mark == null ? " " : mark.sign());
            html.append(" </span>");
            line(from, to, html);
            html.append("</span>\n");
        }
        return html.append("</pre>\n").toString();
    }

    private void line(int from, int to, StringBuilder html) {
        int at = from;
        while (at < to) {
            int end = at + 1;
            while (end < to && marks[end] == marks[at]) {
                end++;
            }
            String part = Html.escaped(text.substring(at, end).replace("\r", ""));
            html.append(marks[at] == null ? part : "<span class=\"" + marks[at].css() + "\">" + part + "</span>");
            at = end;
        }
    }
}
