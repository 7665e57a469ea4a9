package nl.pleegrecht.dossier;

import java.time.LocalDate;
import java.util.List;
import nl.pleegrecht.facts.Adressoort;
import nl.pleegrecht.facts.Beperking;
import nl.pleegrecht.facts.Gezagsdrager;
import nl.pleegrecht.facts.Maatregelsoort;
import nl.pleegrecht.facts.Verblijfsoort;

/** The child as a dossier tells it; null means unknown. Keys: design, section 4a. */
public record JeugdigeInvoer(
        @Required LocalDate geboortedatum,
        List<Beperking> beperkingen,
        List<MaatregelInvoer> maatregelen,
        List<GezagInvoer> gezag,
        List<WoonadresInvoer> woonadressen,
        @Gemeente({"geen ingezetene", "niet te bepalen"}) String moederBijGeboorte,
        @Gemeente({}) String werkelijkVerblijf,
        @Default("[]") List<EerderVerblijf> eerdereVerblijven,
        List<NoodzaakInvoer> jeugdhulpNoodzakelijk,
        @Default("ja") Boolean wilDoorgaan,
        @Default("ja") Boolean rechtmatigVerblijf) {

    /** A court measure. */
    public record MaatregelInvoer(
            @Required Maatregelsoort soort,
            @Required LocalDate van,
            @Default("open") LocalDate tot) {}

    /** Authority; {@code van} absent means from birth, {@code kindVerblijftBij} absent that nothing is known of it. */
    public record GezagInvoer(
            @Required Gezagsdrager door,

            @Required @Gemeente({"buitenland", "niet te bepalen"})
            String woonplaats,

            @Default("begin") LocalDate van,
            @Default("open") LocalDate tot,
            @Default("nee") Boolean kindVerblijftBij) {}

    /** A registration in the BRP; {@code tot} absent means until the next one. */
    public record WoonadresInvoer(
            @Required @Gemeente("buitenland") String gemeente,
            @Required LocalDate van,
            @Default("open") LocalDate tot,
            @Default("nee") Boolean inOnderzoek,
            @Default("woonadres") Adressoort soort) {}

    /** A stay before the placements; {@code onderbroken: nee} says that a gap after it does not break the chain. */
    public record EerderVerblijf(
            @Required Verblijfsoort soort,
            @Required LocalDate van,
            @Default("open") LocalDate tot,
            @Default("ja") Boolean onderbroken) {}

    /** A decision that help after 18 is necessary; {@code op} absent means decided on {@code van}. */
    public record NoodzaakInvoer(
            @MayLack LocalDate op,
            @Required LocalDate van,
            @Default("open") LocalDate tot) {}
}
