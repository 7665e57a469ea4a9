package nl.pleegrecht.cli;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import nl.pleegrecht.diagnostics.Diagnostic;
import nl.pleegrecht.diagnostics.DiagnosticsException;

/** Work on rules that somebody wrote: done on a thread that can be left behind when it never comes back. */
final class Abandonable {
    private Abandonable() {}

    /**
     * Does the work and returns its exit code.
     *
     * @param work gets what to call when an evaluation can not be stopped
     */
    static int call(ToIntFunction<Consumer<Diagnostic>> work) {
        CompletableFuture<Integer> result = new CompletableFuture<>();
        Consumer<Diagnostic> stuck =
                finding -> result.completeExceptionally(new DiagnosticsException(List.of(finding)));
        Thread thread = new Thread(
                () -> {
                    try {
                        result.complete(work.applyAsInt(stuck));
                    } catch (RuntimeException | StackOverflowError e) {
                        result.completeExceptionally(e);
                    }
                },
                "pleegrecht");
        thread.setDaemon(true);
        thread.start();
        try {
            return result.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException problem) {
                throw problem;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
