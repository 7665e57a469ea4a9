package nl.pleegrecht.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.pleegrecht.analysis.FeedGraph;
import nl.pleegrecht.rulebook.ParsedRule;

/** A graph of rules as Mermaid text, which GitHub draws. */
public final class GraphMermaid {
    /** With more arrows GitHub does not draw it. */
    public static final int MOST_EDGES = 500;

    private GraphMermaid() {}

    /** The whole text, with a line end. */
    public static String of(FeedGraph graph) {
        StringBuilder text = new StringBuilder("flowchart LR\n");
        Map<String, List<ParsedRule>> files = new LinkedHashMap<>();
        graph.rules()
                .forEach(rule -> files.computeIfAbsent(rule.location().file(), file -> new ArrayList<>())
                        .add(rule));
        int number = 0;
        for (Map.Entry<String, List<ParsedRule>> file : files.entrySet()) {
            text.append("  subgraph f").append(number++).append("[\"").append(escaped(file.getKey()));
            text.append("\"]\n");
            for (ParsedRule rule : file.getValue()) {
                text.append("    ").append(id(graph, rule)).append("[\"").append(escaped(rule.name()));
                text.append("\"]\n");
            }
            text.append("  end\n");
        }
        for (String concept : graph.concepts()) {
            text.append("  ").append(id(graph, concept)).append("([\"").append(escaped(concept));
            text.append("\"])\n");
        }
        for (FeedGraph.Edge edge : graph.edges()) {
            String rule = id(graph, edge.rule());
            String concept = id(graph, edge.concept());
            text.append("  ")
                    .append(
                            switch (edge.kind()) {
                                case MAKES -> rule + " --> " + concept;
                                case READS -> concept + " --> " + rule;
                                case FORBIDS -> concept + " -. not .-x " + rule;
                            });
            text.append('\n');
        }
        return text.toString();
    }

    private static String id(FeedGraph graph, ParsedRule rule) {
        return "r" + graph.rules().indexOf(rule);
    }

    private static String id(FeedGraph graph, String concept) {
        return "c" + graph.concepts().indexOf(concept);
    }

    private static String escaped(String label) {
        return label.replace("#", "#35;")
                .replace("\"", "#quot;")
                .replace("<", "#lt;")
                .replace(">", "#gt;")
                .replace("`", "#96;");
    }
}
