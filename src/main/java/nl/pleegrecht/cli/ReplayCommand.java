package nl.pleegrecht.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import nl.pleegrecht.diagnostics.Diagnostic;
import nl.pleegrecht.diagnostics.DiagnosticsException;
import nl.pleegrecht.diagnostics.Location;
import nl.pleegrecht.diagnostics.Messages;
import nl.pleegrecht.evaluation.Kernel;
import nl.pleegrecht.replay.Replay;
import nl.pleegrecht.replay.ReplayResult;
import nl.pleegrecht.replay.ScenarioFiles;
import nl.pleegrecht.replay.ScenarioResult;
import nl.pleegrecht.replay.Status;
import nl.pleegrecht.report.JunitReport;
import nl.pleegrecht.report.ReplayJson;
import nl.pleegrecht.report.ReplayText;
import nl.pleegrecht.timeline.Timeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Scenarios against their expectations. */
@Command(name = "replay", resourceBundle = "commands", mixinStandardHelpOptions = true)
final class ReplayCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private RulesOption rules;

    @Mixin
    private LanguageOption language;

    @Parameters(arity = "1..*", paramLabel = "MAP|BESTAND", descriptionKey = "replay.places")
    private List<Path> places;

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text", descriptionKey = "option.format")
    private Format format = Format.text;

    @Option(names = "--junit", paramLabel = "BESTAND", descriptionKey = "replay.junit")
    private Path junit;

    @Option(names = "--threads", paramLabel = "N", descriptionKey = "replay.threads")
    private int threads = Runtime.getRuntime().availableProcessors();

    ReplayCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return Abandonable.call(this::run);
    }

    private int run(Consumer<Diagnostic> stuck) {
        Messages messages = console.messages();
        if (threads < 1) {
            throw new DiagnosticsException(List.of(Diagnostic.error("CLI-006", Location.of("--threads"), threads)));
        }
        ScenarioFiles found = ScenarioFiles.find(places);
        Replay replay = new Replay(new Timeline(new Kernel(rules.load(), stuck)));
        List<ScenarioResult> results =
                new Scenarios(console, threads).each(found.files(), file -> replay.replay(file, file.toString()));
        ReplayResult result = new ReplayResult(results, found.passedOver());
        if (junit != null) {
            OutFile.write(junit, JunitReport.of(result, messages));
        }
        console.out().print(format == Format.json ? ReplayJson.of(result, messages) : ReplayText.of(result, messages));
        if (result.count(Status.FOUT) > 0) {
            return ExitCode.BAD_INPUT;
        }
        return result.count(Status.AFWIJKEND) > 0 ? ExitCode.DIFFERS : ExitCode.AS_EXPECTED;
    }
}
