package nl.pleegrecht.facts;

import java.time.LocalDate;

/**
 * Authority over the child, present while it runs.
 *
 * @param door who has it
 * @param woonplaats municipality where the holder lives, or {@code buitenland} or {@code niet te bepalen}
 * @param van first day
 * @param tot last day
 * @param kindVerblijftBij whether the child is known to stay, or to have last stayed, with this holder
 */
public record Gezag(Gezagsdrager door, String woonplaats, LocalDate van, LocalDate tot, boolean kindVerblijftBij) {}
