package nl.pleegrecht.explain;

import java.util.List;
import nl.pleegrecht.evaluation.Kernel;
import nl.pleegrecht.evaluation.Situation;

/**
 * The kernel and the interpreter on one situation.
 *
 * @param kernel the one
 * @param interpreter the other
 */
record SideBySide(Kernel kernel, Interpreter interpreter) {
    /** In what they differ over a complete situation, each with the situation and the rules. */
    List<String> differences(Situation situation) {
        return differences(situation, Snapshot.of(kernel, situation), interpreter.on(situation));
    }

    static List<String> differences(Situation situation, Snapshot kernel, Trial trial) {
        String where = situation.dossier() + ", " + situation.placement() + ", " + situation.day() + ": ";
        if (!trial.possible().equals(trial.conclusions())) {
            return List.of(where + "the interpreter can not decide");
        }
        return kernel.differences(Snapshot.of(trial)).stream()
                .map(where::concat)
                .toList();
    }
}
