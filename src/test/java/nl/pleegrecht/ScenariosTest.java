package nl.pleegrecht;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.pleegrecht.diagnostics.Messages;
import nl.pleegrecht.replay.Replay;
import nl.pleegrecht.replay.ReplayResult;
import nl.pleegrecht.replay.ScenarioResult;
import nl.pleegrecht.replay.Status;
import nl.pleegrecht.report.ReplayText;
import nl.pleegrecht.testing.RealRules;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each scenario on the rules of the repository; one that does not come out as expected says what {@code replay} says. */
class ScenariosTest {
    @TestFactory
    Stream<DynamicTest> comes_out_as_expected() {
        Replay replay = new Replay(RealRules.timeline());
        return RealRules.scenarioFiles().stream()
                .map(file -> DynamicTest.dynamicTest(file.toString(), file.toUri(), () -> check(replay, file)));
    }

    private static void check(Replay replay, Path file) {
        ScenarioResult result = replay.replay(file, file.toString());
        if (result.status() == Status.OPENSTAAND && !result.nowPasses()) {
            abort(result.why());
        }
        if (result.status() != Status.GESLAAGD) {
            fail(ReplayText.of(new ReplayResult(List.of(result), 0), Messages.in("nl")));
        }
    }
}
