package nl.pleegrecht.replay;

/** How a scenario came out. */
public enum Status {
    GESLAAGD("geslaagd"),
    AFWIJKEND("afwijkend"),
    /** Known not to be met yet. */
    OPENSTAAND("openstaand"),
    FOUT("fout");

    private final String word;

    Status(String word) {
        this.word = word;
    }

    /** As it stands in output; the same in every language. */
    public String word() {
        return word;
    }
}
