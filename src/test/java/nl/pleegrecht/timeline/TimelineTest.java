package nl.pleegrecht.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import nl.pleegrecht.dossier.Dossier;
import nl.pleegrecht.evaluation.AnswerKind;
import nl.pleegrecht.evaluation.Kernel;
import nl.pleegrecht.rulebook.ParsedRule;
import nl.pleegrecht.testing.TinyRules;
import org.junit.jupiter.api.Test;

/** No stretch of days hides a change (design 5). */
class TimelineTest {
    private static final Timeline TIMELINE = new Timeline(new Kernel(TinyRules.inFolder("rijk")));

    @Test
    void a_period_says_what_each_of_its_days_says_when_judged_by_itself() {
        LongStream.range(0, 240).forEach(seed -> compare(RandomDossiers.of(seed, false)));
    }

    @Test
    void so_it_does_where_facts_are_missing() {
        LongStream.range(1000, 1060).forEach(seed -> compare(RandomDossiers.of(seed, true)));
    }

    @Test
    void each_day_is_in_one_period_for_each_placement_it_has_or_in_one_without() {
        for (long seed = 2000; seed < 2060; seed++) {
            Dossier dossier = RandomDossiers.of(seed, false);
            List<Period> periods = TIMELINE.judge(dossier).periods();
            for (LocalDate day = dossier.periode().van(); dossier.periode().contains(day); day = day.plusDays(1)) {
                LocalDate today = day;
                Set<Integer> wanted = IntStream.range(0, dossier.plaatsingen().size())
                        .filter(i -> !dossier.plaatsingen().get(i).van().isAfter(today)
                                && !dossier.plaatsingen().get(i).tot().isBefore(today))
                        .boxed()
                        .collect(Collectors.toCollection(TreeSet::new));
                if (wanted.isEmpty()) {
                    wanted.add(-1);
                }
                assertThat(periods.stream()
                                .filter(period -> period.contains(today))
                                .map(Period::index))
                        .as(dossier.file() + " on " + day)
                        .containsExactlyInAnyOrderElementsOf(wanted);
            }
        }
    }

    @Test
    void neighbours_that_say_the_same_are_one_period() {
        for (long seed = 3000; seed < 3030; seed++) {
            List<Period> periods =
                    TIMELINE.judge(RandomDossiers.of(seed, false)).periods();
            for (Period a : periods) {
                assertThat(periods)
                        .noneMatch(b -> a.index() == b.index()
                                && a.to().plusDays(1).equals(b.from())
                                && Timeline.sayTheSame(a.outcome(), b.outcome()));
            }
        }
    }

    @Test
    void a_period_knows_the_rules_of_all_its_days() {
        Timeline timeline = new Timeline(new Kernel(TinyRules.of(
                "declare Vroeg\nend\ndeclare Laat\nend\n",
                TinyRules.rule("vroeg", "Plaatsing( crisisweek <= 4 )", "new Vroeg( )"),
                TinyRules.rule("laat", "Plaatsing( crisisweek > 4 )", "new Laat( )"),
                TinyRules.rule("crisis", "Plaatsing( variant == Variant.CRISIS )", "new Laat( )"),
                TinyRules.rule("pas", "Jeugdige( leeftijd < 90 )", "recht( \"pas\" )"))));

        Judgement judgement = timeline.judge(
                Cases.dossier("2023-06-01", "2023-07-20", "van: 2023-06-01\nspoed: nee\nvariant: opvoeding"));
        Judgement unknown = timeline.judge(Cases.dossier("2023-06-01", "2023-06-10", "van: 2023-06-01"));

        assertThat(judgement.periods()).hasSize(1);
        assertThat(judgement.applied()).extracting(ParsedRule::name).containsExactlyInAnyOrder("vroeg", "pas", "laat");
        assertThat(unknown.applied())
                .as("whether it is a crisis is not known")
                .extracting(ParsedRule::name)
                .containsExactlyInAnyOrder("vroeg", "pas");
    }

    @Test
    void around_a_limit_the_weeks_before_on_and_after_it_are_situations_of_their_own() {
        Timeline timeline = new Timeline(
                new Kernel(TinyRules.of(TinyRules.rule("vroeg", "Plaatsing( crisisweek <= 4 )", "recht( \"pas\" )"))));
        Dossier dossier = Cases.dossier("2022-06-01", "2022-07-31", "van: 2022-06-01");

        assertThat(timeline.situationsAroundLimits(dossier))
                .extracting(situation -> situation.facts().stream()
                        .map(fact -> fact.known().get("crisisweek"))
                        .filter(week -> week != null)
                        .findFirst()
                        .orElseThrow())
                .contains(3, 4, 5);
        assertThat(timeline.situations(dossier).size())
                .isLessThan(timeline.situationsAroundLimits(dossier).size());
    }

    @Test
    void the_random_dossiers_are_varied() {
        Set<AnswerKind> kinds = new TreeSet<>();
        Set<String> rules = new TreeSet<>();
        int periods = 0;
        for (long seed = 0; seed < 60; seed++) {
            Judgement judgement = TIMELINE.judge(RandomDossiers.of(seed, seed % 4 == 0));
            periods += judgement.periods().size();
            judgement
                    .periods()
                    .forEach(period -> period.outcome().answers().forEach(answer -> {
                        kinds.add(answer.kind());
                        answer.derivations()
                                .forEach(derivation ->
                                        rules.add(derivation.rule().name()));
                    }));
        }

        assertThat(kinds).containsExactly(AnswerKind.values());
        assertThat(rules).hasSize(13);
        assertThat(periods).isGreaterThan(600);
    }

    private static void compare(Dossier dossier) {
        for (Period period : TIMELINE.judge(dossier).periods()) {
            DayByDay.compare(
                    TIMELINE,
                    dossier,
                    period,
                    period.from().datesUntil(period.to().plusDays(1)));
        }
    }
}
