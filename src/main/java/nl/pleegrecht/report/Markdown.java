package nl.pleegrecht.report;

/** Text in a cell of a table in Markdown. */
final class Markdown {
    private Markdown() {}

    /** Between backquotes nothing has a meaning but the bar, which ends a cell there too. */
    static String code(String word) {
        return "`" + word.replace("`", "'").replace("|", "\\|") + "`";
    }

    /** On one line, and without signs that mean something. */
    static String escaped(String cell) {
        return cell.replaceAll("([\\\\|`*_~<>\\[\\]#])", "\\\\$1")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
