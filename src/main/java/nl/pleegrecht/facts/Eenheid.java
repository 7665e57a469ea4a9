package nl.pleegrecht.facts;

/** What an amount is per. */
public enum Eenheid implements Woord {
    DAG("dag"),
    VERBLIJFSDAG("verblijfsdag"),
    MAAND("maand"),
    JAAR("jaar"),
    EENMALIG("eenmalig"),
    ZONDER_BEDRAG("zonder bedrag");

    private final String woord;

    Eenheid(String woord) {
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
