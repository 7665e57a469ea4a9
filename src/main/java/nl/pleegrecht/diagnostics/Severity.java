package nl.pleegrecht.diagnostics;

/** Whether a finding stops the work on its file. */
public enum Severity {
    ERROR("fout"),
    WARNING("waarschuwing"),
    /** Somebody knows of it and said why. */
    KNOWN("bekend");

    private final String word;

    Severity(String word) {
        this.word = word;
    }

    /** As it stands in JSON and in the pages of codes; the same in every language. */
    public String word() {
        return word;
    }
}
