package nl.pleegrecht;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import nl.pleegrecht.testing.RealRules;
import nl.pleegrecht.timeline.Judgement;
import org.junit.jupiter.api.Test;

/** The rules of the repository, as a whole. */
class RuleCoverageTest {
    @Test
    void every_rule_is_applied_in_a_scenario() {
        Set<String> applied = new TreeSet<>();
        for (Judgement judgement : RealRules.judgements()) {
            judgement.applied().forEach(rule -> applied.add(rule.name()));
        }

        assertThat(RealRules.book().rules())
                .filteredOn(rule -> !applied.contains(rule.name()))
                .extracting(rule -> rule.location() + "  " + rule.name())
                .as("rules that no scenario applies")
                .isEmpty();
    }

    @Test
    void every_rule_has_its_ground_and_its_explanation() {
        assertThat(RealRules.book().rules()).allSatisfy(rule -> {
            assertThat(rule.grondslag()).as(rule.name()).isNotBlank();
            assertThat(rule.uitleg()).as(rule.name()).endsWith(".");
        });
    }

    @Test
    void no_rule_file_has_a_warning() {
        assertThat(RealRules.book().warnings()).isEmpty();
    }
}
