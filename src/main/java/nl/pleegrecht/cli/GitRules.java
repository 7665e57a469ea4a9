package nl.pleegrecht.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.pleegrecht.diagnostics.Diagnostic;
import nl.pleegrecht.diagnostics.DiagnosticsException;
import nl.pleegrecht.diagnostics.Location;
import nl.pleegrecht.rulebook.RuleBook;
import nl.pleegrecht.rulebook.RuleBookLoader;

/** A folder of rules as it was at a commit, branch or tag: read through {@code git}, without touching the work tree. */
final class GitRules {
    private final String ref;
    private final Path folder;
    private final String program;

    private record Ran(int code, byte[] out) {}

    /**
     * @param ref the commit, branch or tag
     * @param folder the rules as they are now; null where they come from the jar
     * @param program the name of git
     */
    GitRules(String ref, Path folder, String program) {
        this.ref = ref;
        this.folder = folder;
        this.program = program;
    }

    /**
     * The rule base at that commit; in messages it is called {@code ref:rules}.
     *
     * @param name what the user calls the folder
     */
    RuleBook load(String name) {
        if (folder == null || !Files.isDirectory(folder)) {
            throw wrong("VGL-004", name);
        }
        if (git("rev-parse", "--is-inside-work-tree").code() != 0) {
            throw wrong("VGL-001", name);
        }
        Ran commit = ref.startsWith("-")
                ? new Ran(1, new byte[0])
                : git("rev-parse", "--verify", "--quiet", ref + "^{commit}");
        if (commit.code() != 0) {
            throw wrong("VGL-002", name);
        }
        String id = new String(commit.out(), StandardCharsets.US_ASCII).strip();
        // in the folder itself: only that folder, whatever it is called in the repository
        Ran archive = git("archive", "--format=zip", id);
        if (archive.code() != 0) {
            throw wrong("VGL-004", name);
        }
        return unpacked(archive.out(), ref + ":" + name);
    }

    private RuleBook unpacked(byte[] zip, String name) {
        try {
            Path place = Files.createTempDirectory("pleegrecht");
            try {
                unpack(zip, place);
                return RuleBookLoader.load(place, name);
            } finally {
                delete(place);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void unpack(byte[] zip, Path place) throws IOException {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                Path file = place.resolve(entry.getName()).normalize();
                if (!entry.isDirectory() && file.startsWith(place)) {
                    Files.createDirectories(file.getParent());
                    Files.copy(in, file);
                }
            }
        }
    }

    private static void delete(Path place) throws IOException {
        try (Stream<Path> files = Files.walk(place)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private Ran git(String... words) {
        List<String> command = new ArrayList<>(List.of(program));
        command.addAll(List.of(words));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectError(Redirect.DISCARD);
        // a hook that calls us names its own repository; the folder says which one is meant
        builder.environment().keySet().removeAll(List.of("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"));
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            try (InputStream in = process.getInputStream()) {
                byte[] out = in.readAllBytes();
                return new Ran(process.waitFor(), out);
            }
        } catch (IOException e) {
            throw wrong("VGL-003", program);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private DiagnosticsException wrong(String code, String about) {
        return new DiagnosticsException(List.of(Diagnostic.error(code, Location.of("--with"), ref, about)));
    }
}
