package nl.pleegrecht.report;

import java.util.List;
import java.util.stream.Collectors;

/** Markdown of which no text can break the form: signs that mean something are escaped, tables have one line a row. */
final class Markdown {
    private Markdown() {}

    /** Text on one line, without signs that mean something. */
    static String escaped(String text) {
        return text.replaceAll("([\\\\|`*_~<>\\[\\]#&$])", "\\\\$1")
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** The same, for text that begins a line: it does not begin a list, a quotation or a heading either. */
    static String line(String text) {
        return escaped(text).replaceFirst("^(\\d+)([.)])(?= |$)", "$1\\\\$2").replaceFirst("^([-+=])", "\\\\$1");
    }

    /** Between backquotes nothing has a meaning. */
    static String code(String word) {
        return "`" + word.replace("`", "'") + "`";
    }

    /** The same in a cell, which a bar would end. */
    static String codeCell(String word) {
        return code(word).replace("|", "\\|");
    }

    /** A row of a table; its cells are Markdown already. */
    static String row(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    /** The line between the head and the rows: the first columns to the left, the others to the right. */
    static String rule(int left, int right) {
        return "|---".repeat(left) + "|--:".repeat(right) + "|\n";
    }
}
