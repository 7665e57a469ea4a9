package nl.pleegrecht.facts;

/** Where a child can stay; which of them count as a stay is for the rules. */
public enum Verblijfsoort implements Woord {
    PLEEGZORG("pleegzorg"),
    GEZINSHUIS("gezinshuis"),
    INSTELLING("instelling"),
    JUSTITIELE_JEUGDINRICHTING("justitiële jeugdinrichting"),
    BESCHERMD_WONEN("beschermd wonen"),
    OPVANG_WMO("opvang Wmo"),
    WLZ_INSTELLING("Wlz-instelling"),
    OPVANG_BUITEN_DE_JEUGDWET("opvang buiten de Jeugdwet"),
    INFORMELE_OPVANG("informele opvang");

    private final String woord;

    Verblijfsoort(String woord) {
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
