package nl.pleegrecht.facts;

/** Court measures; which of them are a kinderbeschermingsmaatregel is for the rules (Jeugdwet art. 1.1). */
public enum Maatregelsoort implements Woord {
    VOOGDIJ("voogdij"),
    VOORLOPIGE_VOOGDIJ("voorlopige voogdij"),
    ONDERTOEZICHTSTELLING("ondertoezichtstelling"),
    VOORLOPIGE_ONDERTOEZICHTSTELLING("voorlopige ondertoezichtstelling"),
    MACHTIGING_UITHUISPLAATSING("machtiging uithuisplaatsing");

    private final String woord;

    Maatregelsoort(String woord) {
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
