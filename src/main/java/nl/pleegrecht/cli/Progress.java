package nl.pleegrecht.cli;

/** A line that counts, on a terminal only, when it takes more than a second. Safe to share between threads. */
final class Progress {
    private static final long SECOND = 1_000_000_000L;

    /** So many between two counts: a terminal is slow. */
    private static final int STEP = 20;

    private final Console console;
    private final String text;
    private final boolean terminal = System.console() != null;
    private final long start = System.nanoTime();
    private boolean shown;
    private boolean over;

    /** @param text the key of a text with a place for what is done, and one for all */
    Progress(Console console, String text) {
        this.console = console;
        this.text = text;
    }

    synchronized void done(int count, int all) {
        if (terminal && !over && System.nanoTime() - start > SECOND && (count % STEP == 0 || count == all)) {
            console.err().print("\r" + console.messages().text(text, count, all));
            shown = true;
        }
    }

    synchronized void clear() {
        over = true;
        if (shown) {
            console.err().print("\r" + " ".repeat(60) + "\r");
        }
    }
}
