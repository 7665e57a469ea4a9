package nl.pleegrecht.facts;

import java.time.LocalDate;
import java.util.Set;

/**
 * The child that is placed.
 *
 * @param geboortedatum date of birth
 * @param leeftijd whole years on the day judged (K3)
 * @param wekenTotVerjaardag weeks until the next birthday, rounded up: the last seven days before it are week 1
 * @param beperkingen limitations; empty when known to be none
 * @param moederBijGeboorte municipality where the mother was registered at the birth, or {@code geen ingezetene} or
 *     {@code niet te bepalen}
 * @param werkelijkVerblijf municipality of actual stay at the request for help
 * @param wilDoorgaan whether the child wants the placement to go on
 * @param rechtmatigVerblijf whether the child lawfully stays in the Netherlands
 */
public record Jeugdige(
        LocalDate geboortedatum,
        @Uit("geboortedatum") int leeftijd,
        @Weken @Uit("geboortedatum") int wekenTotVerjaardag,
        Set<Beperking> beperkingen,
        String moederBijGeboorte,
        String werkelijkVerblijf,
        boolean wilDoorgaan,
        boolean rechtmatigVerblijf) {}
