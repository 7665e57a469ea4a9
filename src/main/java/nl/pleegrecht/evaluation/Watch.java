package nl.pleegrecht.evaluation;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.pleegrecht.diagnostics.Diagnostic;
import org.kie.api.runtime.KieSession;

/**
 * Looks after evaluations that take too long: by the time of the processor that they had, since on a busy machine any of them
 * can take long by the clock. The engine listens to {@code halt} between two firings only: one that is lost
 * in a join can not be stopped, only left behind, and that is for whoever started it.
 */
final class Watch {
    static final int SECONDS = 2;

    /** How long a halted evaluation gets to stop by itself. */
    private static final int GRACE_SECONDS = 3;

    private static final long SECOND = 1_000_000_000L;
    private static final int LOOK_EVERY_MILLIS = 200;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Set<Running> running = ConcurrentHashMap.newKeySet();
    private final Consumer<Diagnostic> stuck;
    private Thread thread;

    Watch(Consumer<Diagnostic> stuck) {
        this.stuck = stuck;
    }

    /** An evaluation that has begun. */
    static final class Running {
        private final KieSession session;
        private final Supplier<Diagnostic> finding;
        private final long thread = Thread.currentThread().getId();
        private final long since = timeOf(thread);
        private volatile boolean halted;

        private Running(KieSession session, Supplier<Diagnostic> finding) {
            this.session = session;
            this.finding = finding;
        }

        private long taken() {
            return timeOf(thread) - since;
        }

        /** Whether it was stopped because it took too long. */
        boolean wasHalted() {
            return halted;
        }
    }

    /**
     * @param session the session that is about to fire
     * @param finding what to report if it has to be left behind
     */
    Running begins(KieSession session, Supplier<Diagnostic> finding) {
        Running one = new Running(session, finding);
        running.add(one);
        look();
        return one;
    }

    void ended(Running one) {
        running.remove(one);
    }

    /** Looks no more. */
    synchronized void close() {
        if (thread != null) {
            thread.interrupt();
        }
    }

    private synchronized void look() {
        if (thread == null) {
            thread = new Thread(this::watch, "pleegrecht-watch");
            thread.setDaemon(true);
            thread.start();
        }
    }

    /** Of the processor; by the clock where that can not be told. */
    private static long timeOf(long thread) {
        return THREADS.isThreadCpuTimeSupported() && THREADS.isThreadCpuTimeEnabled()
                ? THREADS.getThreadCpuTime(thread)
                : System.nanoTime();
    }

    private void watch() {
        try {
            while (true) {
                Thread.sleep(LOOK_EVERY_MILLIS);
                for (Running one : running) {
                    if (one.taken() > SECONDS * SECOND && !one.halted) {
                        one.halted = true;
                        one.session.halt();
                    } else if (one.taken() > (SECONDS + GRACE_SECONDS) * SECOND) {
                        running.remove(one);
                        stuck.accept(one.finding.get());
                    }
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
