package nl.pleegrecht.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.pleegrecht.evaluation.Kernel;
import nl.pleegrecht.replay.Replay;
import nl.pleegrecht.replay.ScenarioFiles;
import nl.pleegrecht.replay.ScenarioResult;
import nl.pleegrecht.replay.watch.Bench;
import nl.pleegrecht.replay.watch.Round;
import nl.pleegrecht.rulebook.RuleBookLoader;
import nl.pleegrecht.timeline.Timeline;

/**
 * How long a round of {@code watch} takes on the full rule base with a thousand scenarios, for edits of several kinds; and
 * whether what comes of it is what a fresh load and replay gives. A program to run by hand, not a test: see the README.
 */
public final class WatchBenchmark {
    private static final int SCENARIOS = 1_000;
    private static final int ROUNDS = 20;

    /** A text in a file of rules, and what an author makes of it. */
    private record Edit(String file, String from, String to) {}

    private static final List<Edit> EDITS = List.of(
            new Edit("20-omvang.drl", "nachtenPerJaar > 156", "nachtenPerJaar > 182"),
            new Edit("40-toeslag-crisis.drl", "crisisweek <= 4", "crisisweek <= 5"),
            new Edit("12-leeftijd-jeugdige.drl", "leeftijd < 21", "leeftijd < 22"),
            new Edit("41-toeslag-derde-pleegkind.drl", "rangnummer >= 3", "rangnummer >= 2"),
            new Edit("bedragen.csv", ",23.63,dag", ",23.64,dag"));

    private final Path folder;
    private final Path rules;

    private WatchBenchmark(Path folder) {
        this.folder = folder;
        this.rules = folder.resolve("rules");
    }

    /** @param args nothing, or a folder to work in and {@code verify} to compare each round with a fresh replay */
    public static void main(String[] args) throws IOException {
        Path folder = args.length > 0 ? Path.of(args[0]) : Files.createTempDirectory("watch");
        new WatchBenchmark(folder)
                .run(Arrays.asList(args).contains("verify"), args.length > 2 ? Integer.parseInt(args[2]) : 0);
    }

    private void run(boolean verify, int reloads) throws IOException {
        copy(Path.of("rules"), rules);
        int copies = 0;
        Path scenarios = folder.resolve("scenarios");
        while (!Files.exists(scenarios)
                || ScenarioFiles.find(List.of(scenarios)).files().size() < SCENARIOS) {
            copy(Path.of("scenarios"), scenarios.resolve("deel" + ++copies));
        }
        try (Bench bench = new Bench(rules, "rules", List.of(scenarios), 2, done -> {})) {
            long start = System.nanoTime();
            Round first = bench.first();
            System.out.printf(
                    "first round: %d scenarios, %d ms%n", first.results().size(), millis(start));
            for (Edit edit : EDITS) {
                edit(bench, edit, verify);
            }
            for (int i = 0; i < reloads; i++) {
                Edit edit = EDITS.get(i % EDITS.size());
                save(bench, edit, i / EDITS.size() % 2 == 0);
                if (i % 50 == 0) {
                    System.gc();
                    Runtime now = Runtime.getRuntime();
                    System.out.printf("%d reloads: %d MB%n", i, (now.totalMemory() - now.freeMemory()) >> 20);
                }
            }
        }
    }

    private void edit(Bench bench, Edit edit, boolean verify) throws IOException {
        long[] taken = new long[ROUNDS];
        int judged = 0;
        int changes = 0;
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            Round round = save(bench, edit, i % 2 == 0);
            taken[i] = millis(start);
            judged = Math.max(judged, round.judged());
            changes = Math.max(changes, round.changes().size());
            if (verify && i < 2) {
                verify(round);
            }
        }
        Arrays.sort(taken);
        System.out.printf(
                "%-32s %-18s median %5d ms (%d to %d), %d judged again, %d come out otherwise%n",
                edit.file(), edit.to(), taken[ROUNDS / 2], taken[0], taken[ROUNDS - 1], judged, changes);
    }

    private Round save(Bench bench, Edit edit, boolean forth) throws IOException {
        Path file = rules.resolve(edit.file());
        String text = Files.readString(Path.of("rules").resolve(edit.file()));
        String edited = text.replaceFirst(java.util.regex.Pattern.quote(edit.from()), edit.to());
        if (text.equals(edited)) {
            throw new IllegalStateException("nothing to change: " + edit);
        }
        Files.writeString(file, forth ? edited : text);
        return bench.next(Set.of(file.toAbsolutePath().normalize()));
    }

    private void verify(Round round) {
        try (Kernel kernel = new Kernel(RuleBookLoader.load(rules, "rules"))) {
            Replay replay = new Replay(new Timeline(kernel));
            List<ScenarioResult> fresh =
                    ScenarioFiles.find(List.of(folder.resolve("scenarios"))).files().parallelStream()
                            .map(file -> replay.replay(file, file.toString()))
                            .sorted(java.util.Comparator.comparing(ScenarioResult::file))
                            .toList();
            System.out.println(
                    fresh.equals(round.results()) ? "  equal to a fresh replay" : "  DIFFERS from a fresh replay");
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.write(target, Files.readAllBytes(path));
                }
            }
        }
    }

    private static long millis(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }
}
