package nl.pleegrecht.facts;

import java.time.LocalDate;

/**
 * Another pleegkind of the household, present while it lives there with a contract.
 *
 * @param van first day in the household
 * @param tot last day
 * @param deeltijd whether only its days of stay count
 * @param aanwezig whether it is in the household on the day judged
 */
public record AnderPleegkind(
        LocalDate van,
        LocalDate tot,
        @Uit("verblijfsdagen") boolean deeltijd,
        @Uit("verblijfsdagen") boolean aanwezig) {}
