package nl.pleegrecht.facts;

import java.time.LocalDate;

/**
 * The carer with whom the child is placed. What has a date is yes or no as of the day judged; its date stands beside it
 * ({@link Grenzen#OPEN_EINDE} for never, {@link Grenzen#OPEN_BEGIN} for always).
 *
 * @param geboortedatum date of birth
 * @param leeftijd whole years on the day judged (K22)
 * @param herkomst pool or network
 * @param eigenKindOfStiefkind whether the child is the carer's own or stepchild
 * @param begeleidtPleegouders whether the carer guides pleegouders for the same provider
 * @param verzorgdeAlVoorContract whether the carer already raised the child before the contract
 * @param voorbereidingAfgerond whether the preparation was completed
 * @param voorbereidingAfgerondOp when it was
 * @param verklaringVanGeenBezwaar whether the declaration was given
 * @param verklaringVanGeenBezwaarOp when it was
 * @param plaatsingPassend whether the provider found that child and family match
 * @param plaatsingPassendVanaf from when
 * @param zorgNietSchadelijk whether the provider judges the care not harmful
 * @param huisgenotenVerklaring whether the household members who need a declaration have one
 * @param pleegoudervoogdij whether the carer has guardianship
 */
public record Pleegouder(
        LocalDate geboortedatum,
        @Uit("geboortedatum") int leeftijd,
        Herkomst herkomst,
        boolean eigenKindOfStiefkind,
        boolean begeleidtPleegouders,
        boolean verzorgdeAlVoorContract,
        boolean voorbereidingAfgerond,
        @Uit("voorbereidingAfgerond") LocalDate voorbereidingAfgerondOp,
        boolean verklaringVanGeenBezwaar,
        @Uit("verklaringVanGeenBezwaar") LocalDate verklaringVanGeenBezwaarOp,
        boolean plaatsingPassend,
        @Uit("plaatsingPassend") LocalDate plaatsingPassendVanaf,
        boolean zorgNietSchadelijk,
        boolean huisgenotenVerklaring,
        boolean pleegoudervoogdij) {}
