package nl.pleegrecht.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.pleegrecht.rulebook.Subject;
import nl.pleegrecht.testing.RealRules;
import org.junit.jupiter.api.Test;

/** What the rules of the repository say is paid to the pleegouder is told once as a total and once by month and year. */
class ScenarioTotalsTest {
    private static final Set<String> FLOWS = RealRules.book().subjects().all().stream()
            .filter(Subject::counts)
            .map(Subject::flow)
            .collect(Collectors.toSet());

    @Test
    void what_counts_in_the_total_is_one_flow_and_nothing_else_is_in_it() {
        assertThat(FLOWS).hasSize(1).doesNotContain("");
        assertThat(RealRules.book().subjects().all())
                .filteredOn(subject -> FLOWS.contains(subject.flow()))
                .allMatch(Subject::counts);
    }

    @Test
    void the_months_and_the_years_come_to_the_total_of_every_scenario() {
        for (Judgement judgement : RealRules.judgements()) {
            Totals totals = new Totals(judgement);
            Sum total = new Sums(judgement).total();

            assertThat(together(totals, TotalLine::month))
                    .as(judgement.dossier().file())
                    .isEqualTo(total);
            assertThat(together(totals, line -> line.month().getYear()))
                    .as(judgement.dossier().file())
                    .isEqualTo(total);
        }
    }

    private static Sum together(Totals totals, Function<TotalLine, ?> part) {
        return totals.lines().stream()
                .map(part)
                .distinct()
                .<Sum>map(one -> totals.of(line ->
                                FLOWS.contains(line.flow()) && part.apply(line).equals(one))
                        .map(Totals.Total::sum)
                        .orElse(Sum.ZERO))
                .reduce(Sum.ZERO, Sum::plus);
    }
}
