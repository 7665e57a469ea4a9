package nl.pleegrecht.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.pleegrecht.dossier.Dossier;
import nl.pleegrecht.evaluation.Outcome;

/** Lays periods beside the same days judged one by one. */
final class DayByDay {
    private DayByDay() {}

    /** Every day of a period must say what the period says. */
    static void compare(Timeline timeline, Dossier dossier, Period period, Stream<LocalDate> days) {
        List<String> whole = content(period.outcome());
        days.forEach(day -> assertThat(content(timeline.judge(dossier, period.index(), day)))
                .as(
                        "%s, %s on %s, in the period from %s to %s",
                        dossier.file(), period.placement(), day, period.from(), period.to())
                .isEqualTo(whole));
    }

    private static List<String> content(Outcome outcome) {
        Stream<String> answers = outcome.answers().stream()
                .map(answer -> answer.subject() + " = " + answer.kind() + " " + answer.amount() + " " + answer.unit()
                        + " " + answer.status() + " " + answer.value() + " " + answer.by() + " " + answer.questions());
        Stream<String> signals = outcome.signals().stream().map(signal -> signal.code() + ": " + signal.text());
        return Stream.concat(answers, signals).toList();
    }
}
