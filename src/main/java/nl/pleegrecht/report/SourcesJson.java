package nl.pleegrecht.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import nl.pleegrecht.analysis.NormTrace;
import nl.pleegrecht.analysis.NormTrace.OfChoice;
import nl.pleegrecht.analysis.NormTrace.OfNorm;
import nl.pleegrecht.analysis.NormTrace.OfRule;
import nl.pleegrecht.analysis.Played;
import nl.pleegrecht.diagnostics.Location;
import nl.pleegrecht.diagnostics.Messages;
import nl.pleegrecht.norms.Keuze;
import nl.pleegrecht.norms.Norm;
import nl.pleegrecht.rulebook.ParsedRule;

/** A trace of norms as JSON. */
public final class SourcesJson {
    private SourcesJson() {}

    /** The whole text, with a line end. */
    public static String of(NormTrace trace, Messages messages) {
        ObjectNode root = JsonReport.object();
        root.put("schema", 1);
        ArrayNode normen = root.putArray("normen");
        trace.normen().forEach(one -> normen.add(norm(one)));
        ArrayNode regels = root.putArray("regels");
        trace.regels().forEach(one -> regels.add(rule(one)));
        ArrayNode keuzes = root.putArray("keuzes");
        trace.keuzes().forEach(one -> keuzes.add(choice(one)));
        root.set("bevindingen", JsonReport.findings(trace.findings(), messages));
        return JsonReport.text(root);
    }

    private static ObjectNode norm(OfNorm one) {
        Norm norm = one.norm();
        ObjectNode node = JsonReport.object();
        node.put("id", norm.id());
        node.put("norm", norm.norm());
        node.put("artikel", norm.artikel());
        putIfKnown(node, "van", norm.van());
        putIfKnown(node, "tot", norm.tot());
        node.put("bron", norm.bron());
        node.put("aard", norm.aard().word());
        node.put("status", norm.status().word());
        putIfKnown(node, "waarom", norm.waarom());
        putPlace(node, norm.location());
        putRules(node, one.rules());
        putScenarios(node, one.scenarios());
        return node;
    }

    private static ObjectNode rule(OfRule one) {
        ObjectNode node = JsonReport.object();
        node.put("titel", one.rule().name());
        node.put("grondslag", one.rule().grondslag());
        putPlace(node, one.rule().location());
        put(node, "normen", one.normen());
        put(node, "keuzes", one.keuzes());
        putScenarios(node, one.scenarios());
        return node;
    }

    private static ObjectNode choice(OfChoice one) {
        Keuze keuze = one.keuze();
        ObjectNode node = JsonReport.object();
        node.put("code", keuze.code());
        node.put("keuze", keuze.keuze());
        putIfKnown(node, "signaal", keuze.signaal());
        put(node, "normen", keuze.normen());
        putIfKnown(node, "bron", keuze.bron());
        putIfKnown(node, "waarom", keuze.waarom());
        putPlace(node, keuze.location());
        putRules(node, one.rules());
        return node;
    }

    private static void putIfKnown(ObjectNode node, String key, Object value) {
        if (value != null) {
            node.put(key, value.toString());
        }
    }

    private static void putPlace(ObjectNode node, Location place) {
        node.put("bestand", place.file());
        node.put("regel", place.line());
    }

    private static void putRules(ObjectNode node, List<ParsedRule> rules) {
        put(node, "regels", rules.stream().map(ParsedRule::name).toList());
    }

    /** All of them, and once more those that are known not to be met. */
    private static void putScenarios(ObjectNode node, List<Played> scenarios) {
        put(node, "scenarios", files(scenarios));
        List<Played> open = scenarios.stream().filter(NormTrace::isOpen).toList();
        if (!open.isEmpty()) {
            put(node, "openstaand", files(open));
        }
    }

    private static List<String> files(List<Played> scenarios) {
        return scenarios.stream().map(one -> one.result().file()).toList();
    }

    private static void put(ObjectNode node, String key, List<String> words) {
        ArrayNode array = node.putArray(key);
        words.forEach(array::add);
    }
}
