package nl.pleegrecht.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import nl.pleegrecht.diagnostics.Diagnostic;
import nl.pleegrecht.diagnostics.Messages;
import nl.pleegrecht.evaluation.Answer;
import nl.pleegrecht.evaluation.FoundSignal;
import nl.pleegrecht.timeline.Judgement;
import nl.pleegrecht.timeline.Period;
import nl.pleegrecht.timeline.Sum;
import nl.pleegrecht.timeline.Sums;
import nl.pleegrecht.timeline.Totals;

/** A judgement as JSON: the same bytes for the same input, whatever the language. */
public final class JsonReport {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private JsonReport() {}

    /** One object for a judgement, without the trees behind the answers. */
    public static ObjectNode of(Judgement judgement) {
        return of(judgement, false);
    }

    /**
     * One object for a judgement.
     *
     * @param why whether each answer has the tree of what it rests on
     */
    public static ObjectNode of(Judgement judgement, boolean why) {
        Sums sums = new Sums(judgement);
        ObjectNode root = NODES.objectNode();
        root.put("schema", 1);
        root.put("bestand", judgement.dossier().file());
        root.put("titel", judgement.dossier().titel());
        root.putObject("regels").put("sha256", judgement.book().sha256());
        ArrayNode periods = root.putArray("perioden");
        for (Period period : judgement.periods()) {
            periods.add(period(judgement, period, sums, why));
        }
        putSum(root, "totaal", sums.total());
        TotalsJson.put(root, new Totals(judgement));
        return root;
    }

    /** Findings as an array. */
    public static ArrayNode findings(List<Diagnostic> findings, Messages messages) {
        ArrayNode array = NODES.arrayNode();
        for (Diagnostic finding : findings) {
            ObjectNode node = array.addObject();
            node.put("code", finding.code());
            node.put("ernst", finding.severity().word());
            node.put("bestand", finding.location().file());
            if (finding.location().line() > 0) {
                node.put("regel", finding.location().line());
            }
            if (finding.location().column() > 0) {
                node.put("kolom", finding.location().column());
            }
            node.put("tekst", messages.problem(finding));
            messages.act(finding).ifPresent(act -> node.put("doe", act));
        }
        return array;
    }

    /** Text of a node on one line, with a line end. */
    static String line(ObjectNode node) {
        try {
            return MAPPER.writer().without(SerializationFeature.INDENT_OUTPUT).writeValueAsString(node) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Text of a node, with a line end. */
    public static String text(JsonNode node) {
        try {
            return MAPPER.writeValueAsString(node) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of plain values is always writable", e);
        }
    }

    /** An empty array to collect objects in. */
    public static ArrayNode array() {
        return NODES.arrayNode();
    }

    /** An empty object. */
    public static ObjectNode object() {
        return NODES.objectNode();
    }

    private static ObjectNode period(Judgement judgement, Period period, Sums sums, boolean why) {
        ObjectNode node = NODES.objectNode();
        if (period.index() >= 0) {
            node.put("plaatsing", period.placement());
        }
        node.put("van", period.from().toString());
        node.put("tot", period.to().toString());
        node.put("dagen", period.days());
        ArrayNode answers = node.putArray("antwoorden");
        for (Answer answer : period.outcome().answers()) {
            answers.add(answer(judgement, period, answer, why));
        }
        ArrayNode signals = node.putArray("signalen");
        for (FoundSignal signal : period.outcome().signals()) {
            ObjectNode one = signals.addObject();
            if (!signal.code().isEmpty()) {
                one.put("code", signal.code());
            }
            one.put("tekst", signal.text());
        }
        putSum(node, "perDag", sums.perDay(period));
        UnsettledJson.put(node, "bereikPerDag", period.outcome().perDay());
        return node;
    }

    private static ObjectNode answer(Judgement judgement, Period period, Answer answer, boolean why) {
        ObjectNode node = NODES.objectNode();
        node.put("onderwerp", answer.subject());
        node.put("antwoord", answer.kind().word());
        if (answer.value() != null) {
            node.put("waarde", answer.value());
        }
        if (answer.amount() != null) {
            node.put("bedrag", answer.amount());
            node.put("eenheid", answer.unit().woord());
            node.put("status", answer.status().woord());
        }
        if (answer.by() != null) {
            node.put("door", answer.by());
        }
        if (!answer.questions().isEmpty()) {
            ArrayNode questions = node.putArray("vragen");
            answer.questions().forEach(questions::add);
        }
        if (answer.unsettled() != null) {
            UnsettledJson.put(node, answer.unsettled());
        }
        Reasons reasons = new Reasons(judgement, period);
        List<MissingAmount> missing = reasons.missing(answer);
        if (!missing.isEmpty()) {
            ArrayNode amounts = node.putArray("ontbreekt");
            for (MissingAmount amount : missing) {
                ObjectNode one = amounts.addObject();
                one.put("bedrag", amount.name());
                one.put("jaar", amount.year());
                if (amount.index() != null) {
                    one.put("index", amount.index().index());
                    one.put("indexjaar", amount.index().year());
                }
                one.put("bestand", amount.file());
            }
        }
        if (!answer.derivations().isEmpty()) {
            Reasons.rules(answer).forEach(node.putArray("regels")::add);
            Reasons.grounds(answer).forEach(node.putArray("grondslagen")::add);
            node.put("uitleg", reasons.explanation(answer));
            WhyJson.putFacts(node, reasons.facts(answer));
            if (why) {
                WhyJson.put(node, judgement, period, answer);
            }
        }
        return node;
    }

    static void putSum(ObjectNode node, String key, Sum sum) {
        if (sum.amount() != null) {
            node.put(key, sum.amount());
        } else {
            node.put(key, sum.word().word());
        }
    }
}
