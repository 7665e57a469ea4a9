package nl.pleegrecht.facts;

/** The kind of placement (Handreiking 2023, 2.5); {@code NIET_VAN_TOEPASSING} for a stay that is no placement of this dossier. */
public enum Variant implements Woord {
    CRISIS("crisis"),
    HULPVERLENING("hulpverlening"),
    OPVOEDING("opvoeding"),
    DEELTIJD("deeltijd"),
    NIET_VAN_TOEPASSING("niet van toepassing");

    private final String woord;

    Variant(String woord) {
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
