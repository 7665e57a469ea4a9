package nl.pleegrecht.evaluation;

/** What kind of answer a subject got. */
public enum AnswerKind {
    RECHT("recht"),
    GEEN_RECHT("geen recht"),
    VASTSTELLING("vaststelling"),
    TER_BEOORDELING("ter beoordeling"),
    ONBEKEND("onbekend"),
    GEEN_BEDRAG("geen bedrag"),
    GEEN_REGELS("geen regels");

    private final String word;

    AnswerKind(String word) {
        this.word = word;
    }

    /** As it stands in output; the same in every language. */
    public String word() {
        return word;
    }
}
