package nl.pleegrecht.facts;

/** The kind of a registration in the BRP. */
public enum Adressoort implements Woord {
    WOONADRES("woonadres"),
    BRIEFADRES("briefadres"),
    ALLEEN_VOOR_BSN("alleen voor BSN");

    private final String woord;

    Adressoort(String woord) {
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
