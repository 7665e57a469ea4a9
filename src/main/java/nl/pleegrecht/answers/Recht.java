package nl.pleegrecht.answers;

import java.math.BigDecimal;
import nl.pleegrecht.facts.Bedragstatus;
import nl.pleegrecht.facts.Eenheid;

/**
 * There is a right.
 *
 * @param onderwerp the subject
 * @param bedrag euros, two decimals; 0.00 without an amount
 * @param eenheid what the amount is per; {@link Eenheid#ZONDER_BEDRAG} for a right without an amount
 * @param status published or estimated
 * @param bekend false where the right exists but the table of amounts has no row for the day
 */
public record Recht(String onderwerp, BigDecimal bedrag, Eenheid eenheid, Bedragstatus status, boolean bekend)
        implements Conclusie {}
