package nl.pleegrecht.report;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.pleegrecht.diagnostics.Messages;
import nl.pleegrecht.dossier.Periode;
import nl.pleegrecht.evaluation.Answer;
import nl.pleegrecht.evaluation.FoundSignal;
import nl.pleegrecht.evaluation.Unsettled.Range;
import nl.pleegrecht.facts.Bedragstatus;
import nl.pleegrecht.timeline.Judgement;
import nl.pleegrecht.timeline.Period;
import nl.pleegrecht.timeline.Sum;
import nl.pleegrecht.timeline.Sums;

/** A judgement as a person reads it: eighty columns, no colour. */
public final class TextReport {
    private final Judgement judgement;
    private final Messages messages;
    private final Wording wording;
    private final Sums sums;
    private final Lines lines = new Lines();
    private final AnswersText answers;

    /**
     * @param judgement what to tell
     * @param messages in which language
     * @param why whether to tell the steps and facts behind each answer
     */
    public TextReport(Judgement judgement, Messages messages, boolean why) {
        this.judgement = judgement;
        this.messages = messages;
        this.wording = new Wording(messages);
        this.sums = new Sums(judgement);
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
        Periode asked = judgement.dossier().periode();
        lines.add(
                messages.text("rapport.totaal", days(asked.van(), asked.tot()), sum(sums.total(), judgement.periods())),
                0);
        new TotalsText(judgement, messages).lines().forEach(lines::asIs);
        new QuestionsText(judgement, messages).addTo(lines);
        return lines.text();
    }

    private void period(Period period, Period before) {
        String placement = period.index() < 0 ? messages.text("rapport.zonder-plaatsing") : period.placement();
        lines.add(
                messages.text("rapport.periode", placement, days(period.from(), period.to()), count(period.days())), 0);
        answers.add(period, before);
        if (period.index() >= 0) {
            lines.entry(
                    messages.text("rapport.per-dag"), sum(sums.perDay(period), List.of(period)), 2, answers.column());
        }
        Range perDay = period.outcome().perDay();
        if (perDay != null && period.index() >= 0) {
            lines.add(wording.range(perDay), 6);
        }
        for (FoundSignal signal : period.outcome().signals()) {
            String code = signal.code().isEmpty() ? "" : signal.code() + ": ";
            lines.add(messages.text("rapport.signaal", code + signal.text()), 2);
        }
    }

    /** A sum in which an estimate counts is an estimate. */
    private String sum(Sum sum, List<Period> periods) {
        boolean estimated = sum.amount() != null
                && periods.stream()
                        .flatMap(period -> period.outcome().answers().stream())
                        .anyMatch(answer -> answer.status() == Bedragstatus.GERAAMD && counts(answer));
        return estimated ? messages.text("rapport.deels-geraamd", wording.sum(sum)) : wording.sum(sum);
    }

    private boolean counts(Answer answer) {
        return judgement.book().subjects().find(answer.subject()).orElseThrow().counts();
    }

    private String days(LocalDate from, LocalDate to) {
        return from.equals(to)
                ? wording.date(from)
                : messages.text("rapport.van-tot", wording.date(from), wording.date(to));
    }

    private String count(long days) {
        return days == 1 ? messages.text("rapport.een-dag") : messages.text("rapport.dagen", days);
    }
}
