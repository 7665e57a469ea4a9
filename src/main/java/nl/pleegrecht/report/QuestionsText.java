package nl.pleegrecht.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.pleegrecht.diagnostics.Messages;
import nl.pleegrecht.timeline.Judgement;
import nl.pleegrecht.timeline.Questions;
import nl.pleegrecht.timeline.Questions.Question;

/** What there is still to ask, in the order in which it is asked best, and why. */
public final class QuestionsText {
    private final Judgement judgement;
    private final Messages messages;
    private final QuestionWording wording;

    /** Of more subjects than this only the first are named. */
    private static final int MANY = 6;

    private static final int FIRST = 4;

    public QuestionsText(Judgement judgement, Messages messages) {
        this.judgement = judgement;
        this.messages = messages;
        this.wording = new QuestionWording(new Keys(judgement.dossier(), messages));
    }

    void addTo(Lines lines) {
        List<Question> questions = Questions.of(judgement);
        if (questions.isEmpty()) {
            return;
        }
        lines.blank();
        lines.add(messages.text("rapport.vragen"), 0);
        for (int i = 0; i < questions.size(); i++) {
            String number = (i + 1) + ". ";
            lines.add(number + wording.inWords(questions.get(i).key()), 2, 2 + number.length());
            lines.add(why(questions.get(i)), 2 + number.length());
        }
        firstDay().ifPresent(note -> lines.add(note, 2));
    }

    /** Each question with why it is asked, in the order in which it is asked best. */
    Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>();
        Questions.of(judgement).forEach(question -> all.put(wording.inWords(question.key()), why(question)));
        return all;
    }

    /** Of which day it is told what values lead to, where it is told of a period of more days. */
    Optional<String> firstDay() {
        boolean isTold = judgement.periods().stream()
                .filter(period -> period.days() > 1)
                .flatMap(period -> period.outcome().answers().stream())
                .anyMatch(answer -> answer.unsettled() != null
                        && !answer.unsettled().effects().isEmpty());
        return isTold ? Optional.of(messages.text("rapport.eerste-dag")) : Optional.empty();
    }

    /** One question, as it is put to somebody. */
    public String asked(Question question) {
        Lines lines = new Lines();
        lines.add(wording.inWords(question.key()), 0);
        lines.add(why(question), 2);
        return lines.text().stripTrailing();
    }

    private String why(Question question) {
        int more = question.subjects().size() > MANY ? question.subjects().size() - FIRST : 0;
        String first = question.subjects().stream()
                .limit(question.subjects().size() - more)
                .map(subject ->
                        judgement.book().subjects().find(subject).orElseThrow().label(subject, messages.language()))
                .collect(Collectors.joining("; "));
        String labels = more == 0 ? first : messages.text("vraag.en-meer", first, more);
        return question.settles() == 0
                ? messages.text("vraag.waarom", labels)
                : messages.text("vraag.waarom-beslist", labels, question.settles(), question.changes());
    }
}
