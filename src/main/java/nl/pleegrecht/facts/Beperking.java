package nl.pleegrecht.facts;

/** The kinds of limitation of a child. */
public enum Beperking implements Woord {
    VERSTANDELIJK("verstandelijk"),
    ZINTUIGLIJK("zintuiglijk"),
    LICHAMELIJK("lichamelijk"),
    PSYCHISCH("psychisch");

    private final String woord;

    Beperking(String woord) {
        this.woord = woord;
    }

    @Override
    public String woord() {
        return woord;
    }

    @Override
    public String toString() {
        return woord;
    }
}
