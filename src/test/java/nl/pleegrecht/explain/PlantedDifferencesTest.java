package nl.pleegrecht.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import nl.pleegrecht.evaluation.Kernel;
import nl.pleegrecht.evaluation.Situation;
import nl.pleegrecht.rulebook.RuleBook;
import nl.pleegrecht.testing.RealRules;
import org.junit.jupiter.api.Test;

/** The comparison of both evaluators would show a fault: one that is put into the rules of the interpreter is found. */
class PlantedDifferencesTest {
    /** Faults of every kind that are tried; {@code -Dpleegrecht.faults=100000} for all there are. */
    private static final int FAULTS = Integer.getInteger("pleegrecht.faults", 60);

    /** Situations in which a fault is looked for, besides those in which its rule fires. */
    private static final int OTHERS = 200;

    private static final RuleBook BOOK = RealRules.book();

    private static final class Scenarios {
        static final Map<Situation, Snapshot> KERNEL = judged();
    }

    @Test
    void a_rule_that_is_hidden_from_one_of_them_is_named_with_the_situation() {
        for (Planted fault : faults().filter(one -> one.changed() == null).toList()) {
            assertThat(found(fault))
                    .as(fault.toString())
                    .hasValueSatisfying(difference -> assertThat(difference)
                            .startsWith("scenarios/")
                            .contains(fault.rule().name()));
        }
    }

    /** Some faults change nothing: a condition that follows from another one, a limit no scenario comes near. */
    @Test
    void most_faults_in_a_rule_are_found() {
        List<Planted> faults =
                new ArrayList<>(faults().filter(one -> one.changed() != null).toList());
        Collections.shuffle(faults, new Random(4));
        List<Planted> tried = faults.subList(0, Math.min(FAULTS, faults.size()));

        List<Planted> missed =
                tried.parallelStream().filter(one -> found(one).isEmpty()).toList();

        assertThat(missed).hasSizeLessThan(tried.size() / 3);
        assertThat(missed).extracting(Planted::what).doesNotContain("answer changed", "not and exists exchanged");
    }

    /** In rules that a scenario applies; that every rule has one is for another test. */
    private static Stream<Planted> faults() {
        Set<String> applied = new HashSet<>();
        Scenarios.KERNEL.values().forEach(snapshot -> applied.addAll(snapshot.fired()));
        return BOOK.rules().stream()
                .filter(rule -> applied.contains(rule.name()))
                .flatMap(rule -> Planted.in(rule).stream());
    }

    /** The first difference, of one that names the rule itself if there is one in the same situation. */
    private static Optional<String> found(Planted fault) {
        Interpreter faulty = new Interpreter(fault.planted(BOOK.parsed()), BOOK.subjects(), BOOK.amounts());
        String name = fault.rule().name();
        return Stream.concat(
                        Scenarios.KERNEL.entrySet().stream()
                                .filter(entry -> entry.getValue().fired().contains(name)),
                        Scenarios.KERNEL.entrySet().stream()
                                .filter(entry ->
                                        fault.rule().inForce(entry.getKey().day()))
                                .filter(entry -> !entry.getValue().fired().contains(name))
                                .limit(OTHERS))
                .map(entry -> SideBySide.differences(entry.getKey(), entry.getValue(), faulty.on(entry.getKey())))
                .filter(differences -> !differences.isEmpty())
                .map(differences -> differences.stream()
                        .filter(difference -> difference.contains(name))
                        .findFirst()
                        .orElse(differences.get(0)))
                .findFirst();
    }

    private static Map<Situation, Snapshot> judged() {
        Kernel kernel = new Kernel(BOOK);
        List<Situation> situations = new ArrayList<>(RealRules.judgements().stream()
                .flatMap(judgement -> RealRules.timeline().situations(judgement.dossier()).stream())
                .map(situation -> Filled.at(situation, new Random(1)))
                .toList());
        // those of one file are much alike
        Collections.shuffle(situations, new Random(4));
        Map<Situation, Snapshot> judged = new LinkedHashMap<>();
        situations.forEach(situation -> judged.put(situation, Snapshot.of(kernel, situation)));
        return judged;
    }
}
