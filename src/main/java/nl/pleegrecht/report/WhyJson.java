package nl.pleegrecht.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import nl.pleegrecht.diagnostics.Messages;
import nl.pleegrecht.evaluation.Answer;
import nl.pleegrecht.timeline.Judgement;
import nl.pleegrecht.timeline.Period;

/** What answers rest on, as JSON; in Dutch, whatever the language. */
final class WhyJson {
    private static final Messages DUTCH = Messages.in("nl");

    private WhyJson() {}

    /** The facts as an array {@code feiten}. */
    static void putFacts(ObjectNode node, List<Reasons.UsedFact> facts) {
        ArrayNode array = node.putArray("feiten");
        for (Reasons.UsedFact fact : facts) {
            array.addObject()
                    .put("feit", fact.name())
                    .put("waarde", fact.value())
                    .put("bron", fact.source());
        }
    }

    /** The trees as an array {@code waarom}; each answer is told in full, so that it can be read by itself. */
    static void put(ObjectNode node, Judgement judgement, Period period, Answer answer) {
        put(node.putArray("waarom"), new WhyTrees(judgement, period, DUTCH).of(answer));
    }

    private static void put(ArrayNode array, List<WhyNode> trees) {
        for (WhyNode tree : trees) {
            ObjectNode node = array.addObject();
            node.put("conclusie", tree.conclusion());
            node.put("regel", tree.rule().name());
            node.put("grondslag", tree.rule().grondslag());
            node.put("bestand", SourcesWording.place(tree.rule()));
            if (tree.isSeen()) {
                // the same rule on the same facts stands higher up in this tree
                node.put("hierboven", true);
                continue;
            }
            putFacts(node, tree.facts());
            tree.absent().forEach(node.putArray("afwezig")::add);
            put(node.putArray("doordat"), tree.below());
        }
    }
}
