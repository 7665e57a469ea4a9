package nl.pleegrecht.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.pleegrecht.diagnostics.Diagnostic;
import nl.pleegrecht.diagnostics.DiagnosticsException;
import nl.pleegrecht.diagnostics.Location;

/**
 * The files of a rule base as text.
 *
 * @param name the folder as the user named it
 * @param rules the rule files, sorted by name
 * @param subjects {@code onderwerpen.yaml}
 * @param amounts {@code bedragen.csv}
 * @param indices {@code indexen.csv}, if there is one
 * @param steps {@code afgeleide-bedragen.csv}, if there is one
 * @param known {@code bekend.csv}, if there is one
 * @param sha256 of all of them but the last, names and texts: the version of the rule base, on which answers depend
 */
record RuleFolder(
        String name,
        List<RuleFile> rules,
        RuleFile subjects,
        RuleFile amounts,
        Optional<RuleFile> indices,
        Optional<RuleFile> steps,
        Optional<RuleFile> known,
        String sha256) {
    static final String SUBJECTS = "onderwerpen.yaml";
    static final String AMOUNTS = "bedragen.csv";
    static final String INDICES = "indexen.csv";
    static final String STEPS = "afgeleide-bedragen.csv";
    static final String KNOWN = "bekend.csv";

    private static final long LARGEST = 5_000_000;

    /**
     * Reads a folder; what is missing or unreadable goes to {@code findings} and counts as empty.
     *
     * @throws DiagnosticsException when there is no folder, or nothing in it, to go on with
     */
    static RuleFolder read(Path folder, String name, List<Diagnostic> findings) {
        if (!Files.isDirectory(folder)) {
            throw new DiagnosticsException(List.of(Diagnostic.error("REG-001", Location.of(name))));
        }
        List<RuleFile> rules = new ArrayList<>();
        for (Path file : drlFiles(folder, name, findings)) {
            rules.add(text(file, join(name, folder.relativize(file).toString().replace('\\', '/')), findings));
        }
        boolean none = rules.isEmpty() && findings.isEmpty();
        if (none) {
            findings.add(Diagnostic.error("REG-002", Location.of(name)));
        }
        RuleFile subjects = text(folder.resolve(SUBJECTS), join(name, SUBJECTS), findings);
        RuleFile amounts = text(folder.resolve(AMOUNTS), join(name, AMOUNTS), findings);
        Optional<RuleFile> indices = optional(folder, INDICES, name, findings);
        Optional<RuleFile> steps = optional(folder, STEPS, name, findings);
        Optional<RuleFile> known = optional(folder, KNOWN, name, findings);
        if (none) {
            throw new DiagnosticsException(findings);
        }
        rules.removeIf(file ->
                findings.stream().anyMatch(finding -> finding.location().file().equals(file.name())));
        List<RuleFile> all = new ArrayList<>(rules);
        all.addAll(List.of(subjects, amounts));
        indices.ifPresent(all::add);
        steps.ifPresent(all::add);
        return new RuleFolder(name, List.copyOf(rules), subjects, amounts, indices, steps, known, sha256(name, all));
    }

    private static Optional<RuleFile> optional(Path folder, String file, String name, List<Diagnostic> findings) {
        Path path = folder.resolve(file);
        return Files.exists(path) ? Optional.of(text(path, join(name, file), findings)) : Optional.empty();
    }

    private static List<Path> drlFiles(Path folder, String name, List<Diagnostic> findings) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> named = files.filter(RuleFolder::isNamedAsRules)
                    .filter(file -> !Files.isDirectory(file))
                    .sorted()
                    .toList();
            List<Path> readable = new ArrayList<>();
            for (Path file : named) {
                String shown = join(name, folder.relativize(file).toString().replace('\\', '/'));
                if (!file.toString().endsWith(".drl")) {
                    findings.add(Diagnostic.error("REG-007", Location.of(shown)));
                } else if (Files.exists(file) && !Files.isRegularFile(file)) {
                    findings.add(Diagnostic.error("REG-008", Location.of(shown)));
                } else {
                    // a link that leads nowhere stands for rules that are missing
                    readable.add(file);
                }
            }
            return readable;
        } catch (UncheckedIOException e) {
            // a folder within it; which one, the cause tells
            boolean told = e.getCause() instanceof FileSystemException inside && inside.getFile() != null;
            Path where = told ? Path.of(((FileSystemException) e.getCause()).getFile()) : folder;
            String shown = where.startsWith(folder)
                    ? join(name, folder.relativize(where).toString().replace('\\', '/'))
                    : name;
            findings.add(Diagnostic.error("REG-003", Location.of(shown)));
            return List.of();
        } catch (IOException e) {
            findings.add(Diagnostic.error("REG-003", Location.of(name)));
            return List.of();
        }
    }

    /** Also with a capital: such rules would be passed over without a word. */
    private static boolean isNamedAsRules(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".drl");
    }

    private static RuleFile text(Path file, String name, List<Diagnostic> findings) {
        try {
            if (!Files.exists(file)) {
                findings.add(Diagnostic.error("REG-004", Location.of(name)));
            } else if (Files.size(file) > LARGEST) {
                findings.add(Diagnostic.error("REG-005", Location.of(name), LARGEST / 1_000_000));
            } else {
                return new RuleFile(name, decoded(Files.readAllBytes(file), name, findings));
            }
        } catch (IOException e) {
            findings.add(Diagnostic.error("REG-003", Location.of(name)));
        }
        return new RuleFile(name, "");
    }

    /** The text of a file; where it stops being UTF-8 is reported, and nothing of it counts then. */
    private static String decoded(byte[] bytes, String name, List<Diagnostic> findings) {
        CharBuffer text = CharBuffer.allocate(bytes.length);
        boolean sound = !StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes), text, true)
                .isError();
        String read = text.flip().toString();
        if (!sound) {
            int line = 1 + (int) read.chars().filter(c -> c == '\n').count();
            int column = read.length() - read.lastIndexOf('\n');
            findings.add(Diagnostic.error("REG-006", new Location(name, line, column)));
            return "";
        }
        return read.startsWith("\uFEFF") ? read.substring(1) : read;
    }

    private static String join(String folder, String file) {
        return folder.isEmpty() || folder.endsWith("/") ? folder + file : folder + "/" + file;
    }

    /** Of names relative to the folder, so that the same rules have the same version wherever they stand. */
    private static String sha256(String folder, List<RuleFile> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files.forEach(file -> {
                String relative = file.name().substring(folder.length());
                String inside = relative.startsWith("/") ? relative : "/" + relative;
                digest.update(inside.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
                digest.update(file.text().getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
