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
    private static final int ROUNDS = 15;

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
        System.out.printf("%d situations, %d of them complete%n", situations.size(), complete.size());
        System.out.printf("complete:   median %.1f µs%n", median(kernel, complete));
        System.out.printf("all:        median %.1f µs%n", median(kernel, situations));
    }

    private static double median(Kernel kernel, List<Situation> situations) {
        double[] rounds = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            situations.forEach(kernel::evaluate);
            long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
            rounds[round] = spent / 1000.0 / situations.size();
        }
        // the first rounds warm up
        double[] warm = Arrays.copyOfRange(rounds, ROUNDS / 3, ROUNDS);
        Arrays.sort(warm);
        return warm[warm.length / 2];
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
