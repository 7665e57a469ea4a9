package nl.pleegrecht.facts;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A time in which the child is not with the pleegouder while the placement runs; present on those days.
 *
 * @param van first day
 * @param tot last day
 * @param tijdelijk whether it is temporary
 * @param verminderen whether the provider reduces the basisbedrag
 * @param werkelijkeKostenPerDag necessary costs actually made, euros a day
 */
public record Afwezigheid(
        LocalDate van, LocalDate tot, boolean tijdelijk, boolean verminderen, BigDecimal werkelijkeKostenPerDag) {}
