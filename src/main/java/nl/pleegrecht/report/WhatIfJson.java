package nl.pleegrecht.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import nl.pleegrecht.analysis.WhatIf;
import nl.pleegrecht.analysis.WhatIf.Found;
import nl.pleegrecht.analysis.WhatIf.Tried;
import nl.pleegrecht.analysis.WhatIf.Turn;
import nl.pleegrecht.dossier.Dossier;
import nl.pleegrecht.dossier.DossierTree.Change;
import nl.pleegrecht.evaluation.Answer;
import nl.pleegrecht.evaluation.AnswerKind;

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
            unknown(node, found.answer());
            ArrayNode turns = node.putArray("watAls");
            found.turns().forEach(turn -> turns.add(turn(turn)));
            node.put("volledig", found.complete());
            tried(node.putObject("geprobeerd"), found.tried());
        }
        return root;
    }

    /** What to fill in first, and what that leads to. */
    private static void unknown(ObjectNode node, Answer answer) {
        if (answer.kind() == AnswerKind.ONBEKEND) {
            ArrayNode questions = node.putArray("vragen");
            answer.questions().forEach(questions::add);
            if (answer.unsettled() != null) {
                UnsettledJson.put(node, answer.unsettled());
            }
        }
    }

    private static void tried(ObjectNode node, Tried tried) {
        node.put("eenFeit", tried.single());
        node.put("eenFeitMogelijk", tried.singlePossible());
        node.put("tweeFeiten", tried.pairs());
        node.put("tweeFeitenMogelijk", tried.pairsPossible());
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
