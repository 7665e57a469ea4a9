package nl.pleegrecht.report;

import java.util.ArrayList;
import java.util.List;
import nl.pleegrecht.diagnostics.Messages;

/** Trees of reasons as lines with guides. */
final class WhyText {
    private static final String TEE = "├─ ";
    private static final String LAST = "└─ ";
    private static final String BAR = "│  ";
    private static final String GAP = "   ";

    private final Messages messages;
    private final Lines lines;

    WhyText(Messages messages, Lines lines) {
        this.messages = messages;
        this.lines = lines;
    }

    /** The trees of one answer; what was concluded stands above them already. */
    void add(List<WhyNode> trees, int indent) {
        String margin = " ".repeat(indent);
        for (WhyNode tree : trees) {
            lines.add(tree.rule().name() + " (" + SourcesWording.place(tree.rule()) + ")", indent);
            if (tree.isSeen()) {
                lines.guided(margin + LAST, margin + GAP, messages.text("waarom.zie", tree.seen()));
            }
            branches(tree, margin);
        }
    }

    private void branches(WhyNode node, String margin) {
        List<String> leaves = new ArrayList<>();
        node.facts().forEach(fact -> leaves.add(fact.name() + " = " + fact.value() + "  (" + fact.source() + ")"));
        leaves.addAll(node.absent());
        for (int i = 0; i < leaves.size(); i++) {
            boolean last = i == leaves.size() - 1 && node.below().isEmpty();
            lines.guided(margin + (last ? LAST : TEE), margin + (last ? GAP : BAR), leaves.get(i));
        }
        for (int i = 0; i < node.below().size(); i++) {
            boolean last = i == node.below().size() - 1;
            below(node.below().get(i), margin + (last ? LAST : TEE), margin + (last ? GAP : BAR));
        }
    }

    private void below(WhyNode node, String first, String margin) {
        if (node.isSeen()) {
            lines.guided(first, margin, node.conclusion() + " (" + messages.text("waarom.zie", node.seen()) + ")");
            return;
        }
        lines.guided(first, margin, node.conclusion());
        // between a conclusion and what it rests on the guide goes on, unless nothing follows
        boolean leaf = node.facts().isEmpty()
                && node.absent().isEmpty()
                && node.below().isEmpty();
        String guide = margin + (leaf ? GAP : BAR);
        lines.guided(
                guide,
                guide,
                messages.text(
                        "waarom.door", node.rule().name(), node.rule().grondslag(), SourcesWording.place(node.rule())));
        branches(node, margin);
    }
}
