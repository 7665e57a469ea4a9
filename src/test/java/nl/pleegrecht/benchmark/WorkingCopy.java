package nl.pleegrecht.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.pleegrecht.analysis.mutate.InterpretedRunner;
import nl.pleegrecht.replay.watch.Bench;
import nl.pleegrecht.replay.watch.Listener;
import nl.pleegrecht.replay.watch.Round;

/** The rules and scenarios of this project in another folder, where they can be written in, and a bench that watches them. */
final class WorkingCopy implements AutoCloseable {
    private final Path folder;
    private final Bench bench;

    /**
     * @param folder an empty one
     * @param scenarios which of them are watched: a folder of the project
     */
    WorkingCopy(Path folder, String scenarios, Listener listener) throws IOException {
        this.folder = folder;
        copy(Path.of("rules"), folder.resolve("rules"));
        copy(Path.of("scenarios"), folder.resolve("scenarios"));
        this.bench = new Bench(
                folder.resolve("rules"),
                "rules",
                List.of(folder.resolve(scenarios)),
                2,
                InterpretedRunner::new,
                listener);
    }

    Bench bench() {
        return bench;
    }

    /** Writes a file with the first place of a text changed, or as it is in the project. */
    void write(String file, String from, String to, boolean changed) throws IOException {
        String text = Files.readString(Path.of(file));
        String edited = text.replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(to));
        if (text.equals(edited)) {
            throw new IllegalStateException("nothing to change: " + from + " in " + file);
        }
        Files.writeString(folder.resolve(file), changed ? edited : text);
    }

    /** The round after a file was written. */
    Round next(String file) {
        return bench.next(Set.of(folder.resolve(file).toAbsolutePath().normalize()));
    }

    @Override
    public void close() {
        bench.close();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.write(target, Files.readAllBytes(path));
                }
            }
        }
    }
}
