package nl.pleegrecht.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.pleegrecht.dossier.Dossier;
import nl.pleegrecht.evaluation.Answer;
import nl.pleegrecht.evaluation.AnswerKind;
import nl.pleegrecht.evaluation.Fact;
import nl.pleegrecht.evaluation.Kernel;
import nl.pleegrecht.evaluation.Outcome;
import nl.pleegrecht.evaluation.Situation;
import nl.pleegrecht.evaluation.Unsettled.Example;
import nl.pleegrecht.testing.Gaps;
import nl.pleegrecht.testing.RealRules;
import org.junit.jupiter.api.Test;

/**
 * Facts taken out of the scenarios by chance: what is decided without them is what is decided with them, and what is called
 * unknown has two completions with different answers. How many: the property {@code gaten}.
 */
class RemovedFactsTest {
    private static final int CASES = Integer.getInteger("gaten", 60);
    private static final Kernel KERNEL = new Kernel(RealRules.book());

    @Test
    void what_is_decided_in_spite_of_missing_facts_is_what_the_complete_dossier_gives() {
        List<Judgement> complete = RealRules.judgements();
        IntStream.range(0, CASES).parallel().forEach(seed -> {
            Random random = new Random(seed);
            compare(complete.get(random.nextInt(complete.size())), random, "zaad " + seed);
        });
    }

    private static void compare(Judgement complete, Random random, String seed) {
        Dossier gaps = Gaps.some(complete.dossier(), 1 + random.nextInt(6), random);
        List<Period> periods = complete.periods();
        Period period = periods.get(random.nextInt(periods.size()));
        LocalDate day = period.from().plusDays(random.nextInt((int) period.days()));
        Outcome outcome = RealRules.timeline().proving().judge(gaps, period.index(), day);
        for (Answer answer : outcome.answers()) {
            Answer wanted = period.answer(answer.subject()).orElseThrow();
            String what = seed + " " + gaps.file() + " " + day + " " + answer.subject();
            if (answer.kind() == AnswerKind.ONBEKEND) {
                assertThat(answer.questions()).as(what).isNotEmpty();
                if (answer.unsettled() != null && !answer.unsettled().tooMany()) {
                    assertThat(answer.unsettled().examples()).as(what).hasSize(2);
                }
                answer.unsettled().examples().forEach(example -> prove(example, period, day, what));
            } else if (answer.kind() != AnswerKind.TER_BEOORDELING) {
                assertThat(answer.saysTheSameAs(wanted) || wanted.kind() == AnswerKind.ONBEKEND)
                        .as(what + ": " + answer + " instead of " + wanted)
                        .isTrue();
            }
        }
    }

    private static void prove(Example example, Period period, LocalDate day, String what) {
        List<Fact> facts =
                example.facts().stream().map(fact -> Fact.of(fact, "")).toList();
        Answer there = KERNEL.evaluate(new Situation(what, period.placement(), day, facts)).answers().stream()
                .filter(answer -> answer.subject().equals(example.answer().subject()))
                .findFirst()
                .orElseThrow();
        assertThat(there.saysTheSameAs(example.answer()))
                .as(what + " " + example.filled() + ": " + there + " instead of " + example.answer())
                .isTrue();
    }
}
