package nl.pleegrecht;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.pleegrecht.analysis.NormTrace;
import nl.pleegrecht.analysis.Played;
import nl.pleegrecht.norms.NormReader;
import nl.pleegrecht.replay.ScenarioResult;
import nl.pleegrecht.replay.Status;
import nl.pleegrecht.rulebook.ParsedRule;
import nl.pleegrecht.testing.RealRules;
import nl.pleegrecht.testing.Shown;
import nl.pleegrecht.timeline.Judgement;
import org.junit.jupiter.api.Test;

/** The rules of the repository, as a whole. */
class RuleCoverageTest {
    /** No rule without a norm or a scenario, no encoded norm without a rule, no choice that is not listed or not made. */
    @Test
    void norms_rules_and_scenarios_are_traced() {
        List<Played> played = RealRules.judgements().stream()
                .map(judgement -> new Played(passed(judgement), applied(judgement)))
                .toList();

        NormTrace trace = NormTrace.of(RealRules.book(), NormReader.read(Path.of("rules"), "rules"), played);

        assertThat(Shown.of(trace.findings())).isEmpty();
    }

    /** That the scenarios pass is another test's business. */
    private static ScenarioResult passed(Judgement judgement) {
        return new ScenarioResult(judgement.dossier().file(), "", Status.GESLAAGD, List.of(), List.of(), null, false);
    }

    private static Set<String> applied(Judgement judgement) {
        return judgement.applied().stream().map(ParsedRule::name).collect(Collectors.toSet());
    }

    @Test
    void every_rule_has_its_ground_and_its_explanation() {
        assertThat(RealRules.book().rules()).allSatisfy(rule -> {
            assertThat(rule.grondslag()).as(rule.name()).isNotBlank();
            assertThat(rule.uitleg()).as(rule.name()).endsWith(".");
        });
    }

    /** The table may lack years that were never published, and hold rows for a use to come; the rules have no excuse. */
    @Test
    void no_rule_file_has_a_warning() {
        assertThat(RealRules.book().warnings())
                .filteredOn(warning -> warning.location().file().endsWith(".drl"))
                .isEmpty();
    }
}
