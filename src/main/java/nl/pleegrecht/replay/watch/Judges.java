package nl.pleegrecht.replay.watch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import nl.pleegrecht.diagnostics.Diagnostic;
import nl.pleegrecht.diagnostics.DiagnosticsException;

/** Threads that judge, several scenarios at a time, and that can be left behind when a rule keeps one of them for good. */
final class Judges implements AutoCloseable {
    private final int threads;
    private final CompletableFuture<Void> stuck = new CompletableFuture<>();
    private final ExecutorService workers;

    Judges(int threads) {
        this.threads = threads;
        this.workers = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "judge");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Tells that an evaluation can not be stopped; whoever waits for {@link #each} waits no longer. */
    void stuck(Diagnostic finding) {
        stuck.completeExceptionally(new DiagnosticsException(List.of(finding)));
    }

    /**
     * What comes of each, in the order in which they were given.
     *
     * @throws DiagnosticsException when one of them can not be stopped
     */
    <S, T> List<T> each(List<S> cases, Function<S, T> work) {
        return each(cases, work, Duration.ofDays(365));
    }

    /**
     * The same for who does not wait for ever.
     *
     * @throws IllegalStateException when it takes longer; the threads go on with it
     */
    <S, T> List<T> each(List<S> cases, Function<S, T> work, Duration longest) {
        long end = System.nanoTime() + longest.toNanos();
        List<CompletableFuture<T>> running = new ArrayList<>();
        for (S one : cases) {
            running.add(CompletableFuture.supplyAsync(() -> work.apply(one), workers));
        }
        List<T> results = new ArrayList<>();
        for (CompletableFuture<T> future : running) {
            results.add(result(future, end));
        }
        return results;
    }

    private <T> T result(CompletableFuture<T> future, long end) {
        try {
            CompletableFuture.anyOf(stuck, future).get(end - System.nanoTime(), TimeUnit.NANOSECONDS);
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (TimeoutException e) {
            throw new IllegalStateException("it takes too long", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof DiagnosticsException told) {
                throw told;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    /** As many of them, none of them stuck. */
    Judges fresh() {
        close();
        return new Judges(threads);
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
