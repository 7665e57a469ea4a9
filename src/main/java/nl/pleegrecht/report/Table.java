package nl.pleegrecht.report;

import java.util.ArrayList;
import java.util.List;

/** A table of eighty columns: names on the left, figures to the right; what does not fit goes on in a table below. */
final class Table {
    private static final int WIDTH = 80;
    private static final int WIDEST_HEAD = 14;
    private static final String GAP = "  ";

    private final String title;
    private final List<String> names;
    private final List<Column> columns = new ArrayList<>();

    /** A column: the lines of its head, and a cell for each row. */
    private record Column(List<String> head, List<String> cells, int width) {}

    Table(String title, List<String> names) {
        this.title = title;
        this.names = names;
    }

    void add(String head, List<String> cells) {
        List<String> lines = wrap(head);
        int width = Math.max(longest(lines), longest(cells));
        columns.add(new Column(lines, cells, width));
    }

    /** The lines, an empty one first. */
    List<String> lines() {
        int left = Math.max(title.length(), GAP.length() + longest(names));
        List<String> lines = new ArrayList<>();
        List<Column> fitting = new ArrayList<>();
        int used = left;
        for (Column column : columns) {
            int more = GAP.length() + column.width();
            if (used + more > WIDTH && !fitting.isEmpty()) {
                print(lines, fitting, left);
                fitting.clear();
                used = left;
            }
            fitting.add(column);
            used += more;
        }
        print(lines, fitting, left);
        return lines;
    }

    private void print(List<String> lines, List<Column> shown, int left) {
        lines.add("");
        int heads =
                shown.stream().mapToInt(column -> column.head().size()).max().orElse(0);
        for (int i = 0; i < heads; i++) {
            int line = i;
            List<String> cells = shown.stream()
                    .map(column -> line < column.head().size() ? column.head().get(line) : "")
                    .toList();
            lines.add(line(i == 0 ? title : "", left, cells, shown));
        }
        for (int i = 0; i < names.size(); i++) {
            int row = i;
            lines.add(line(
                    GAP + names.get(i),
                    left,
                    shown.stream().map(column -> column.cells().get(row)).toList(),
                    shown));
        }
    }

    private static String line(String name, int left, List<String> cells, List<Column> shown) {
        StringBuilder line = new StringBuilder(name).append(" ".repeat(left - name.length()));
        for (int i = 0; i < cells.size(); i++) {
            line.append(GAP)
                    .append(" ".repeat(shown.get(i).width() - cells.get(i).length()))
                    .append(cells.get(i));
        }
        return line.toString().stripTrailing();
    }

    private static List<String> wrap(String head) {
        List<String> lines = new ArrayList<>();
        for (String word : head.split(" ")) {
            int last = lines.size() - 1;
            if (last >= 0 && lines.get(last).length() + 1 + word.length() <= WIDEST_HEAD) {
                lines.set(last, lines.get(last) + " " + word);
            } else {
                lines.add(word);
            }
        }
        return lines;
    }

    private static int longest(List<String> texts) {
        return texts.stream().mapToInt(String::length).max().orElse(0);
    }
}
