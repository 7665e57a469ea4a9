package nl.pleegrecht.facts;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A stay of the child: an earlier one, or one of the placements of this dossier from its first day with a contract
 * (K20). Present from its first day on, also when it has ended.
 *
 * @param soort the kind of stay
 * @param van first day; of a placement the first day with a contract
 * @param feitelijkVan first day the child was there, with or without a contract (K26)
 * @param tot last day
 * @param loopt whether it still runs on the day judged
 * @param onderbroken whether a gap after this stay breaks the chain
 * @param leeftijdBijBegin the child's age in whole years on {@code van} (K20, K22)
 * @param eigenKindOfStiefkind whether the child is the carer's own or stepchild; no for an earlier stay
 * @param naam name of the placement; empty for an earlier stay
 * @param variant variant of the placement
 * @param nachtenPerJaar nights a year of the placement; 0 for an earlier stay
 */
public record Verblijf(
        Verblijfsoort soort,
        @Uit({"van", "pleegcontract.van"}) LocalDate van,
        @Uit("van") LocalDate feitelijkVan,
        LocalDate tot,
        @Uit("tot") boolean loopt,
        boolean onderbroken,
        @Uit({"van", "jeugdige.geboortedatum"}) int leeftijdBijBegin,
        @Uit("pleegouder.eigenKindOfStiefkind") boolean eigenKindOfStiefkind,
        String naam,
        Variant variant,
        @Aantal @Uit({"nachtenPerWeek", "nachtenPerJaar"}) BigDecimal nachtenPerJaar) {}
