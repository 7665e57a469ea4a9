package nl.pleegrecht.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.EnumMap;
import java.util.Map;
import nl.pleegrecht.replay.watch.Listener;
import nl.pleegrecht.replay.watch.Step;

/** How long a round and each of its steps take: by the clock, and of the processors, those of compiling Java included. */
final class Stopwatch implements Listener {
    private final OperatingSystemMXBean process = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private final Map<Step, Time> steps = new EnumMap<>(Step.class);
    private Time begun;
    private Time last;
    private Step step;

    /** Milliseconds. */
    record Time(long wall, long cpu) {
        Time minus(Time other) {
            return new Time(wall - other.wall, cpu - other.cpu);
        }

        @Override
        public String toString() {
            return wall + " ms (cpu " + cpu + ")";
        }
    }

    void start() {
        steps.clear();
        step = null;
        begun = now();
    }

    @Override
    public void begins(Step next) {
        Time now = now();
        if (step != null) {
            steps.put(step, now.minus(last));
        }
        step = next == Step.DONE ? null : next;
        last = now;
    }

    /** Since {@link #start}. */
    Time total() {
        return now().minus(begun);
    }

    Map<Step, Time> steps() {
        return steps;
    }

    private Time now() {
        return new Time(System.nanoTime() / 1_000_000, process.getProcessCpuTime() / 1_000_000);
    }
}
