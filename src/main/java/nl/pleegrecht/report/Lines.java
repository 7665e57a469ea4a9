package nl.pleegrecht.report;

/** Text of eighty columns: wraps at spaces, keeps indents. */
final class Lines {
    private static final int WIDTH = 80;

    private final StringBuilder text = new StringBuilder();

    String text() {
        return text.toString();
    }

    void blank() {
        text.append('\n');
    }

    void add(String line, int indent) {
        add(line, indent, indent);
    }

    /** A line with an indent of its own, and another for what follows when it is too long. */
    void add(String line, int indent, int following) {
        wrap(" ".repeat(indent), line, " ".repeat(following));
    }

    /** A line with guides before it, and others before what follows when it is too long. */
    void guided(String first, String following, String line) {
        wrap(first, line, following);
    }

    /** A line that is laid out already. */
    void asIs(String line) {
        text.append(line).append('\n');
    }

    /** A label and what it is, which begins in a column of its own. */
    void entry(String label, String value, int indent, int column) {
        String start = " ".repeat(indent) + label;
        String gap = " ".repeat(Math.max(2, column - start.length()));
        wrap(start + gap, value, " ".repeat(column));
    }

    private void wrap(String start, String line, String following) {
        StringBuilder current = new StringBuilder(start);
        boolean fresh = true;
        for (String word : line.split(" ")) {
            if (!fresh && current.length() + 1 + word.length() > WIDTH) {
                text.append(current.toString().stripTrailing()).append('\n');
                current = new StringBuilder(following);
                fresh = true;
            }
            current.append(fresh ? "" : " ").append(word);
            fresh = false;
        }
        text.append(current.toString().stripTrailing()).append('\n');
    }
}
