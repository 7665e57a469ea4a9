package nl.pleegrecht.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.pleegrecht.diagnostics.Messages;
import nl.pleegrecht.timeline.Judgement;
import nl.pleegrecht.timeline.Period;

/** A judgement as a person reads it: eighty columns, no colour. */
public final class TextReport {
    private final Judgement judgement;
    private final Messages messages;
    private final PeriodWording wording;
    private final Lines lines = new Lines();
    private final AnswersText answers;

    /**
     * @param judgement what to tell
     * @param messages in which language
     * @param why whether to tell what each answer rests on, as a tree
     */
    public TextReport(Judgement judgement, Messages messages, boolean why) {
        this.judgement = judgement;
        this.messages = messages;
        this.wording = new PeriodWording(judgement, messages);
        this.answers = new AnswersText(judgement, messages, why, lines);
    }

    /** The whole text, with a line end. */
    public String text() {
        lines.add(judgement.dossier().titel(), 0);
        lines.add(
                messages.text(
                        "rapport.kop",
                        judgement.dossier().file(),
                        judgement.book().sha256().substring(0, 12)),
                0);
        Map<Integer, Period> before = new LinkedHashMap<>();
        for (Period period : judgement.periods()) {
            lines.blank();
            period(period, before.put(period.index(), period));
        }
        lines.blank();
        lines.add(wording.total(), 0);
        new TotalsText(judgement, messages).lines().forEach(lines::asIs);
        new QuestionsText(judgement, messages).addTo(lines);
        return lines.text();
    }

    private void period(Period period, Period before) {
        lines.add(wording.heading(period), 0);
        answers.add(period, before);
        if (period.index() >= 0) {
            lines.entry(messages.text("rapport.per-dag"), wording.perDay(period), 2, answers.column());
            if (period.outcome().perDay() != null) {
                lines.add(wording.perDayRange(period), 6);
            }
        }
        signals(period, before);
    }

    /** More than one that were all given for the period before are not told again. */
    private void signals(Period period, Period before) {
        List<String> told = signals(period);
        boolean isSame = before != null && told.size() > 1 && told.equals(signals(before));
        if (isSame) {
            lines.add(messages.text("rapport.signaal", messages.text("rapport.dezelfde", told.size())), 2);
        } else {
            told.forEach(signal -> lines.add(signal, 2));
        }
    }

    private List<String> signals(Period period) {
        return period.outcome().signals().stream().map(wording::signal).toList();
    }
}
