package nl.pleegrecht.replay.watch;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/** Waits for the next save: until files have changed, and have then kept still for a moment. */
public final class Saves {
    /** How often it is looked whether anything changed. */
    private static final int EVERY_MILLIS = 100;

    /** How long files must be the same before they count as saved. */
    private static final int STILL_MILLIS = 40;

    /** The same when a file is gone or empty: some editors take it away and then write it anew. */
    private static final int GONE_MILLIS = 300;

    /** Whoever writes without a pause is not waited for longer than this. */
    private static final int LONGEST_MILLIS = 3_000;

    private final Disk disk;

    public Saves(Disk disk) {
        this.disk = disk;
    }

    /**
     * The files that changed, as one save, which is then accepted; none when all is as it was after all.
     *
     * @throws InterruptedException when the thread is interrupted while it waits
     */
    public Set<Path> next() throws InterruptedException {
        Set<Path> changed = disk.look();
        while (changed.isEmpty()) {
            Thread.sleep(EVERY_MILLIS);
            changed = disk.look();
        }
        long end = System.nanoTime() + LONGEST_MILLIS * 1_000_000L;
        Map<Path, String> before;
        do {
            before = disk.contents();
            Thread.sleep(disk.lacks(changed) ? GONE_MILLIS : STILL_MILLIS);
            changed = disk.look();
        } while (!disk.contents().equals(before) && System.nanoTime() < end);
        disk.accept();
        return changed;
    }
}
