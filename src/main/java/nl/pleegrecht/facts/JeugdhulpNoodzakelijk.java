package nl.pleegrecht.facts;

import java.time.LocalDate;

/**
 * A decision of the municipality that going on with help after the child comes of age is necessary; present while it
 * runs.
 *
 * @param op day of the decision
 * @param van first day it covers
 * @param tot last day it covers
 * @param leeftijdBijBesluit the child's age in whole years on the day of the decision (K22)
 */
public record JeugdhulpNoodzakelijk(
        LocalDate op,
        LocalDate van,
        LocalDate tot,
        @Uit({"op", "jeugdige.geboortedatum"}) int leeftijdBijBesluit) {}
