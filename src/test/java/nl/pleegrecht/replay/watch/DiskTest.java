package nl.pleegrecht.replay.watch;

import static nl.pleegrecht.testing.Examples.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskTest {
    @TempDir
    private Path folder;

    private Path file;
    private Disk disk;

    @BeforeEach
    void start() {
        file = write(folder, "een.drl", "een");
        disk = new Disk(List.of(folder));
        disk.look();
        disk.accept();
    }

    @Test
    void a_file_that_is_touched_or_written_again_with_the_same_content_has_not_changed() throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(5)));
        assertThat(disk.look()).isEmpty();
        Files.writeString(file, "een");
        assertThat(disk.look()).isEmpty();
    }

    @Test
    void a_file_of_the_same_length_and_time_has_changed_when_it_says_something_else() throws IOException {
        FileTime time = Files.getLastModifiedTime(file);
        Files.writeString(file, "nee");
        Files.setLastModifiedTime(file, time);

        assertThat(disk.look()).containsExactly(file);
    }

    @Test
    void a_file_put_in_the_place_of_another_has_changed() throws IOException {
        Path other = write(folder, "een.drl.tmp", "twee");
        Files.move(other, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);

        assertThat(disk.look()).containsExactly(file);
    }

    @Test
    void files_in_new_folders_and_files_that_are_gone_count_and_other_files_do_not() throws IOException {
        Path added = write(folder, "nieuw/diep/twee.yaml", "twee");
        write(folder, "een.drl.swp", "van een editor");
        Files.delete(file);

        assertThat(disk.look()).containsExactlyInAnyOrder(file, added);
        disk.accept();
        assertThat(disk.look()).isEmpty();
    }

    @Test
    void a_file_beside_the_folders_counts_from_the_moment_it_is_asked_for(@TempDir Path elsewhere) throws IOException {
        Path basis = write(elsewhere, "basis.yaml", "een");
        disk.alsoAt(Set.of(basis));
        assertThat(disk.look()).isEmpty();

        Files.writeString(basis, "twee");
        assertThat(disk.look()).containsExactly(basis);
    }

    @Test
    void many_files_written_one_after_the_other_are_one_save() throws InterruptedException {
        CompletableFuture<Void> writing = CompletableFuture.runAsync(() -> {
            for (int i = 0; i < 200; i++) {
                write(folder, "map" + i % 7 + "/" + i + ".yaml", "tekst " + i);
            }
        });
        Set<Path> changed = new Saves(disk).next();
        writing.join();

        assertThat(changed).hasSize(200);
        assertThat(disk.look()).isEmpty();
    }

    @Test
    void a_file_that_is_taken_away_and_written_anew_is_one_save() throws IOException, InterruptedException {
        Files.delete(file);
        CompletableFuture<Void> writing = CompletableFuture.runAsync(
                () -> write(folder, "een.drl", "twee"),
                CompletableFuture.delayedExecutor(150, java.util.concurrent.TimeUnit.MILLISECONDS));
        Set<Path> changed = new Saves(disk).next();
        writing.join();

        assertThat(changed).containsExactly(file);
        assertThat(disk.contents()).containsKey(file);
        assertThat(disk.look()).isEmpty();
    }
}
