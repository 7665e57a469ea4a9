package nl.pleegrecht.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
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
    /** So many labels are repeated rather than pointed back at. */
    private static final int FEW = 3;

    private final Judgement judgement;
    private final Messages messages;

    AnswerWording(Judgement judgement, Messages messages) {
        this.judgement = judgement;
        this.messages = messages;
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

    /** The label as it stands within a sentence. */
    String inSentence(Answer answer) {
        return inSentence(label(answer));
    }

    /** Answers in one line for each kind there is: those on no right, and those without rules. */
    List<String> folded(List<Answer> answers) {
        return folded(answers, List.of());
    }

    /** The same; where all of many were told before, that is enough. */
    List<String> folded(List<Answer> answers, List<Answer> before) {
        return Stream.of(
                        folded("rapport.geen-recht-op", AnswerKind.GEEN_RECHT, answers, before),
                        folded("rapport.geen-regels-voor", AnswerKind.GEEN_REGELS, answers, before))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<String> folded(String key, AnswerKind kind, List<Answer> answers, List<Answer> before) {
        List<Answer> all =
                answers.stream().filter(answer -> answer.kind() == kind).toList();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        String labels = all.size() > FEW && before.containsAll(all)
                ? messages.text("rapport.dezelfde", all.size())
                : all.stream().map(this::inSentence).collect(Collectors.joining(", "));
        return Optional.of(messages.text(key, labels));
    }

    /**
     * What an answer waits for: facts of the dossier, and amounts of the table.
     *
     * @param named how several keys of the dossier are named
     */
    List<String> waitsFor(Answer answer, Reasons reasons, Function<List<String>, String> named) {
        List<String> texts = new ArrayList<>();
        if (answer.kind() == AnswerKind.ONBEKEND || !answer.questions().isEmpty()) {
            boolean tooMany = answer.unsettled() != null && answer.unsettled().tooMany();
            texts.add(
                    tooMany
                            ? tooMany(answer.questions(), named)
                            : messages.text("rapport.vul-in", named.apply(answer.questions())));
        }
        reasons.missing(answer).forEach(missing -> texts.add(text(missing)));
        return texts;
    }

    /** One key first: whether the others matter is only to be told once it is known. */
    private String tooMany(List<String> questions, Function<List<String>, String> named) {
        String first = messages.text("rapport.te-veel", named.apply(questions.subList(0, 1)));
        return questions.size() == 1
                ? first
                : messages.text("rapport.te-veel-daarna", first, named.apply(questions.subList(1, questions.size())));
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
