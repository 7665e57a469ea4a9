package nl.pleegrecht.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.pleegrecht.analysis.FeedGraph;
import nl.pleegrecht.analysis.FeedGraph.Edge;
import nl.pleegrecht.analysis.FeedGraph.Kind;
import nl.pleegrecht.diagnostics.Messages;
import nl.pleegrecht.report.GraphLayout.Link;
import nl.pleegrecht.report.GraphLayout.Node;
import nl.pleegrecht.rulebook.ParsedRule;

/** A graph of rules as a drawing that stands by itself: rules in the colour of their file, concepts round. */
public final class GraphSvg {
    private static final int WIDTH = 250;
    private static final int BETWEEN = 90;
    private static final int MARGIN = 24;
    private static final int LINE = 15;
    private static final int CHARACTERS = 36;
    private static final int LEGEND = 22;

    private static final String STYLE = """
            <style>
            svg { --ink: #1b1b1b; --paper: #fff; --line: #6b6b6b; --not: #b3261e; --soft: #595959; --concept: #eef2f7; }
            @media (prefers-color-scheme: dark) {
              svg { --ink: #ececec; --paper: #17191c; --line: #9a9a9a; --not: #ff8a80; --soft: #a8a8a8; --concept: #2b3440; } }
            .blad { fill: var(--paper); }
            text { font: 12px system-ui, sans-serif; fill: var(--ink); }
            .bestand { font-size: 10px; fill: var(--soft); }
            .regel { fill: var(--paper); stroke: var(--line); }
            .begrip { fill: var(--concept); stroke: var(--line); }
            .pijl { fill: none; stroke: var(--line); }
            .niet { stroke: var(--not); stroke-dasharray: 5 4; }
            .punt { fill: var(--line); } .punt-niet { fill: none; stroke: var(--not); stroke-width: 2; }
            </style>
            """;

    private final FeedGraph graph;
    private final Messages messages;
    private final Map<Object, Node> nodes = new LinkedHashMap<>();
    private final Map<Object, List<String>> texts = new HashMap<>();
    private final List<String> files;
    private final StringBuilder svg = new StringBuilder();

    private GraphSvg(FeedGraph graph, Messages messages) {
        this.graph = graph;
        this.messages = messages;
        this.files = graph.rules().stream()
                .map(rule -> rule.location().file())
                .distinct()
                .toList();
    }

    /** The whole drawing. */
    public static String of(FeedGraph graph, Messages messages) {
        return new GraphSvg(graph, messages).drawing();
    }

    private String drawing() {
        graph.rules().forEach(rule -> add(rule, rule.name(), 14));
        graph.concepts().forEach(concept -> add(concept, concept, 0));
        List<Node[]> arrows = new ArrayList<>();
        for (Edge edge : graph.edges()) {
            Node rule = nodes.get(edge.rule());
            Node concept = nodes.get(edge.concept());
            arrows.add(edge.kind() == Kind.MAKES ? new Node[] {rule, concept} : new Node[] {concept, rule});
        }
        GraphLayout layout = GraphLayout.of(List.copyOf(nodes.values()), arrows);
        int width = Math.max(480, 2 * MARGIN + layout.layers() * (WIDTH + BETWEEN) - BETWEEN);
        double height = layout.height() + 2 * MARGIN + LEGEND;
        print(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%.0f\" viewBox=\"0 0 %d %.0f\" role=\"img\">%n",
                width, height, width, height);
        print("<title>%s</title>%n", Html.escaped(messages.text("graph.titel")));
        svg.append(STYLE);
        print("<rect class=\"blad\" width=\"100%%\" height=\"100%%\"/>%n");
        legend();
        for (int i = 0; i < arrows.size(); i++) {
            arrow(layout.links().get(i), graph.edges().get(i).kind() == Kind.FORBIDS);
        }
        nodes.forEach(this::box);
        return svg.append("</svg>\n").toString();
    }

    private void add(Object thing, String name, int extra) {
        List<String> lines = wrapped(name);
        texts.put(thing, lines);
        nodes.put(thing, new Node(lines.size() * LINE + 12 + extra, true));
    }

