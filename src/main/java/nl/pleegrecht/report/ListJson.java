package nl.pleegrecht.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import nl.pleegrecht.analysis.ListedRule;
import nl.pleegrecht.rulebook.ParsedRule;
import nl.pleegrecht.rulebook.RuleBook;
import nl.pleegrecht.rulebook.Topic;

/** A list of rules as JSON. */
public final class ListJson {
    private ListJson() {}

    /** The whole text, with a line end. */
    public static String of(RuleBook book, List<ListedRule> rules) {
        ObjectNode root = JsonReport.object();
        root.put("schema", 1);
        root.put("sha256", book.sha256());
        ArrayNode all = root.putArray("regels");
        rules.forEach(one -> all.add(rule(one)));
        return JsonReport.text(root);
    }

    private static ObjectNode rule(ListedRule one) {
        ParsedRule rule = one.rule();
        ObjectNode node = JsonReport.object();
        node.put("titel", rule.name());
        node.put("bestand", rule.location().file());
        node.put("regel", rule.location().line());
        node.put("grondslag", rule.grondslag());
        if (rule.effective() != null) {
            node.put("van", rule.effective().toString());
        }
        if (rule.expires() != null) {
            node.put("tot", rule.expires().minusDays(1).toString());
        }
        ArrayNode reads = node.putArray("leest");
        one.reads().forEach(reads::add);
        ArrayNode gives = node.putArray("geeft");
        one.gives().forEach(topic -> gives.add(gives(topic)));
        ArrayNode norms = node.putArray("normen");
        rule.normen().forEach(norms::add);
        return node;
    }

    private static ObjectNode gives(Topic topic) {
        ObjectNode node = JsonReport.object();
        String kind = ListWording.kind(topic);
        node.put("soort", kind);
        if (kind.equals("begrip")) {
            node.put("naam", topic.type());
        } else if (topic.subject() != null) {
            node.put("onderwerp", topic.subject() + (topic.prefix() ? "…" : ""));
        }
        if (topic.value() != null) {
            node.put("waarde", topic.value());
        }
        return node;
    }
}
