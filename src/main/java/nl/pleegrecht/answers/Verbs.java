package nl.pleegrecht.answers;

import java.math.BigDecimal;
import java.math.RoundingMode;
import nl.pleegrecht.facts.Bedrag;
import nl.pleegrecht.facts.Bedragstatus;
import nl.pleegrecht.facts.Eenheid;

/** The verbs with which a rule concludes; each stands inside {@code insertLogical( … )}. */
public final class Verbs {
    private Verbs() {}

    /** There is a right, without an amount. */
    public static Recht recht(String onderwerp) {
        return new Recht(onderwerp, cents(BigDecimal.ZERO), Eenheid.ZONDER_BEDRAG, Bedragstatus.VASTGESTELD, true);
    }

    /** There is a right to the amount of a row of {@code bedragen.csv}, with the unit and the status of that row. */
    public static Recht recht(String onderwerp, Bedrag bedrag) {
        return recht(onderwerp, bedrag, bedrag.eenheid());
    }

    /** There is a right to the amount of a row of {@code bedragen.csv}, per another unit than the row's own. */
    public static Recht recht(String onderwerp, Bedrag bedrag, Eenheid eenheid) {
        return new Recht(onderwerp, cents(bedrag.bedrag()), eenheid, bedrag.status(), bedrag.bekend());
    }

    /** There is a right to an amount in euros, brought to the cent (HALF_UP). */
    public static Recht recht(String onderwerp, Number bedrag, Eenheid eenheid) {
        return new Recht(onderwerp, cents(new BigDecimal(bedrag.toString())), eenheid, Bedragstatus.VASTGESTELD, true);
    }

    /** A rule of its own excludes the right. */
    public static GeenRecht geenRecht(String onderwerp) {
        return new GeenRecht(onderwerp);
    }

    /** The law leaves the answer to somebody's judgement. */
    public static TerBeoordeling terBeoordeling(String onderwerp, String door) {
        return new TerBeoordeling(onderwerp, door);
    }

    /** Something is established, such as {@code omvang = deeltijd}. */
    public static Vaststelling vaststelling(String onderwerp, String waarde) {
        return new Vaststelling(onderwerp, waarde);
    }

    /** Worth a human's look; the code names the choice it belongs to. */
    public static Signaal signaal(String code, String tekst) {
        return new Signaal(code, tekst);
    }

    /** Worth a human's look. */
    public static Signaal signaal(String tekst) {
        return new Signaal("", tekst);
    }

    private static BigDecimal cents(BigDecimal euros) {
        return euros.setScale(2, RoundingMode.HALF_UP);
    }
}
