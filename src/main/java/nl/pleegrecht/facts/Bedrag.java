package nl.pleegrecht.facts;

import java.math.BigDecimal;

/**
 * A row of {@code bedragen.csv} that is valid on the day judged. A name, or an age, without such a row is present
 * with {@code bekend} false: a right based on it is answered as "geen bedrag".
 *
 * @param naam name of the amount
 * @param leeftijdVan lowest age it is for
 * @param leeftijdTot highest age it is for
 * @param bedrag euros; 0.00 when not known
 * @param eenheid what it is per
 * @param status published or estimated
 * @param bekend whether the table has a row for this day
 */
public record Bedrag(
        String naam,
        int leeftijdVan,
        int leeftijdTot,
        BigDecimal bedrag,
        Eenheid eenheid,
        Bedragstatus status,
        boolean bekend) {}
