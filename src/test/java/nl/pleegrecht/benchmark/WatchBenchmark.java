package nl.pleegrecht.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.pleegrecht.evaluation.Kernel;
import nl.pleegrecht.replay.Replay;
import nl.pleegrecht.replay.ScenarioFiles;
import nl.pleegrecht.replay.ScenarioResult;
import nl.pleegrecht.replay.watch.Round;
import nl.pleegrecht.replay.watch.Step;
import nl.pleegrecht.rulebook.RuleBookLoader;
import nl.pleegrecht.timeline.Timeline;

/**
 * How long a round of {@code watch} takes on the full rule base with the scenarios of this project, for edits of several
 * kinds, and which step of it takes how much; and whether what comes of it is what a fresh load and replay gives. A program
 * to run by hand, not a test: see the README.
 */
public final class WatchBenchmark {
    private static final int ROUNDS = 20;

    /** A kind of edit: a text in a file, and what an author makes of it. */
    private record Edit(String what, String file, String from, String to) {}

    private static final List<Edit> EDITS = List.of(
            new Edit("156 nights become 182", "rules/20-omvang.drl", "nachtenPerJaar > 156", "nachtenPerJaar > 182"),
            new Edit("no placement is voltijd", "rules/20-omvang.drl", "nachtenPerJaar > 156", "nachtenPerJaar > 400"),
            new Edit("a fourth week of crisis", "rules/40-toeslag-crisis.drl", "crisisweek <= 4", "crisisweek <= 5"),
            new Edit("18 becomes 17 for all", "rules/12-leeftijd-jeugdige.drl", "leeftijd >= 18", "leeftijd >= 17"),
            new Edit("third child", "rules/41-toeslag-derde-pleegkind.drl", "rangnummer >= 3", "rangnummer >= 2"),
            new Edit("an amount", "rules/bedragen.csv", ",23.63,dag", ",23.64,dag"),
            new Edit("a scenario", "scenarios/omvang/156-nachten-per-jaar.yaml", "2024-03-01", "2024-03-02"),
            new Edit("only a comment", "rules/20-omvang.drl", "// ", "// Nog een opmerking.\n// "));

    private final Path folder;
    private final Stopwatch stopwatch = new Stopwatch();

    private WatchBenchmark(Path folder) {
        this.folder = folder;
    }

    /** @param args {@code verify} to compare each kind of edit with a fresh replay */
    public static void main(String[] args) throws IOException {
        Locale.setDefault(Locale.ROOT);
        new WatchBenchmark(Files.createTempDirectory("watch")).run(List.of(args).contains("verify"));
    }

    private void run(boolean verify) throws IOException {
        try (WorkingCopy copy = new WorkingCopy(folder, "scenarios", stopwatch)) {
            stopwatch.start();
            Round first = copy.bench().first();
            System.out.printf("first round: %d scenarios, %s%n", first.results().size(), stopwatch.total());
            copy.bench().settle();
            for (Edit edit : EDITS) {
                edit(copy, edit, verify);
            }
        }
    }

    private void edit(WorkingCopy copy, Edit edit, boolean verify) throws IOException {
        Map<Step, Stopwatch.Time[]> steps = new EnumMap<>(Step.class);
        Stopwatch.Time[] totals = new Stopwatch.Time[ROUNDS];
        int judged = 0;
        int changes = 0;
        for (int i = 0; i < ROUNDS; i++) {
            copy.write(edit.file(), edit.from(), edit.to(), i % 2 == 0);
            stopwatch.start();
            Round round = copy.next(edit.file());
            totals[i] = stopwatch.total();
            int at = i;
            stopwatch
                    .steps()
                    .forEach((step, time) -> steps.computeIfAbsent(step, s -> new Stopwatch.Time[ROUNDS])[at] = time);
            judged = Math.max(judged, round.judged());
            changes = Math.max(changes, round.changes().size());
            if (verify && i < 2) {
                verify(round);
            }
            // as watch does while the author goes on
            copy.bench().settle();
        }
        System.out.printf(
                "%-24s %s, slowest %d ms; %d judged again, %d come out otherwise%n",
                edit.what(),
                median(totals),
                Arrays.stream(totals).mapToLong(Stopwatch.Time::wall).max().orElse(0),
                judged,
                changes);
        System.out.println("    "
                + steps.entrySet().stream()
                        .map(entry -> entry.getKey() + " " + median(entry.getValue()))
                        .collect(Collectors.joining("; ")));
    }

    private static Stopwatch.Time median(Stopwatch.Time[] times) {
        return new Stopwatch.Time(
                Arrays.stream(times).mapToLong(Stopwatch.Time::wall).sorted().toArray()[times.length / 2],
                Arrays.stream(times).mapToLong(Stopwatch.Time::cpu).sorted().toArray()[times.length / 2]);
    }

    private void verify(Round round) {
        Path rules = folder.resolve("rules");
        try (Kernel kernel = new Kernel(RuleBookLoader.load(rules, "rules"))) {
            Replay replay = new Replay(new Timeline(kernel));
            List<ScenarioResult> fresh =
                    ScenarioFiles.find(List.of(folder.resolve("scenarios"))).files().parallelStream()
                            .map(file -> replay.replay(file, file.toString()))
                            .sorted(Comparator.comparing(ScenarioResult::file))
                            .toList();
            System.out.println(
                    fresh.equals(round.results()) ? "  equal to a fresh replay" : "  DIFFERS from a fresh replay");
        }
    }
}
