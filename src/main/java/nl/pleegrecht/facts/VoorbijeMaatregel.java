package nl.pleegrecht.facts;

import java.time.LocalDate;

/**
 * A court measure that has ended, present from the day after its last day on.
 *
 * @param soort the measure
 * @param van first day
 * @param tot last day
 * @param week week since it ended: the first seven days are week 1
 */
public record VoorbijeMaatregel(
        Maatregelsoort soort,
        LocalDate van,
        LocalDate tot,
        @Weken @Uit("tot") int week) {}
