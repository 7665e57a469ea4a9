package nl.pleegrecht.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import nl.pleegrecht.analysis.mutate.InterpretedRunner;
import nl.pleegrecht.diagnostics.Diagnostic;
import nl.pleegrecht.diagnostics.DiagnosticsException;
import nl.pleegrecht.diagnostics.Location;
import nl.pleegrecht.diagnostics.Messages;
import nl.pleegrecht.replay.watch.Bench;
import nl.pleegrecht.replay.watch.Disk;
import nl.pleegrecht.replay.watch.Listener;
import nl.pleegrecht.replay.watch.Round;
import nl.pleegrecht.replay.watch.Saves;
import nl.pleegrecht.replay.watch.Step;
import nl.pleegrecht.report.WatchJson;
import nl.pleegrecht.report.WatchText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Stays beside the editor: after each save, what comes out otherwise. */
@Command(name = "watch", resourceBundle = "commands", mixinStandardHelpOptions = true)
final class WatchCommand implements Callable<Integer> {
    /** Wipes a terminal and puts the cursor at its top. */
    private static final String CLEAR = "\u001b[H\u001b[2J\u001b[3J";

    private final Console console;

    @Mixin
    private RulesOption rules;

    @Mixin
    private LanguageOption language;

    @Parameters(arity = "1..*", paramLabel = "MAP|BESTAND", descriptionKey = "watch.places")
    private List<Path> places;

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text", descriptionKey = "watch.format")
    private Format format = Format.text;

    @Option(names = "--threads", paramLabel = "N", descriptionKey = "replay.threads")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--clear", descriptionKey = "watch.clear")
    private boolean clear;

    /** Of the round that is shown next; over when there is none. */
    private volatile Progress progress;

    private final class Told implements Listener {
        @Override
        public void begins(Step step) {
            // a count of days says enough
        }

        @Override
        public void judged(int done, int all) {
            progress.done(done, all);
        }
    }

    WatchCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        refuse();
        Thread goodbye = new Thread(this::interrupted);
        Runtime.getRuntime().addShutdownHook(goodbye);
        List<Path> watched = new ArrayList<>(places);
        watched.add(rules.place());
        Disk disk = new Disk(watched);
        try (Bench bench =
                new Bench(rules.place(), rules.name(), places, threads, InterpretedRunner::new, new Told())) {
            disk.look();
            disk.accept();
            show(bench, bench::first);
            if (format == Format.text) {
                String where =
                        String.join(", ", watched.stream().map(Path::toString).toList());
                console.out().println(console.messages().text("watch.wacht", where));
                console.out().flush();
            }
            Saves saves = new Saves(disk);
            // whoever reads the other end of a pipe may have gone
            while (!console.out().checkError()) {
                bench.settle().ifPresent(round -> show(bench, () -> round));
                disk.alsoAt(bench.basis());
                Set<Path> changed = saves.next();
                if (!changed.isEmpty()) {
                    show(bench, () -> bench.next(changed));
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            forget(goodbye);
        }
        return ExitCode.AS_EXPECTED;
    }

    private void refuse() {
        List<Diagnostic> findings = new ArrayList<>();
        if (threads < 1) {
            findings.add(Diagnostic.error("CLI-006", Location.of("--threads"), threads));
        }
        places.stream()
                .filter(place -> !Files.exists(place))
                .forEach(place -> findings.add(Diagnostic.error("SCN-006", Location.of(place.toString()))));
        if (!Files.isDirectory(rules.place())) {
            findings.add(Diagnostic.error("REG-001", Location.of(rules.name())));
        }
        if (!findings.isEmpty()) {
            throw new DiagnosticsException(findings);
        }
    }

    private void show(Bench bench, Supplier<Round> work) {
        long start = System.nanoTime();
        progress = new Progress(console, "watch.voortgang");
        Round round = work.get();
        progress.clear();
        long millis = (System.nanoTime() - start) / 1_000_000;
        Messages messages = console.messages();
        String version = bench.book() == null ? "" : bench.book().sha256();
        if (format == Format.json) {
            console.out().print(WatchJson.of(round, version, messages));
        } else {
            if (clear && System.console() != null) {
                console.out().print(CLEAR);
            }
            String brief = version.substring(0, Math.min(12, version.length()));
            console.out().print(WatchText.of(round, brief, LocalTime.now(), millis, messages));
        }
        console.out().flush();
    }

    /** Ctrl-C is how this is meant to end. */
    private void interrupted() {
        if (format == Format.text) {
            console.out().println("\n" + console.messages().text("watch.gestopt"));
        }
        console.out().flush();
        Runtime.getRuntime().halt(ExitCode.AS_EXPECTED);
    }

    private static void forget(Thread goodbye) {
        try {
            Runtime.getRuntime().removeShutdownHook(goodbye);
        } catch (IllegalStateException e) {
            // the program is ending already
        }
    }
}
