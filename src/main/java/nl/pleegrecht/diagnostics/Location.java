package nl.pleegrecht.diagnostics;

/**
 * A place in a file.
 *
 * @param file the file as the user named it
 * @param line first line is 1; 0 for the file as a whole
 * @param column first column is 1; 0 for the line as a whole
 */
public record Location(String file, int line, int column) implements Comparable<Location> {
    /** The file as a whole. */
    public static Location of(String file) {
        return new Location(file, 0, 0);
    }

    @Override
    public int compareTo(Location other) {
        int byFile = file.compareTo(other.file);
        int byLine = Integer.compare(line, other.line);
        return byFile != 0 ? byFile : byLine != 0 ? byLine : Integer.compare(column, other.column);
    }

    @Override
    public String toString() {
        if (line == 0) {
            return file;
        }
        return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}
