package nl.pleegrecht.report;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.pleegrecht.diagnostics.Messages;
import nl.pleegrecht.evaluation.Answer;
import nl.pleegrecht.evaluation.AnswerKind;
import nl.pleegrecht.evaluation.Derivation;
import nl.pleegrecht.rulebook.Heading;
import nl.pleegrecht.rulebook.Subject;
import nl.pleegrecht.rulebook.SubjectTable;
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
    private final Lines lines;
    private final SubjectTable subjects;
    private final Keys keys;
    private final OutlookText outlook;
    private final int column;

    AnswersText(Judgement judgement, Messages messages, boolean why, Lines lines) {
        this.judgement = judgement;
        this.messages = messages;
        this.why = why;
        this.wording = new Wording(messages);
        this.lines = lines;
        this.subjects = judgement.book().subjects();
        this.keys = new Keys(judgement.dossier(), messages);
        this.outlook = new OutlookText(keys, messages);
        this.column = (subjects.groups().isEmpty() ? UNGROUPED : GROUPED)
                + 2
                + judgement.periods().stream()
                        .flatMap(period -> period.outcome().answers().stream())
                        .filter(answer -> !isFolded(answer))
                        .mapToInt(answer -> Math.min(WIDEST_LABEL, label(answer).length()))
                        .max()
                        .orElse(0);
    }

    /** Where values begin. */
    int column() {
        return column;
    }

    void add(Period period, Period before) {
        add(period, before, ofGroup(period, ""), UNGROUPED);
        for (Heading group : subjects.groups()) {
            List<Answer> answers = ofGroup(period, group.name());
            if (!answers.isEmpty()) {
                lines.add(group.label(messages.language()), UNGROUPED);
                add(period, before, answers, GROUPED);
            }
        }
    }

    private List<Answer> ofGroup(Period period, String group) {
        return period.outcome().answers().stream()
                .filter(answer -> subject(answer).group().equals(group))
                .toList();
    }

    private void add(Period period, Period before, List<Answer> answers, int indent) {
        String said = "";
        for (Answer answer : answers) {
            if (!isFolded(answer)) {
                said = add(period, before, answer, indent, said);
            }
        }
        fold("rapport.geen-recht-op", answers, indent, answer -> answer.kind() == AnswerKind.GEEN_RECHT);
        fold("rapport.geen-regels-voor", answers, indent, answer -> answer.kind() == AnswerKind.GEEN_REGELS);
    }

    /** No right without a reason, or no rules: the case worker need not stop at it. */
    private static boolean isFolded(Answer answer) {
        return answer.questions().isEmpty()
                && answer.derivations().isEmpty()
                && (answer.kind() == AnswerKind.GEEN_RECHT || answer.kind() == AnswerKind.GEEN_REGELS);
    }

    private void fold(String key, List<Answer> answers, int indent, Predicate<Answer> ofThisKind) {
        String labels = answers.stream()
                .filter(ofThisKind)
                .filter(AnswersText::isFolded)
                .map(answer -> inSentence(label(answer)))
                .collect(Collectors.joining(", "));
        if (!labels.isEmpty()) {
            lines.add(messages.text(key, labels), indent, indent + 2);
        }
    }

    /**
     * A reason that was given for the period before, and still stands, is not said again, nor one that the answer before
     * has too.
     *
     * @return the reason of this answer
     */
    private String add(Period period, Period before, Answer answer, int indent, String said) {
        lines.entry(label(answer), wording.answer(answer), indent, column);
        if (answer.kind() == AnswerKind.ONBEKEND || !answer.questions().isEmpty()) {
            boolean tooMany = answer.unsettled() != null && answer.unsettled().tooMany();
            String key = tooMany ? "rapport.te-veel" : "rapport.vul-in";
            lines.add(messages.text(key, keys.all(answer.questions())), indent + 4);
            outlook.lines(answer).forEach(line -> lines.add(line, indent + 4, indent + 6));
        }
        new Reasons(judgement, period).missing(answer).forEach(missing -> lines.add(text(missing), indent + 4));
        boolean told = before != null
                && before.answer(answer.subject())
                        .map(earlier -> earlier.saysTheSameAs(answer)
                                && Reasons.rules(earlier).equals(Reasons.rules(answer)))
                        .orElse(false);
        String reason = answer.derivations().isEmpty()
                ? ""
                : Reasons.explanation(answer) + " (" + String.join("; ", Reasons.grounds(answer)) + ")";
        if (!reason.isEmpty() && (why || !told && !reason.equals(said))) {
            lines.add(reason, indent + 4);
        }
        if (why) {
            Reasons reasons = new Reasons(judgement, period);
            answer.derivations().forEach(derivation -> steps(reasons, derivation, indent + 6));
        }
        return reason;
    }

    private String text(MissingAmount missing) {
        return missing.index() == null
                ? messages.text("rapport.geen-bedrag", missing.year(), missing.file())
                : messages.text(
                        "rapport.geen-index",
                        missing.index().forYear(),
                        missing.index().index(),
                        missing.index().year(),
                        missing.file());
    }

    private void steps(Reasons reasons, Derivation derivation, int indent) {
        lines.add("- " + derivation.rule().name(), indent, indent + 2);
        lines.add(derivation.rule().location().toString(), indent + 4);
        for (Reasons.UsedFact fact : reasons.facts(derivation)) {
            lines.add(fact.name() + " = " + fact.value() + "  (" + fact.source() + ")", indent + 4);
        }
        Stream.concat(
                        derivation.because().stream().flatMap(List::stream),
                        derivation.witnesses().stream().flatMap(witness -> witness.because().stream()))
                .distinct()
                .forEach(below -> steps(reasons, below, Math.min(indent + 4, 24)));
    }

    private Subject subject(Answer answer) {
        return subjects.find(answer.subject()).orElseThrow();
    }

    private String label(Answer answer) {
        return subject(answer).label(answer.subject(), messages.language());
    }

    /** A label without the capital that begins a line; letters that stand for words keep theirs. */
    private static String inSentence(String label) {
        boolean letters = label.length() > 1 && Character.isUpperCase(label.charAt(1));
        return letters ? label : label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }
}
