package nl.pleegrecht.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.pleegrecht.dossier.Dossier;
import nl.pleegrecht.evaluation.Answer;
import nl.pleegrecht.evaluation.AnswerKind;
import nl.pleegrecht.evaluation.Kernel;
import nl.pleegrecht.evaluation.Situation;
import nl.pleegrecht.rulebook.ParsedRule;
import nl.pleegrecht.testing.RealRules;
import nl.pleegrecht.timeline.Judgement;
import nl.pleegrecht.timeline.RandomDossiers;
import org.junit.jupiter.api.Test;

/** The rules of the repository say the same, whether the engine or the interpreter reads them. */
class SecondEvaluatorTest {
    /** Dossiers made up; {@code -Dpleegrecht.dossiers=20000} for more. */
    private static final int DOSSIERS = Integer.getInteger("pleegrecht.dossiers", 2_000);

    private static final int FIRST_SEED = 20_261_122;

    /** Ways in which missing facts of a scenario are filled in. */
    private static final int FILLINGS = 3;

    private final SideBySide both = new SideBySide(new Kernel(RealRules.book()), new Interpreter(RealRules.book()));

    @Test
    void on_every_scenario() {
        List<Situation> situations = scenarios().toList();

        assertThat(situations).hasSizeGreaterThan(500);
        assertThat(differences(situations.stream())).isEmpty();
    }

    @Test
    void on_random_dossiers() {
        Stream<Situation> situations = LongStream.range(FIRST_SEED, FIRST_SEED + DOSSIERS)
                .boxed()
                .parallel()
                .flatMap(SecondEvaluatorTest::situations);

        assertThat(differences(situations)).isEmpty();
    }

    /** Rules tried condition by condition apply exactly when a search through all facts finds a match. */
    @Test
    void condition_by_condition_on_scenarios() {
        scenarios().limit(400).parallel().map(both.interpreter()::on).forEach(trial -> {
            for (ParsedRule rule : trial.rules()) {
                boolean applies = trial.of(rule).applies() == Holds.YES;
                assertThat(applies)
                        .as(
                                "%s, %s: %s",
                                trial.situation().dossier(), trial.situation().day(), rule.name())
                        .isEqualTo(trial.fired().contains(rule));
            }
        });
    }

    /** What is certain to the interpreter without the missing facts is what the kernel finds with every value tried. */
    @Test
    void on_scenarios_with_facts_missing() {
        List<Situation> incomplete = RealRules.judgements().stream()
                .flatMap(judgement -> RealRules.timeline().situations(judgement.dossier()).stream())
                .filter(situation -> !situation.isComplete())
                .toList();
        int decided = 0;
        for (Situation situation : incomplete) {
            Map<String, Answer> kernel = new HashMap<>();
            both.kernel().evaluate(situation).answers().forEach(answer -> kernel.put(answer.subject(), answer));
            for (Verdict verdict : both.interpreter().on(situation).verdicts()) {
                if (verdict.kind() != AnswerKind.ONBEKEND) {
                    decided++;
                    assertThat(Snapshot.content(kernel.get(verdict.subject())))
                            .as("%s on %s: %s", situation.dossier(), situation.day(), verdict.subject())
                            .isEqualTo(Snapshot.content(verdict));
                }
            }
        }
        assertThat(decided).isGreaterThan(1_000);
    }

    private List<String> differences(Stream<Situation> situations) {
        return situations
                .parallel()
                .flatMap(situation -> both.differences(situation).stream())
                .limit(20)
                .toList();
    }

    private static Stream<Situation> scenarios() {
        return RealRules.judgements().stream()
                .map(Judgement::dossier)
                .flatMap(dossier -> RealRules.timeline().situations(dossier).stream())
                .flatMap(SecondEvaluatorTest::filled);
    }

    private static Stream<Situation> filled(Situation situation) {
        return situation.isComplete()
                ? Stream.of(situation)
                : LongStream.range(0, FILLINGS).mapToObj(seed -> Filled.at(situation, new Random(seed)));
    }

    /**
     * Every second dossier has gaps, so that it gets values that no file has; every third is judged years earlier, so that
     * rules that are no longer in force are tried, too.
     */
    private static Stream<Situation> situations(long seed) {
        Dossier dossier = RandomDossiers.of(seed, seed % 2 == 0);
        Random random = new Random(seed);
        int years = seed % 3 == 0 ? 1 + random.nextInt(9) : 0;
        return RealRules.timeline().situations(dossier).stream()
                .map(situation -> Filled.at(situation, random))
                .map(situation -> new Situation(
                        situation.dossier(),
                        situation.placement(),
                        situation.day().minusYears(years),
                        situation.facts()));
    }
}
