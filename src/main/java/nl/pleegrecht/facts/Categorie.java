package nl.pleegrecht.facts;

/** The kinds of bijzondere kosten (Handreiking 2023, bijlage 2). */
public enum Categorie implements Woord {
    GEZONDHEID("gezondheid"),
    REISKOSTEN("reiskosten"),
    ONDERWIJS("onderwijs"),
    SCHADE("schade"),
    OVERIG("overig"),
    KINDEROPVANG("kinderopvang");

    private final String woord;

    Categorie(String woord) {
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
