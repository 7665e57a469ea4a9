package nl.pleegrecht.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;

/**
 * What is left behind by reloading the full rule base 500 times, each time another text, interpreted first and then
 * compiled: memory after collecting garbage, that of classes, and threads. A program to run by hand, not a test.
 */
public final class ReloadBenchmark {
    private static final int RELOADS = 500;
    private static final Set<Integer> SHOWN = Set.of(1, 50, 100, 250, 400, RELOADS);

    private ReloadBenchmark() {}

    public static void main(String[] args) throws IOException {
        try (WorkingCopy copy = new WorkingCopy(Files.createTempDirectory("reloads"), "scenarios/omvang", step -> {})) {
            System.out.printf("%d scenarios%n", copy.bench().first().results().size());
            copy.bench().settle();
            for (int i = 1; i <= RELOADS; i++) {
                // never twice the same: what is remembered by its text would not be made again
                copy.write("rules/20-omvang.drl", "nachtenPerJaar > 156", "nachtenPerJaar > " + (156 + i), true);
                copy.next("rules/20-omvang.drl");
                copy.bench().settle();
                if (SHOWN.contains(i)) {
                    show(i);
                }
            }
        }
    }

    private static void show(int reloads) {
        System.gc();
        System.gc();
        Runtime now = Runtime.getRuntime();
        long classes = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> List.of("Metaspace", "Compressed Class Space").contains(pool.getName()))
                .map(MemoryPoolMXBean::getUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
        System.out.printf(
                "%d reloads: heap %d MB, metaspace %d MB, %d classes, %d threads%n",
                reloads,
                now.totalMemory() - now.freeMemory() >> 20,
                classes >> 20,
                ManagementFactory.getClassLoadingMXBean().getLoadedClassCount(),
                ManagementFactory.getThreadMXBean().getThreadCount());
    }
}
