package nl.pleegrecht.norms;

/** Whether a norm is in the rules. */
public enum Status {
    OPGENOMEN("opgenomen"),
    DEELS("deels"),
    /** Left out on purpose. */
    BEWUST_NIET("bewust niet"),
    /** The text could not be established. */
    ONBEKEND("onbekend");

    private final String word;

    Status(String word) {
        this.word = word;
    }

    /** As it stands in files and output; the same in every language. */
    public String word() {
        return word;
    }

    /** Whether rules should hold it. */
    public boolean isEncoded() {
        return this == OPGENOMEN || this == DEELS;
    }
}
