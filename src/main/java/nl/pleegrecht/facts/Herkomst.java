package nl.pleegrecht.facts;

/** Where a pleegouder comes from: the provider's pool or the child's own network. */
public enum Herkomst implements Woord {
    BESTAND("bestand"),
    NETWERK("netwerk");

    private final String woord;

    Herkomst(String woord) {
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
