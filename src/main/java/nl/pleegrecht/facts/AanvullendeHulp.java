package nl.pleegrecht.facts;

import java.time.LocalDate;

/**
 * Help beside the guidance of the placement, present while it runs.
 *
 * @param omschrijving the form in words
 * @param vorm the form
 * @param van first day
 * @param tot last day
 */
public record AanvullendeHulp(@Uit("vorm") String omschrijving, Hulpvorm vorm, LocalDate van, LocalDate tot) {}
