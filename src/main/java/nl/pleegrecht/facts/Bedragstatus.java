package nl.pleegrecht.facts;

/** Whether an amount was published or computed by the indexation formula. */
public enum Bedragstatus implements Woord {
    VASTGESTELD("vastgesteld"),
    GERAAMD("geraamd");

    private final String woord;

    Bedragstatus(String woord) {
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
