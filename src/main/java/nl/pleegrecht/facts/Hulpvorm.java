package nl.pleegrecht.facts;

/** A form of help beside a placement: those of Handreiking 2023, 3.4, the regular guidance, and what is neither. */
public enum Hulpvorm implements Woord {
    DIAGNOSTIEK("diagnostiek"),
    THERAPIE("therapie"),
    WEEKENDPLEEGZORG_ALS_RESPIJT("weekendpleegzorg als respijt"),
    JEUGDHULP_OP_MAAT("jeugdhulp op maat"),
    INTENSIEVE_HULP_AAN_OUDERS("intensieve hulp aan ouders"),
    SPECIALISTISCHE_PERSPECTIEFBEPALING("specialistische perspectiefbepaling"),
    BEGELEIDE_BEZOEKEN("begeleide bezoeken"),
    PROGRAMMA_VOOR_HET_PLEEGGEZIN("programma voor het pleeggezin"),
    GEZINSBEHANDELING("gezinsbehandeling"),
    GGZ_BEHANDELING("GGZ-behandeling"),
    ZEER_INTENSIEVE_PLEEGZORGBEGELEIDING("zeer intensieve pleegzorgbegeleiding"),
    REGULIERE_BEGELEIDING("reguliere begeleiding"),
    ANDERE_HULP("andere hulp");

    private final String woord;

    Hulpvorm(String woord) {
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
