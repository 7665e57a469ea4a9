package nl.pleegrecht.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
        ReplayResult result = new ReplayResult(run(replay, found.files(), messages), found.passedOver());
        if (junit != null) {
            write(JunitReport.of(result, messages));
        }
        console.out().print(format == Format.json ? ReplayJson.of(result, messages) : ReplayText.of(result, messages));
        if (result.count(Status.FOUT) > 0) {
            return ExitCode.BAD_INPUT;
        }
        return result.count(Status.AFWIJKEND) > 0 ? ExitCode.DIFFERS : ExitCode.AS_EXPECTED;
    }

    private List<ScenarioResult> run(Replay replay, List<Path> files, Messages messages) {
        ExecutorService workers = Executors.newFixedThreadPool(Math.max(1, threads), task -> {
            Thread thread = new Thread(task, "replay");
            thread.setDaemon(true);
            return thread;
        });
        Progress progress = new Progress(console.err(), messages, files.size());
        try {
            List<Future<ScenarioResult>> running = new ArrayList<>();
            for (Path file : files) {
                running.add(workers.submit(() -> replay.replay(file, file.toString())));
            }
            List<ScenarioResult> results = new ArrayList<>();
            for (Future<ScenarioResult> future : running) {
                results.add(future.get());
                progress.done(results.size());
            }
            return results;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            progress.clear();
            workers.shutdownNow();
        }
    }

    private void write(String xml) {
        try {
            if (junit.toAbsolutePath().getParent() != null) {
                Files.createDirectories(junit.toAbsolutePath().getParent());
            }
            Files.writeString(junit, xml, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new DiagnosticsException(List.of(Diagnostic.error("CLI-002", Location.of(junit.toString()))));
        }
    }

    /** A line that counts, on a terminal only, when it takes more than a second. */
    private static final class Progress {
        private final PrintStream err;
        private final Messages messages;
        private final int all;
        private final boolean terminal = System.console() != null;
        private final long start = System.nanoTime();
        private boolean shown;

        Progress(PrintStream err, Messages messages, int all) {
            this.err = err;
            this.messages = messages;
            this.all = all;
        }

        void done(int count) {
            if (terminal && System.nanoTime() - start > 1_000_000_000L && (count % 20 == 0 || count == all)) {
                err.print("\r" + messages.text("replay.voortgang", count, all));
                shown = true;
            }
        }

        void clear() {
            if (shown) {
                err.print("\r" + " ".repeat(60) + "\r");
            }
        }
    }
}