    private static List<String> wrapped(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (line.length() > 0 && line.length() + 1 + word.length() > CHARACTERS) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private void legend() {
        int y = MARGIN - 4;
        print(
                "<path class=\"pijl\" d=\"M%d %d h36\"/><path class=\"punt\" d=\"M%d %d l-8 -4 v8 z\"/>%n",
                MARGIN, y, MARGIN + 40, y);
        print("<text x=\"%d\" y=\"%d\">%s</text>%n", MARGIN + 48, y + 4, Html.escaped(messages.text("graph.voedt")));
        print(
                "<path class=\"pijl niet\" d=\"M%d %d h36\"/><path class=\"punt-niet\" d=\"M%d %d v10\"/>%n",
                MARGIN + 230, y, MARGIN + 268, y - 5);
        print(
                "<text x=\"%d\" y=\"%d\">%s</text>%n",
                MARGIN + 280, y + 4, Html.escaped(messages.text("graph.verhindert")));
    }

    private static double x(Node node) {
        return MARGIN + node.layer * (WIDTH + BETWEEN);
    }

    private static double top(Node node) {
        return MARGIN + LEGEND + node.y;
    }

    private static double middle(Node node) {
        return MARGIN + LEGEND + node.middle();
    }

    private void box(Object thing, Node node) {
        boolean rule = thing instanceof ParsedRule;
        double y = top(node);
        print(
                "<g><rect class=\"%s\" x=\"%.0f\" y=\"%.1f\" width=\"%d\" height=\"%.0f\" rx=\"%d\"/>%n",
                rule ? "regel" : "begrip", x(node), y, WIDTH, node.height, rule ? 2 : 14);
        y += 4;
        if (thing instanceof ParsedRule one) {
            String file = one.location().file();
            int hue = files.indexOf(file) * 137 % 360;
            print(
                    "<rect x=\"%.0f\" y=\"%.1f\" width=\"6\" height=\"%.0f\" fill=\"hsl(%d 55%% 50%%)\"/>%n",
                    x(node), top(node), node.height, hue);
            y += 12;
            print(
                    "<text class=\"bestand\" x=\"%.0f\" y=\"%.1f\">%s</text>%n",
                    x(node) + 14, y, Html.escaped(file + ":" + one.location().line()));
        }
        for (String line : texts.get(thing)) {
            y += LINE;
            print("<text x=\"%.0f\" y=\"%.1f\">%s</text>%n", x(node) + 14, y - (rule ? 1 : 0), Html.escaped(line));
        }
        svg.append("</g>\n");
    }

    private void arrow(Link link, boolean not) {
        boolean turned = link.from().layer > link.to().layer;
        Node first = turned ? link.to() : link.from();
        Node last = turned ? link.from() : link.to();
        StringBuilder path = new StringBuilder();
        double x = x(first) + WIDTH;
        double y = middle(first);
        path.append(format("M%.0f %.1f", x, y));
        for (Node place : link.via()) {
            curve(path, x, y, x(place), middle(place));
            x = x(place) + WIDTH;
            y = middle(place);
            path.append(format(" H%.0f", x));
        }
        double end = x(last) - (turned ? 0 : not ? 3 : 6);
        curve(path, x, y, end, middle(last));
        print("<path class=\"pijl%s\" d=\"%s\"/>%n", not ? " niet" : "", path);
        double tip = turned ? x(first) + WIDTH : x(last);
        double at = turned ? middle(first) : middle(last);
        if (not) {
            print("<path class=\"punt-niet\" d=\"M%.0f %.1f v10\"/>%n", tip + (turned ? 3 : -3), at - 5);
        } else {
            print("<path class=\"punt\" d=\"M%.0f %.1f l%d -4 v8 z\"/>%n", tip, at, turned ? 8 : -8);
        }
    }

    private static void curve(StringBuilder path, double x, double y, double toX, double toY) {
        double half = (x + toX) / 2;
        path.append(format(" C%.0f %.1f %.0f %.1f %.0f %.1f", half, y, half, toY, toX, toY));
    }

    private void print(String format, Object... values) {
        svg.append(format(format, values));
    }

    private static String format(String format, Object... values) {
        return String.format(Locale.ROOT, format.replace("%n", "\n"), values);
    }
}
