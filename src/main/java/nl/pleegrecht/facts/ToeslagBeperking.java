package nl.pleegrecht.facts;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What the provider set for costs that follow from a limitation; present in the period it was set for.
 *
 * @param van first day
 * @param tot last day
 * @param perDag euros a day
 * @param noodzakelijk whether the provider finds the costs reasonably necessary
 * @param uitBasisbedrag the part that can be paid from the basisbedrag, euros a day
 * @param andereRegeling the part another scheme can pay, euros a day
 */
public record ToeslagBeperking(
        LocalDate van,
        LocalDate tot,
        BigDecimal perDag,
        @Oordeel(door = "pleegzorgaanbieder") boolean noodzakelijk,
        @Oordeel(door = "pleegzorgaanbieder") BigDecimal uitBasisbedrag,
        @Oordeel(door = "pleegzorgaanbieder") BigDecimal andereRegeling) {}
