package nl.pleegrecht.facts;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One cost item, present on its day.
 *
 * @param omschrijving what it is for
 * @param categorie the kind of cost
 * @param datum day of the cost
 * @param bedrag euros
 * @param ditJaar euros of the items of the placement in the calendar year up to and including this day, less what
 *     something else pays; without those that are not necessary
 * @param noodzakelijk whether the provider finds it reasonably necessary
 * @param uitBasisbedragOfToeslag the part that can be paid from basisbedrag or toeslag, euros
 * @param andereRegeling the part another scheme can pay, euros
 * @param verhaalbaarOpOuders the part that can reasonably be recovered from the parents, euros
 */
public record BijzondereKosten(
        String omschrijving,
        Categorie categorie,
        LocalDate datum,
        BigDecimal bedrag,
        @Uit({"datum", "bedrag"}) BigDecimal ditJaar,
        @Oordeel(door = "pleegzorgaanbieder") boolean noodzakelijk,
        @Oordeel(door = "pleegzorgaanbieder") BigDecimal uitBasisbedragOfToeslag,
        @Oordeel(door = "pleegzorgaanbieder") BigDecimal andereRegeling,
        @Oordeel(door = "pleegzorgaanbieder") BigDecimal verhaalbaarOpOuders) {}
