package nl.pleegrecht.facts;

/** Who has authority over the child. */
public enum Gezagsdrager implements Woord {
    OUDERS("ouders"),
    MOEDER("moeder"),
    VADER("vader"),
    GECERTIFICEERDE_INSTELLING("gecertificeerde instelling"),
    PLEEGOUDER("pleegouder"),
    ANDERE_VOOGD("andere voogd");

    private final String woord;

    Gezagsdrager(String woord) {
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
