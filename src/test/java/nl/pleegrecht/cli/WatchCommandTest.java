package nl.pleegrecht.cli;

import static nl.pleegrecht.testing.Examples.expecting;
import static nl.pleegrecht.testing.Examples.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import nl.pleegrecht.testing.Examples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchCommandTest {
    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void each_save_is_one_object_on_one_line_until_it_is_interrupted() throws InterruptedException {
        write(folder, "fiets.yaml", expecting("- {op: 2023-06-02, fiets: 10.00}"));
        CompletableFuture<Integer> code = new CompletableFuture<>();
        Thread watching = new Thread(() -> code.complete(Main.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                System.err,
                "watch",
                "--format=json",
                "--rules",
                Examples.RULES.toString(),
                folder.toString())));
        watching.start();
        waitForLines(1);
        write(folder, "fiets.yaml", expecting("- {op: 2023-06-02, fiets: 9.00}"));
        waitForLines(2);
        watching.interrupt();

        assertThat(code.join()).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .hasSize(2)
                .allMatch(line -> line.startsWith("{\"ronde\":") && line.endsWith("}"))
                .anyMatch(line -> line.contains("\"wat\":\"afwijkend\"") && line.contains("\"gekregen\":\"10.00\""))
                .noneMatch(line -> line.contains("\u001b"));
    }

    private void waitForLines(int lines) throws InterruptedException {
        for (int i = 0; i < 600 && out.toString(StandardCharsets.UTF_8).lines().count() < lines; i++) {
            Thread.sleep(100);
        }
    }
}
