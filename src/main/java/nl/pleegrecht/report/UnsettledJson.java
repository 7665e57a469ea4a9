package nl.pleegrecht.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import nl.pleegrecht.diagnostics.Messages;
import nl.pleegrecht.evaluation.Answer;
import nl.pleegrecht.evaluation.Unsettled;
import nl.pleegrecht.evaluation.Unsettled.Range;

/** Why an answer is not known, as JSON; values in the words of a dossier, whatever the language. */
final class UnsettledJson {
    private UnsettledJson() {}

    static void put(ObjectNode node, Unsettled unsettled) {
        ValueWords words = new ValueWords(Messages.in("nl"));
        ValueWords typed = ValueWords.asTyped(Messages.in("nl"));
        if (unsettled.tooMany()) {
            node.put("teVeelOnbekend", true);
        }
        put(node, "bereik", unsettled.range());
        ArrayNode effects = unsettled.effects().isEmpty() ? null : node.putArray("gevolgen");
        for (Unsettled.Effect effect : unsettled.effects()) {
            for (Unsettled.Group group : effect.outcomes()) {
                ObjectNode one = effects.addObject();
                one.put("vraag", effect.question());
                ArrayNode values = one.putArray("waarden");
                words.list(effect.question(), group.values()).forEach(values::add);
                if (group.answer() != null) {
                    put(one, group.answer());
                } else {
                    one.put("antwoord", "onbekend");
                    ArrayNode others = one.putArray("hangtOokAfVan");
                    group.dependsOn().forEach(others::add);
                    put(one, "bereik", group.range());
                }
            }
        }
        if (!unsettled.examples().isEmpty()) {
            ArrayNode examples = node.putArray("voorbeelden");
            for (Unsettled.Example example : unsettled.examples()) {
                ObjectNode one = examples.addObject();
                ObjectNode filled = one.putObject("ingevuld");
                example.filled().forEach((key, choices) -> filled.put(key, typed.one(key, choices)));
                put(one, example.answer());
            }
        }
    }

    static void put(ObjectNode node, String key, Range range) {
        if (range != null) {
            ObjectNode one = node.putObject(key);
            one.put("van", range.from());
            if (range.to() != null) {
                one.put("tot", range.to());
            }
            one.put("eenheid", range.unit().woord());
        }
    }

    private static void put(ObjectNode node, Answer answer) {
        node.put("antwoord", answer.kind().word());
        if (answer.value() != null) {
            node.put("waarde", answer.value());
        }
        if (answer.amount() != null) {
            node.put("bedrag", answer.amount());
            node.put("eenheid", answer.unit().woord());
        }
    }
}
