package nl.pleegrecht.norms;

/** What kind of ground a norm has. */
public enum Aard {
    /** Statute, regulation or case law. */
    RECHT("recht"),
    /** A guideline. */
    BELEID("beleid"),
    /** Of whoever keeps the rules, where the texts leave room. */
    KEUZE("keuze"),
    /** Background: nothing follows from it by itself. */
    FEIT("feit");

    private final String word;

    Aard(String word) {
        this.word = word;
    }

    /** As it stands in files and output; the same in every language. */
    public String word() {
        return word;
    }
}
