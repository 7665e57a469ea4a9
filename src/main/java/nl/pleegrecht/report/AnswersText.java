package nl.pleegrecht.report;

import java.util.ArrayList;
import java.util.List;
import nl.pleegrecht.diagnostics.Messages;
import nl.pleegrecht.evaluation.Answer;
import nl.pleegrecht.evaluation.AnswerKind;
import nl.pleegrecht.rulebook.Heading;
import nl.pleegrecht.timeline.Judgement;
import nl.pleegrecht.timeline.Period;

/** The answers of a period, group by group; what there is nothing to say about comes last in its group, in one line. */
final class AnswersText {
    private static final int WIDEST_LABEL = 38;
    private static final int UNGROUPED = 2;
    private static final int GROUPED = 4;

    private final Judgement judgement;
    private final Messages messages;
    private final boolean why;
    private final Wording wording;
    private final AnswerWording words;
    private final Lines lines;
    private final List<Heading> groups;
    private final OutlookText outlook;
    private final QuestionNumbers numbers;
    private final int column;
    private WhyTrees trees;

    AnswersText(Judgement judgement, Messages messages, boolean why, Lines lines) {
        this.judgement = judgement;
        this.messages = messages;
        this.why = why;
        this.wording = new Wording(messages);
        this.words = new AnswerWording(judgement, messages);
        this.lines = lines;
        this.groups = judgement.book().subjects().groups();
        this.outlook = new OutlookText(new Keys(judgement.dossier(), messages), messages);
        this.numbers = new QuestionNumbers(judgement, messages);
        this.column = (groups.isEmpty() ? UNGROUPED : GROUPED)
                + 2
                + judgement.periods().stream()
                        .flatMap(period -> period.outcome().answers().stream())
                        .filter(answer -> !AnswerWording.isFolded(answer))
                        .mapToInt(answer ->
                                Math.min(WIDEST_LABEL, words.label(answer).length()))
                        .max()
                        .orElse(0);
    }

    /** Where values begin. */
    int column() {
        return column;
    }

    void add(Period period, Period before) {
        trees = new WhyTrees(judgement, period, messages);
        add(period, before, words.ofGroup(period, ""), UNGROUPED);
        for (Heading group : groups) {
            List<Answer> answers = words.ofGroup(period, group.name());
            if (!answers.isEmpty()) {
                lines.add(group.label(messages.language()), UNGROUPED);
                add(period, before, answers, GROUPED);
            }
        }
    }

    private void add(Period period, Period before, List<Answer> answers, int indent) {
        String said = "";
        List<Answer> folded = new ArrayList<>();
        for (Answer answer : answers) {
            if (AnswerWording.isFolded(answer) || isMoreOfTheSame(period, answer, said)) {
                folded.add(answer);
            } else {
                said = add(period, before, answer, indent, said);
            }
        }
        words.folded(folded).forEach(line -> lines.add(line, indent, indent + 2));
    }

    /** No right, for the reason that was given just now. */
    private boolean isMoreOfTheSame(Period period, Answer answer, String said) {
        return !why
                && answer.kind() == AnswerKind.GEEN_RECHT
                && answer.questions().isEmpty()
                && !said.isEmpty()
                && reason(period, answer).equals(said);
    }

    private String reason(Period period, Answer answer) {
        return answer.derivations().isEmpty()
                ? ""
                : new Reasons(judgement, period).explanation(answer) + " (" + String.join("; ", Reasons.grounds(answer))
                        + ")";
    }

    /**
     * A reason that was given for the period before, and still stands, is not said again, nor one that the answer before
     * has too.
     *
     * @return the reason of this answer
     */
    private String add(Period period, Period before, Answer answer, int indent, String said) {
        lines.entry(words.label(answer), wording.answer(answer), indent, column);
        Reasons reasons = new Reasons(judgement, period);
        words.waitsFor(answer, reasons, numbers::all).forEach(line -> lines.add(line, indent + 4));
        outlook.lines(answer).forEach(line -> lines.add(line, indent + 4, indent + 6));
        boolean told = before != null
                && before.answer(answer.subject())
                        .map(earlier -> earlier.saysTheSameAs(answer)
                                && Reasons.rules(earlier).equals(Reasons.rules(answer))
                                && new Reasons(judgement, before)
                                        .explanation(earlier)
                                        .equals(reasons.explanation(answer)))
                        .orElse(false);
        String reason = reason(period, answer);
        if (!reason.isEmpty() && (why || !told && !reason.equals(said))) {
            lines.add(reason, indent + 4);
        }
        if (why) {
            new WhyText(messages, lines).add(trees.of(answer), indent + 4);
        }
        return reason;
    }
}
