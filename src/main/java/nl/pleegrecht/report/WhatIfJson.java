package nl.pleegrecht.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import nl.pleegrecht.analysis.WhatIf;
import nl.pleegrecht.analysis.WhatIf.Found;
import nl.pleegrecht.analysis.WhatIf.Turn;
import nl.pleegrecht.dossier.Dossier;
import nl.pleegrecht.dossier.DossierTree.Change;
import nl.pleegrecht.evaluation.Answer;

/** What would have given another answer, as JSON. */
public final class WhatIfJson {
    private WhatIfJson() {}

    /** One object for a case. */
    public static ObjectNode of(Dossier dossier, WhatIf whatIf, String subject) {
        ObjectNode root = JsonReport.object();
        root.put("schema", 1);
        root.put("bestand", dossier.file());
        root.put("onderwerp", subject);
        root.put("op", whatIf.day().toString());
        ArrayNode placements = root.putArray("plaatsingen");
        for (Found found : whatIf.find()) {
            ObjectNode node = placements.addObject();
            if (!found.placement().isEmpty()) {
                node.put("plaatsing", found.placement());
            }
            put(node, found.answer());
            ArrayNode turns = node.putArray("watAls");
            found.turns().forEach(turn -> turns.add(turn(turn)));
            node.put("volledig", found.complete());
        }
        return root;
    }

    private static ObjectNode turn(Turn turn) {
        ObjectNode node = JsonReport.object();
        ArrayNode changes = node.putArray("feiten");
        for (Change change : turn.changes()) {
            ObjectNode one = changes.addObject();
            one.put("sleutel", change.path());
            switch (change.kind()) {
                case SET -> {
                    if (!change.before().isEmpty()) {
                        one.put("van", change.before());
                    }
                    one.put("naar", change.after());
                }
                case ADD -> one.put("erbij", change.after());
                case REMOVE -> one.put("zonder", change.after());
            }
        }
        put(node, turn.answer());
        return node;
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
