package nl.pleegrecht.facts;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The placement that is judged.
 *
 * @param naam name in the dossier
 * @param van first day of the stay in the family
 * @param tot last day
 * @param gemeente municipality where the family lives
 * @param variant variant on the day judged
 * @param vorigeVariant variant before the last change; {@code NIET_VAN_TOEPASSING} while nothing changed
 * @param variantweek week since the variant became what it is: days 1-7 are week 1
 * @param spoed whether the child was placed with urgency
 * @param nachtenPerWeek average nights a week
 * @param nachtenPerJaar nights a year: as given, or 52 weeks of the average (K2)
 * @param crisisweek week of the stay: days 1-7 are week 1 (K8)
 * @param jaarweek week of the current year of the stay: its first seven days are week 1
 * @param vertrekdag whether it is the last day of the placement
 * @param rangnummer place of the child among the pleegkinderen in the household, by first day there; last on a tie (K5)
 * @param verblijfsdag whether the child was in the family on the day judged; only asked for deeltijd
 * @param laatsteVerblijfsdag whether it is the last of days of stay on end; where none are given, of the placement
 * @param verblijfsdagenPerMaand days of stay a month where only a number is known, otherwise 0
 */
public record Plaatsing(
        String naam,
        LocalDate van,
        LocalDate tot,
        String gemeente,
        Variant variant,
        @Uit({"verloop"}) Variant vorigeVariant,
        @Weken @Uit({"van", "verloop"}) int variantweek,
        boolean spoed,
        @Aantal @Uit({"nachtenPerWeek", "nachtenPerJaar"}) BigDecimal nachtenPerWeek,
        @Aantal @Uit({"nachtenPerJaar", "nachtenPerWeek"}) BigDecimal nachtenPerJaar,
        @Weken @Uit("van") int crisisweek,
        @Weken @Uit("van") int jaarweek,
        @Uit("tot") boolean vertrekdag,
        @Uit({"anderePleegkinderen", "van"}) int rangnummer,
        @Uit("verblijfsdagen") boolean verblijfsdag,
        @Uit({"verblijfsdagen", "tot"}) boolean laatsteVerblijfsdag,
        @Aantal BigDecimal verblijfsdagenPerMaand) {}
