package nl.pleegrecht.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import nl.pleegrecht.diagnostics.Messages;
import nl.pleegrecht.replay.Difference;
import nl.pleegrecht.replay.ReplayResult;
import nl.pleegrecht.replay.ScenarioResult;
import nl.pleegrecht.replay.Status;

/** A replay as JSON. */
public final class ReplayJson {
    private ReplayJson() {}

    /** The whole text, with a line end. */
    public static String of(ReplayResult result, Messages messages) {
        ObjectNode root = JsonReport.object();
        root.put("scenarios", result.results().size());
        root.put("geslaagd", result.count(Status.GESLAAGD));
        root.put("afwijkend", result.count(Status.AFWIJKEND));
        root.put("openstaand", result.count(Status.OPENSTAAND));
        root.put("fouten", result.count(Status.FOUT));
        root.put("overgeslagen", result.passedOver());
        ArrayNode results = root.putArray("resultaten");
        for (ScenarioResult one : result.results()) {
            ObjectNode node = results.addObject();
            node.put("bestand", one.file());
            putResult(node, one, messages);
        }
        return JsonReport.text(root);
    }

    /** How a scenario came out, and why. */
    static void putResult(ObjectNode node, ScenarioResult one, Messages messages) {
        node.put("status", one.status().word());
        if (one.why() != null) {
            node.put("waarom", one.why());
        }
        if (one.nowPasses()) {
            node.put("slaagtNu", true);
        }
        if (!one.differences().isEmpty()) {
            ArrayNode differences = node.putArray("verschillen");
            one.differences().forEach(difference -> differences.add(node(difference)));
        }
        if (!one.findings().isEmpty()) {
            node.set("fouten", JsonReport.findings(one.findings(), messages));
        }
    }

    private static ObjectNode node(Difference difference) {
        ObjectNode node = JsonReport.object();
        if (difference.day() != null) {
            node.put("op", difference.day().toString());
        }
        if (!difference.placement().isEmpty()) {
            node.put("plaatsing", difference.placement());
        }
        node.put("onderwerp", difference.subject());
        node.put("verwacht", difference.expected());
        node.put("gekregen", difference.found());
        ArrayNode rules = node.putArray("regels");
        difference.rules().forEach(rules::add);
        return node;
    }
}
