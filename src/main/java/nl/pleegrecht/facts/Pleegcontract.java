package nl.pleegrecht.facts;

import java.time.LocalDate;

/**
 * The contract between pleegouder and provider, present while it runs.
 *
 * @param van day of signing
 * @param tot last day
 * @param eindeBekend whether a last day was agreed
 * @param opgevolgd whether another contract of the placement begins on the day after the last at the latest
 * @param voorlopig whether it was concluded for the time of the deferred conditions
 * @param week days after signing divided by seven, rounded up, at least 1: day 91 is in week 13
 * @param leeftijdPleegouder age of the pleegouder in whole years on the day of signing
 */
public record Pleegcontract(
        LocalDate van,
        LocalDate tot,
        @Uit("tot") boolean eindeBekend,
        @Uit({"tot", "van"}) boolean opgevolgd,
        boolean voorlopig,
        @Weken @Uit("van") int week,
        @Uit({"van", "pleegouder.geboortedatum"}) int leeftijdPleegouder) {}
