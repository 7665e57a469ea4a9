package nl.pleegrecht.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.pleegrecht.diagnostics.Messages;
import nl.pleegrecht.evaluation.Answer;
import nl.pleegrecht.evaluation.AnswerKind;
import nl.pleegrecht.rulebook.Subject;
import nl.pleegrecht.timeline.Judgement;
import nl.pleegrecht.timeline.Period;

/** Answers of one judgement in words, whatever the form they are shown in. */
final class AnswerWording {
    private final Judgement judgement;
    private final Messages messages;
    private final Keys keys;

    AnswerWording(Judgement judgement, Messages messages) {
        this.judgement = judgement;
        this.messages = messages;
        this.keys = new Keys(judgement.dossier(), messages);
    }

    /** No right without a reason, or no rules: the case worker need not stop at it. */
    static boolean isFolded(Answer answer) {
        return answer.questions().isEmpty()
                && answer.derivations().isEmpty()
                && (answer.kind() == AnswerKind.GEEN_RECHT || answer.kind() == AnswerKind.GEEN_REGELS);
    }

    /** The answers of a group, in the order of the subjects. */
    List<Answer> ofGroup(Period period, String group) {
        return period.outcome().answers().stream()
                .filter(answer -> subject(answer).group().equals(group))
                .toList();
    }

    String label(Answer answer) {
        return subject(answer).label(answer.subject(), messages.language());
    }

    /** Answers in one line for each kind there is: those on no right, and those without rules. */
    List<String> folded(List<Answer> answers) {
        return Stream.of(
                        folded("rapport.geen-recht-op", answers, answer -> answer.kind() == AnswerKind.GEEN_RECHT),
                        folded("rapport.geen-regels-voor", answers, answer -> answer.kind() == AnswerKind.GEEN_REGELS))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<String> folded(String key, List<Answer> answers, Predicate<Answer> ofThisKind) {
        String labels = answers.stream()
                .filter(ofThisKind)
                .map(answer -> inSentence(label(answer)))
                .collect(Collectors.joining(", "));
        return labels.isEmpty() ? Optional.empty() : Optional.of(messages.text(key, labels));
    }

    /** What an answer waits for: facts of the dossier, and amounts of the table. */
    List<String> waitsFor(Answer answer, Reasons reasons) {
        return waitsFor(answer, reasons, keys::all);
    }

    /**
     * The same.
     *
     * @param named how several keys of the dossier are named
     */
    List<String> waitsFor(Answer answer, Reasons reasons, Function<List<String>, String> named) {
        List<String> texts = new ArrayList<>();
        if (answer.kind() == AnswerKind.ONBEKEND || !answer.questions().isEmpty()) {
            boolean tooMany = answer.unsettled() != null && answer.unsettled().tooMany();
            texts.add(messages.text(tooMany ? "rapport.te-veel" : "rapport.vul-in", named.apply(answer.questions())));
        }
        reasons.missing(answer).forEach(missing -> texts.add(text(missing)));
        return texts;
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

    private Subject subject(Answer answer) {
        return judgement.book().subjects().find(answer.subject()).orElseThrow();
    }

    /** A label without the capital that begins a line; letters that stand for words keep theirs. */
    private static String inSentence(String label) {
        boolean letters = label.length() > 1 && Character.isUpperCase(label.charAt(1));
        return letters ? label : label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }
}
