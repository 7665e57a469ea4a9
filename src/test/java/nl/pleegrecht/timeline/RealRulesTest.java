package nl.pleegrecht.timeline;

import java.time.LocalDate;
import java.util.stream.Stream;
import nl.pleegrecht.testing.RealRules;
import org.junit.jupiter.api.Test;

/** The rules of the repository hide no change within a period either; a few days of each, the first and last among them. */
class RealRulesTest {
    @Test
    void a_period_of_a_scenario_says_what_its_days_say_when_judged_by_themselves() {
        RealRules.judgements().parallelStream()
                .forEach(judgement -> judgement
                        .periods()
                        .forEach(period ->
                                DayByDay.compare(RealRules.timeline(), judgement.dossier(), period, days(period))));
    }

    private static Stream<LocalDate> days(Period period) {
        long last = period.days() - 1;
        return Stream.of(0L, last / 3, last * 2 / 3, last).distinct().map(period.from()::plusDays);
    }
}
