package nl.pleegrecht.replay.watch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Sees which files say something else than before, by looking at all of them: what counts is the content, however an editor
 * or a version control system brought it there. A file that is written again with the same content has not changed.
 */
public final class Disk {
    /** A file written so shortly before it was looked at may be written again without a trace. */
    private static final Duration FRESH = Duration.ofSeconds(2);

    private static final String UNREADABLE = "unreadable";
    private static final int DEEPEST = 64;

    private final List<Path> places;
    private Set<Path> besides = Set.of();
    private Map<Path, Seen> seen = new HashMap<>();
    private Map<Path, String> accepted = new HashMap<>();

    /** A file as it was when its content was last read. */
    private record Seen(long size, Instant modified, Object key, Instant at, long length, String content) {}

    /** @param places folders, with all that is in them, and files; what is not there may come */
    public Disk(Collection<Path> places) {
        this.places = places.stream().map(Disk::absolute).distinct().toList();
    }

    /** Looks at other files too, wherever they are; what they say now is known. */
    public void alsoAt(Set<Path> files) {
        Map<Path, Seen> now = new HashMap<>();
        files.stream()
                .filter(file -> !besides.contains(file) && !accepted.containsKey(file))
                .forEach(file -> walk(file, Instant.now(), now));
        now.forEach((file, one) -> accepted.put(file, one.content()));
        besides = Set.copyOf(files);
    }

    /** The files that are not what they were when {@link #accept} was last called; absolute. */
    public Set<Path> look() {
        Map<Path, Seen> now = new TreeMap<>();
        Instant at = Instant.now();
        places.forEach(place -> walk(place, at, now));
        besides.forEach(file -> {
            if (!now.containsKey(file) && Files.isRegularFile(file)) {
                walk(file, at, now);
            }
        });
        seen = now;
        Set<Path> changed = new TreeSet<>();
        now.forEach((file, one) -> {
            if (!one.content().equals(accepted.get(file))) {
                changed.add(file);
            }
        });
        accepted.keySet().stream().filter(file -> !now.containsKey(file)).forEach(changed::add);
        return changed;
    }

    /** What was last looked at is what is known from now on. */
    public void accept() {
        accepted = contents();
    }

    /** The contents as last looked at; two of these are equal when nothing changed in between. */
    Map<Path, String> contents() {
        Map<Path, String> contents = new HashMap<>();
        seen.forEach((file, one) -> contents.put(file, one.content()));
        return contents;
    }

    /** Whether a file that was known is gone or empty: an editor may be about to write it. */
    boolean lacks(Set<Path> changed) {
        return changed.stream()
                .anyMatch(file -> !seen.containsKey(file) || seen.get(file).length() == 0);
    }

    private void walk(Path place, Instant at, Map<Path, Seen> now) {
        try {
            Files.walkFileTree(place, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEEPEST, new SimpleFileVisitor<Path>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (attributes.isRegularFile() && isRead(file)) {
                        now.put(file, seen(file, attributes, at));
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path folder, IOException e) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException("every failed visit is dealt with above", e);
        }
    }

    /** Only what a rule base or a scenario is made of; editors leave all sorts of other files beside it. */
    private static boolean isRead(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".drl") || name.endsWith(".csv") || name.endsWith(".yaml") || name.endsWith(".yml");
    }

    private Seen seen(Path file, BasicFileAttributes attributes, Instant at) {
        Instant modified = attributes.lastModifiedTime().toInstant();
        Seen before = seen.get(file);
        if (before != null
                && before.size() == attributes.size()
                && before.modified().equals(modified)
                && Objects.equals(before.key(), attributes.fileKey())
                && modified.plus(FRESH).isBefore(before.at())) {
            return before;
        }
        try {
            byte[] bytes = Files.readAllBytes(file);
            return new Seen(attributes.size(), modified, attributes.fileKey(), at, bytes.length, hash(bytes));
        } catch (IOException e) {
            return new Seen(attributes.size(), modified, attributes.fileKey(), at, attributes.size(), UNREADABLE);
        }
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
