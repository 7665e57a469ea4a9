package nl.pleegrecht.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A rule with all that is said of it, from {@code src/test/resources/rulebook/findings}: a line {@code #### name}, the
 * rule, a line {@code ----}, and the messages as a person gets them. A text that begins with {@code when} gets a title.
 */
record Case(String name, String rule, String expected) {
    static Stream<Case> all() {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/rulebook/findings"))) {
            return files.sorted().flatMap(Case::in).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Case> in(Path file) {
        List<Case> cases = new ArrayList<>();
        for (String part : read(file).split("(?m)^#### ")) {
            if (!part.isBlank()) {
                int line = part.indexOf('\n');
                String[] halves = part.substring(line + 1).split("(?m)^----\n", 2);
                String rule = halves[0].startsWith("when\n") ? Reading.rule(halves[0]) : halves[0];
                cases.add(new Case(part.substring(0, line), rule, halves[1].stripTrailing()));
            }
        }
        return cases.stream();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
