package nl.pleegrecht.facts;

import java.time.LocalDate;

/**
 * A registration of the child in the BRP, present from its first day on, also when it has ended.
 *
 * @param gemeente municipality, or {@code buitenland}
 * @param van first day
 * @param tot last day
 * @param loopt whether it still runs on the day judged
 * @param inOnderzoek whether it carries the note of art. 2.26 Wet BRP
 * @param soort what kind of address it is
 */
public record Woonadres(
        String gemeente,
        LocalDate van,
        LocalDate tot,
        @Uit("tot") boolean loopt,
        boolean inOnderzoek,
        Adressoort soort) {}
