package nl.pleegrecht.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.pleegrecht.diagnostics.DiagnosticsException;
import nl.pleegrecht.dossier.Dossier;
import nl.pleegrecht.dossier.DossierReader;
import nl.pleegrecht.evaluation.Kernel;
import nl.pleegrecht.evaluation.Situation;
import nl.pleegrecht.rulebook.RuleBookLoader;
import nl.pleegrecht.timeline.Timeline;

/**
 * How long a warm evaluation takes, in CPU time of one thread, over the situations of all scenarios on the full rule base.
 * A program to run by hand, not a test: see the README.
 */
public final class KernelBenchmark {
    private static final long WARM_UP_NANOS = 8_000_000_000L;
    private static final int ROUNDS = 9;

    private KernelBenchmark() {}

    public static void main(String[] args) throws IOException {
        Kernel kernel = new Kernel(RuleBookLoader.load(Path.of("rules"), "rules"));
        Timeline timeline = new Timeline(kernel);
        List<Situation> situations = new ArrayList<>();
        for (Dossier dossier : dossiers(Path.of("scenarios"))) {
            situations.addAll(timeline.situations(dossier));
        }
        List<Situation> complete = situations.stream()
                .filter(situation -> situation.facts().stream().noneMatch(fact -> fact.record() == null))
                .toList();
        report("nothing missing", kernel, complete);
        report("as they stand", kernel, situations);
    }

    private static void report(String what, Kernel kernel, List<Situation> situations) {
        long end = System.nanoTime() + WARM_UP_NANOS;
        while (System.nanoTime() < end) {
            situations.forEach(kernel::evaluate);
        }
        double[] rounds = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long start = cpu();
            int evaluations = 0;
            while (cpu() - start < 500_000_000L) {
                situations.forEach(kernel::evaluate);
                evaluations += situations.size();
            }
            rounds[round] = (cpu() - start) / 1000.0 / evaluations;
        }
        Arrays.sort(rounds);
        System.out.printf(
                "%-16s %5d situations  median %.1f µs  (%.1f to %.1f)%n",
                what, situations.size(), rounds[ROUNDS / 2], rounds[0], rounds[ROUNDS - 1]);
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static List<Dossier> dossiers(Path folder) throws IOException {
        List<Dossier> dossiers = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
                try {
                    dossiers.add(new DossierReader().read(file, file.toString()));
                } catch (DiagnosticsException e) {
                    // a base file is no case by itself
                }
            }
        }
        return dossiers;
    }
}
