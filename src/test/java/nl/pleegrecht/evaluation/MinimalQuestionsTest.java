package nl.pleegrecht.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.pleegrecht.testing.TinyRules;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is asked is what matters, no more and no less: laid beside all combinations, a key is asked for exactly when two of
 * them that differ there and nowhere else get different answers.
 */
class MinimalQuestionsTest {
    static Stream<Arguments> cases() {
        // with two facts of a type it can not be told from a completion which is which; a fact that may be absent has
        // two keys here
        return ExactnessTest.cases().filter(one -> {
            List<Fact> facts = ((Situation) one.get()[1]).facts();
            return facts.stream().map(Fact::typeName).distinct().count() == facts.size()
                    && facts.stream().noneMatch(Fact::mayBeAbsent);
        });
    }

    @ParameterizedTest
    @MethodSource("cases")
    void asks_for_every_key_that_matters_and_for_no_other(String rules, Situation situation) {
        Kernel kernel = new Kernel(TinyRules.of(rules));
        List<Situation> completions = BruteForce.completions(situation);
        List<Outcome> outcomes = completions.stream().map(kernel::evaluate).toList();

        for (Answer answer : kernel.evaluate(situation).answers()) {
            if (answer.kind() != AnswerKind.ONBEKEND) {
                continue;
            }
            Set<String> matters = new TreeSet<>();
            for (String key : keys(situation)) {
                Map<Map<String, Object>, Set<String>> byOthers = new HashMap<>();
                for (int i = 0; i < completions.size(); i++) {
                    Map<String, Object> others = values(situation, completions.get(i));
                    others.remove(key);
                    byOthers.computeIfAbsent(others, o -> new HashSet<>()).add(said(outcomes.get(i), answer.subject()));
                }
                if (byOthers.values().stream().anyMatch(answers -> answers.size() > 1)) {
                    matters.add(key);
                }
            }
            assertThat(new TreeSet<>(answer.questions())).as(answer.subject()).isEqualTo(matters);
            assertThat(answer.unsettled().examples())
                    .extracting(example -> example.answer().toString())
                    .doesNotHaveDuplicates();
        }
    }

    private static Set<String> keys(Situation situation) {
        Set<String> keys = new TreeSet<>();
        situation.facts().forEach(fact -> {
            fact.missing().values().forEach(follows -> keys.add(follows.question()));
            if (fact.mayBeAbsent()) {
                keys.add(fact.presence().unknown().question());
            }
        });
        return keys;
    }

    private static Map<String, Object> values(Situation situation, Situation completion) {
        Map<String, Object> values = new TreeMap<>();
        for (Fact fact : situation.facts()) {
            Fact there = completion.facts().stream()
                    .filter(one -> one.typeName().equals(fact.typeName()))
                    .findFirst()
                    .orElse(null);
            if (fact.mayBeAbsent()) {
                values.put(fact.presence().unknown().question(), there != null);
            }
            fact.missing()
                    .forEach((property, follows) -> values.put(
                            follows.question(),
                            there == null ? "" : there.known().get(property)));
        }
        return values;
    }

    private static String said(Outcome outcome, String subject) {
        Answer answer = outcome.answers().stream()
                .filter(one -> one.subject().equals(subject))
                .findFirst()
                .orElseThrow();
        return answer.kind() + " " + answer.amount() + " " + answer.value();
    }
}
