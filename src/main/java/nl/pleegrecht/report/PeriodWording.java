package nl.pleegrecht.report;

import java.time.LocalDate;
import java.util.List;
import nl.pleegrecht.diagnostics.Messages;
import nl.pleegrecht.dossier.Periode;
import nl.pleegrecht.evaluation.Answer;
import nl.pleegrecht.evaluation.FoundSignal;
import nl.pleegrecht.facts.Bedragstatus;
import nl.pleegrecht.timeline.Judgement;
import nl.pleegrecht.timeline.Period;
import nl.pleegrecht.timeline.Sum;
import nl.pleegrecht.timeline.Sums;

/** Periods, sums and what is asked of one judgement in words, whatever the form they are shown in. */
final class PeriodWording {
    private final Judgement judgement;
    private final Messages messages;
    private final Wording wording;
    private final Sums sums;

    PeriodWording(Judgement judgement, Messages messages) {
        this.judgement = judgement;
        this.messages = messages;
        this.wording = new Wording(messages);
        this.sums = new Sums(judgement);
    }

    String heading(Period period) {
        String placement = period.index() < 0 ? messages.text("rapport.zonder-plaatsing") : period.placement();
        return messages.text("rapport.periode", placement, days(period.from(), period.to()), count(period.days()));
    }

    /** Between what the sum of a day lies; only of a period whose outcome tells. */
    String perDayRange(Period period) {
        return wording.range(period.outcome().perDay());
    }

    String perDay(Period period) {
        return sum(sums.perDay(period), List.of(period));
    }

    String total() {
        Periode asked = judgement.dossier().periode();
        return messages.text("rapport.totaal", days(asked.van(), asked.tot()), sum(sums.total(), judgement.periods()));
    }

    String signal(FoundSignal signal) {
        String code = signal.code().isEmpty() ? "" : signal.code() + ": ";
        return messages.text("rapport.signaal", code + signal.text());
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
