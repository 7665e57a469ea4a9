package nl.pleegrecht.facts;

import java.time.LocalDate;

/**
 * A court measure, present while it runs.
 *
 * @param soort the measure
 * @param van first day
 * @param tot last day
 */
public record Maatregel(Maatregelsoort soort, LocalDate van, LocalDate tot) {}
