package nl.pleegrecht.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.pleegrecht.analysis.NormTrace;
import nl.pleegrecht.analysis.Played;
import nl.pleegrecht.diagnostics.Diagnostic;
import nl.pleegrecht.diagnostics.DiagnosticsException;
import nl.pleegrecht.diagnostics.Messages;
import nl.pleegrecht.evaluation.Kernel;
import nl.pleegrecht.norms.NormFile;
import nl.pleegrecht.replay.Replay;
import nl.pleegrecht.replay.ScenarioFiles;
import nl.pleegrecht.replay.ScenarioResult;
import nl.pleegrecht.report.SourcesJson;
import nl.pleegrecht.report.SourcesMarkdown;
import nl.pleegrecht.report.SourcesText;
import nl.pleegrecht.rulebook.RuleBook;
import nl.pleegrecht.timeline.Timeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** From each norm to its rules and scenarios, and back; with what is missing. */
@Command(name = "sources", resourceBundle = "commands", mixinStandardHelpOptions = true)
final class SourcesCommand implements Callable<Integer> {
    enum Format {
        text,
        md,
        json
    }

    private final Console console;

    @Mixin
    private RulesOption rules;

    @Mixin
    private LanguageOption language;

    @Option(names = "--format", paramLabel = "text|md|json", defaultValue = "text", descriptionKey = "sources.format")
    private Format format = Format.text;

    @Option(names = "--scenarios", paramLabel = "MAP", defaultValue = "scenarios", descriptionKey = "sources.scenarios")
    private Path scenarios;

    @Option(names = "--norm", paramLabel = "NORM", descriptionKey = "sources.norm")
    private String norm;

    SourcesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return Abandonable.call(this::run);
    }

    private int run(Consumer<Diagnostic> stuck) {
        List<Diagnostic> wrong = new ArrayList<>();
        RuleBook book = read(rules::load, wrong);
        NormFile norms = read(rules::norms, wrong);
        ScenarioFiles found = read(() -> ScenarioFiles.find(List.of(scenarios)), wrong);
        if (!wrong.isEmpty()) {
            throw new DiagnosticsException(wrong);
        }
        Replay replay = new Replay(new Timeline(new Kernel(book, stuck)));
        List<Played> played = new Scenarios(console, Runtime.getRuntime().availableProcessors())
                .each(found.files(), file -> play(replay, file));
        NormTrace all = NormTrace.of(book, norms, played);
        NormTrace trace = norm == null ? all : all.only(norm);
        console.out().print(shown(trace));
        console.report(trace.findings());
        return trace.findings().isEmpty() ? ExitCode.AS_EXPECTED : ExitCode.BAD_INPUT;
    }

    /** What is wrong with one of the inputs does not hide what is wrong with another. */
    private static <T> T read(Supplier<T> input, List<Diagnostic> wrong) {
        try {
            return input.get();
        } catch (DiagnosticsException e) {
            wrong.addAll(e.diagnostics());
            return null;
        }
    }

    private static Played play(Replay replay, Path file) {
        Set<String> applied = new HashSet<>();
        ScenarioResult result = replay.replay(
                file, file.toString(), judgement -> judgement.applied().forEach(rule -> applied.add(rule.name())));
        return new Played(result, applied);
    }

    private String shown(NormTrace trace) {
        Messages messages = console.messages();
        return switch (format) {
            case text -> SourcesText.of(trace, messages);
            case md -> SourcesMarkdown.of(trace, messages);
            case json -> SourcesJson.of(trace, messages);
        };
    }
}
