package nl.pleegrecht.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
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
    private SharedBranches shared;
    private SharedBranches sharedBefore;

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
        shared = SharedBranches.of(period, outlook, words);
        sharedBefore = before == null ? null : SharedBranches.of(before, outlook, words);
        add(period, before, words.ofGroup(period, ""), UNGROUPED);
        for (Heading group : groups) {
            List<Answer> answers = words.ofGroup(period, group.name());
            if (!answers.isEmpty()) {
                lines.add(group.label(messages.language()), UNGROUPED);
                add(period, before, answers, GROUPED);
            }
        }
        settled();
    }

    /** What one value settles of many answers at once; of what it did in the period before only which value it was. */
    private void settled() {
        List<SharedBranches.Told> told = shared.told(sharedBefore);
        if (told.isEmpty()) {
            return;
        }
        lines.add(messages.text("rapport.al-beslist"), UNGROUPED);
        for (SharedBranches.Told one : told) {
            if (!one.asBefore().isEmpty()) {
                String same = String.join("; ", one.asBefore());
                lines.add(messages.text("rapport.al-beslist.als-hiervoor", same), GROUPED, GROUPED + 2);
            }
            for (int i = 0; i < one.conditions().size(); i++) {
                boolean isFirst = i == 0 && one.asBefore().isEmpty();
                String bij = isFirst ? "rapport.al-beslist.bij" : "rapport.al-beslist.of-bij";
                lines.add(messages.text(bij, one.conditions().get(i)), GROUPED, GROUPED + 2);
            }
            String key = one.asBefore().isEmpty() ? "rapport.al-beslist.uitkomst" : "rapport.al-beslist.ook";
            one.outcomes()
                    .forEach((outcome, labels) -> lines.add(
                            messages.text(key, outcome, String.join(", ", labels)), GROUPED + 2, GROUPED + 4));
        }
    }

    private void add(Period period, Period before, List<Answer> answers, int indent) {
        String said = "";
        List<Answer> folded = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            Answer answer = answers.get(i);
            if (AnswerWording.isFolded(answer) || isMoreOfTheSame(period, answer, said)) {
                folded.add(answer);
            } else if (answer.kind() == AnswerKind.ONBEKEND && !why) {
                List<Answer> alike = alike(period, before, answers.subList(i, answers.size()));
                unknown(period, before, alike, indent);
                i += alike.size() - 1;
                said = "";
            } else {
                said = add(period, before, answer, indent, said);
            }
        }
        words.folded(folded, before == null ? List.of() : foldedBefore(before, folded))
                .forEach(line -> lines.add(line, indent, indent + 2));
    }

    /** Of answers without a right those that had none in the period before, and with as little to tell. */
    private static List<Answer> foldedBefore(Period before, List<Answer> folded) {
        return folded.stream()
                .filter(answer -> before.answer(answer.subject())
                        .filter(earlier -> earlier.kind() == answer.kind())
                        .isPresent())
                .toList();
    }

    /** An answer that is not known, and those after it of which there is the same to tell but for the amounts. */
    private List<Answer> alike(Period period, Period before, List<Answer> answers) {
        List<String> told = told(period, before, answers.get(0));
        List<Answer> alike = new ArrayList<>();
        for (Answer answer : answers) {
            if (answer.kind() != AnswerKind.ONBEKEND
                    || !told(period, before, answer).equals(told)) {
                break;
            }
            alike.add(answer);
        }
        return alike;
    }

    private void unknown(Period period, Period before, List<Answer> alike, int indent) {
        Answer first = alike.get(0);
        List<String> told = told(period, before, first);
        String answer = wording.answer(first);
        lines.entry(
                words.label(first),
                told.isEmpty() ? messages.text("rapport.als-hiervoor", answer) : answer,
                indent,
                column);
        if (!told.isEmpty()) {
            lines.add(told.get(0), indent + 4);
            outlook.range(first).ifPresent(range -> lines.add(range, indent + 4));
            told.stream().skip(1).forEach(line -> lines.add(line, indent + 4, indent + 6));
        }
        if (alike.size() > 1) {
            String others = alike.stream()
                    .skip(1)
                    .map(other -> words.inSentence(other)
                            + outlook.range(other)
                                    .filter(range -> !told.isEmpty())
                                    .map(range -> " (" + range + ")")
                                    .orElse(""))
                    .collect(Collectors.joining(", "));
            lines.add(messages.text("rapport.zo-ook", others), indent + 4, indent + 6);
        }
    }

    /** What there is to tell of an answer that is not known, but for the amounts; nothing when that was told just before. */
    private List<String> told(Period period, Period before, Answer answer) {
        List<String> now = told(period, shared, answer);
        boolean isSame = before != null
                && before.answer(answer.subject())
                        .filter(earlier -> earlier.kind() == AnswerKind.ONBEKEND
                                && outlook.range(earlier).equals(outlook.range(answer))
                                && told(before, sharedBefore, earlier).equals(now))
                        .isPresent();
        return isSame ? List.of() : now;
    }

    private List<String> told(Period period, SharedBranches elsewhere, Answer answer) {
        List<String> told = new ArrayList<>(words.waitsFor(answer, new Reasons(judgement, period), numbers::all));
        outlook.branches(answer).stream()
                .filter(branch -> !elsewhere.has(answer, branch))
                .forEach(branch -> told.add(outlook.line(branch)));
        return told;
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
        outlook.range(answer).ifPresent(range -> lines.add(range, indent + 4));
        outlook.branches(answer).stream()
                .filter(branch -> !shared.has(answer, branch))
                .forEach(branch -> lines.add(outlook.line(branch), indent + 4, indent + 6));
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
