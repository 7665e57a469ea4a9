package nl.pleegrecht.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.pleegrecht.diagnostics.Messages;
import nl.pleegrecht.evaluation.Answer;
import nl.pleegrecht.evaluation.Unsettled;

/** What an answer that is not known may turn out to be: what each value leads to, and between what the amount lies. */
final class OutlookText {
    private final Keys keys;
    private final Messages messages;
    private final Wording wording;
    private final ValueWords words;

    /**
     * What values of a key lead to.
     *
     * @param condition the key with its values
     * @param outcome what they lead to
     * @param settles whether that is an answer
     */
    record Branch(String condition, String outcome, boolean settles) {}

    OutlookText(Keys keys, Messages messages) {
        this.keys = keys;
        this.messages = messages;
        this.wording = new Wording(messages);
        this.words = new ValueWords(messages);
    }

    String line(Branch branch) {
        return messages.text("gevolg.bij", branch.condition(), branch.outcome());
    }

    /** Between what the amount lies. */
    Optional<String> range(Answer answer) {
        return Optional.ofNullable(answer.unsettled()).map(Unsettled::range).map(wording::range);
    }

    List<Branch> branches(Answer answer) {
        if (answer.unsettled() == null) {
            return List.of();
        }
        List<Branch> branches = new ArrayList<>();
        for (Unsettled.Effect effect : answer.unsettled().effects()) {
            // where no value settles anything, there is nothing to tell beyond that it matters
            boolean settles = effect.outcomes().stream().anyMatch(group -> group.answer() != null);
            for (Unsettled.Group group : settles ? effect.outcomes() : List.<Unsettled.Group>of()) {
                if (tellsMore(group, answer, effect)) {
                    branches.add(new Branch(
                            keys.one(effect.question()) + " " + words.any(effect, group),
                            outcome(group),
                            group.answer() != null));
                }
            }
        }
        // two values that the case does not name are one "something else"
        return branches.stream().distinct().toList();
    }

    /** Values with which all is as open as without them need not be told. */
    private static boolean tellsMore(Unsettled.Group group, Answer answer, Unsettled.Effect effect) {
        Set<String> others = new HashSet<>(answer.questions());
        others.remove(effect.question());
        return group.answer() != null
                || group.range() != null
                        && !group.range().equals(answer.unsettled().range())
                || !others.equals(Set.copyOf(group.dependsOn()));
    }

    private String outcome(Unsettled.Group group) {
        if (group.answer() != null) {
            String said = wording.answer(group.answer());
            return Unsettled.isAnyOther(said) ? messages.text("gevolg.datzelfde") : said;
        }
        String others = messages.text("gevolg.hangt-ook-af", keys.all(group.dependsOn()));
        return group.range() == null ? others : wording.range(group.range()) + "; " + others;
    }
}
