package nl.pleegrecht.testing;

import java.nio.file.Path;
import java.util.List;
import nl.pleegrecht.dossier.Dossier;
import nl.pleegrecht.dossier.DossierReader;
import nl.pleegrecht.evaluation.Kernel;
import nl.pleegrecht.replay.ScenarioFiles;
import nl.pleegrecht.rulebook.RuleBook;
import nl.pleegrecht.rulebook.RuleBookLoader;
import nl.pleegrecht.timeline.Judgement;
import nl.pleegrecht.timeline.Timeline;

/** The rules and scenarios of the repository, loaded and judged once for all tests that need them. */
public final class RealRules {
    private static final Path SCENARIOS = Path.of("scenarios");

    private static List<Judgement> judgements;

    private RealRules() {}

    private static final class Loaded {
        static final RuleBook BOOK = RuleBookLoader.load(Path.of("rules"), "rules");
        static final Timeline TIMELINE = new Timeline(new Kernel(BOOK));
    }

    public static RuleBook book() {
        return Loaded.BOOK;
    }

    public static Timeline timeline() {
        return Loaded.TIMELINE;
    }

    /** The files with expectations. */
    public static List<Path> scenarioFiles() {
        return ScenarioFiles.find(List.of(SCENARIOS)).files();
    }

    /** The scenarios, judged; in the order of the files. */
    public static synchronized List<Judgement> judgements() {
        if (judgements == null) {
            judgements = scenarioFiles().parallelStream()
                    .map(file -> timeline().judge(dossier(file)))
                    .toList();
        }
        return judgements;
    }

    private static Dossier dossier(Path file) {
        return new DossierReader().read(file, file.toString());
    }
}
