package nl.pleegrecht.diagnostics;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a file with a caret below a place in it, as it is shown in a terminal: tabs take the room they take there, a
 * wide letter two columns and a combining sign none. What is too long is cut off around the place, and what can not be
 * seen (or would steer the terminal) is shown as {@code U+FFFD}.
 */
public final class Excerpt {
    private static final int WIDEST = 71;
    /** What stays visible before the place when the line is cut. */
    private static final int BEFORE = 48;

    private static final int FAR = 1_000;
    private static final int TAB = 4;
    private static final String CUT = "…";

    /** What stands in one place of the line, and how wide it is. */
    private record Cell(String text, int width) {}

    private Excerpt() {}

    /**
     * The line and, if a place in it is known, the caret.
     *
     * @param number the number of the line, which stands before it
     * @param line without its end
     * @param column first is 1, counted in {@code char}s; 0 for the line as a whole; past the end it is just behind it
     * @return one or two lines, without an end
     */
    public static String of(int number, String line, int column) {
        List<Cell> cells = new ArrayList<>();
        int caret = -1;
        int width = 0;
        // of a line that goes on and on, only what may be shown
        int start = before(line, column - FAR);
        int end = before(line, Math.max(column, 1) + FAR);
        for (int i = start; i < end; i += Character.charCount(line.codePointAt(i))) {
            if (caret < 0 && column > 0 && i + Character.charCount(line.codePointAt(i)) >= column) {
                caret = cells.size();
            }
            Cell cell = cell(line.codePointAt(i), width);
            cells.add(cell);
            width += cell.width();
        }
        if (column > 0 && caret < 0) {
            caret = cells.size();
        }
        String margin = " ".repeat(Math.max(0, 5 - String.valueOf(number).length())) + number + " | ";
        String shown = margin + cut(cells, caret);
        String below =
                caret < 0 ? "" : "\n" + " ".repeat(margin.length() - 2) + "| " + " ".repeat(indent(cells, caret)) + "^";
        return shown.stripTrailing() + below;
    }

    /** A place in the line, not in the middle of a character. */
    private static int before(String line, int place) {
        int within = Math.min(Math.max(0, place), line.length());
        boolean split = within > 0 && within < line.length() && Character.isLowSurrogate(line.charAt(within));
        return split ? within - 1 : within;
    }

    private static Cell cell(int character, int at) {
        if (character == '\t') {
            int width = TAB - at % TAB;
            return new Cell(" ".repeat(width), width);
        }
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> new Cell(Character.toString(character), 0);
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> new Cell("\uFFFD", 1);
            default -> new Cell(Character.toString(character), isWide(character) ? 2 : 1);
        };
    }

    /** The first cell that is shown. */
    private static int first(List<Cell> cells, int caret) {
        int place = Math.max(caret, 0);
        if (width(cells, 0, cells.size()) <= WIDEST || width(cells, 0, place) < BEFORE) {
            return 0;
        }
        int first = place;
        while (first > 0 && width(cells, first - 1, place) < BEFORE) {
            first--;
        }
        // a sign that combines stays with its letter
        while (first > 0 && cells.get(first).width() == 0) {
            first--;
        }
        return first;
    }

    private static String cut(List<Cell> cells, int caret) {
        int first = first(cells, caret);
        StringBuilder text = new StringBuilder(first > 0 ? CUT : "");
        int width = text.length();
        for (int i = first; i < cells.size(); i++) {
            width += cells.get(i).width();
            if (width > WIDEST) {
                return text.append(CUT).toString();
            }
            text.append(cells.get(i).text());
        }
        return text.toString();
    }

    private static int indent(List<Cell> cells, int caret) {
        int first = first(cells, caret);
        return (first > 0 ? CUT.length() : 0) + width(cells, first, caret);
    }

    private static int width(List<Cell> cells, int from, int to) {
        int width = 0;
        for (int i = from; i < to; i++) {
            width += cells.get(i).width();
        }
        return width;
    }

    /** Whether a terminal gives it two columns: the scripts of East Asia, and pictures. */
    private static boolean isWide(int character) {
        return character >= 0x1100 && character <= 0x115F
                || character >= 0x2E80 && character <= 0xA4CF && character != 0x303F
                || character >= 0xAC00 && character <= 0xD7A3
                || character >= 0xF900 && character <= 0xFAFF
                || character >= 0xFE30 && character <= 0xFE6F
                || character >= 0xFF00 && character <= 0xFF60
                || character >= 0xFFE0 && character <= 0xFFE6
                || character >= 0x1F300 && character <= 0x1F64F
                || character >= 0x1F680 && character <= 0x1F6FF
                || character >= 0x1F900 && character <= 0x1F9FF
                || character >= 0x20000 && character <= 0x3FFFD;
    }
}
