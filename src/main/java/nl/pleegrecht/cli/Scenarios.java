package nl.pleegrecht.cli;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/** Goes through cases, several at a time, and tells how far it is. */
final class Scenarios {
    private static final int AHEAD = 100;

    private final Console console;
    private final int threads;
    private final String progress;

    Scenarios(Console console, int threads) {
        this(console, threads, "replay.voortgang");
    }

    /** With another text on how far it is. */
    Scenarios(Console console, int threads, String progress) {
        this.console = console;
        this.threads = threads;
        this.progress = progress;
    }

    /** What comes of each, in the order in which they were given. */
    <S, T> List<T> each(List<S> cases, Function<S, T> work) {
        List<T> results = new ArrayList<>();
        each(cases, work, results::add);
        return results;
    }

    /** The same for who need not keep all of it: each result is handed over in its turn, and then let go of. */
    <S, T> void each(List<S> cases, Function<S, T> work, Consumer<T> results) {
        ExecutorService workers = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "replay");
            thread.setDaemon(true);
            return thread;
        });
        Progress progress = new Progress(console, this.progress);
        try {
            Queue<Future<T>> running = new ArrayDeque<>();
            int begun = 0;
            for (int done = 1; done <= cases.size(); done++) {
                // so many ahead that no thread waits for a slow case before it
                for (; begun < cases.size() && running.size() < AHEAD * threads; begun++) {
                    S one = cases.get(begun);
                    running.add(workers.submit(() -> work.apply(one)));
                }
                results.accept(running.remove().get());
                progress.done(done, cases.size());
            }
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
}
