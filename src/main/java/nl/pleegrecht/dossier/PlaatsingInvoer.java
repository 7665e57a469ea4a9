package nl.pleegrecht.dossier;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.pleegrecht.facts.Categorie;
import nl.pleegrecht.facts.Herkomst;
import nl.pleegrecht.facts.Hulpvorm;
import nl.pleegrecht.facts.Variant;

/**
 * A placement as a dossier tells it; null means unknown, an empty list what the file calls {@code geen}. Keys: design,
 * section 4a.
 */
public record PlaatsingInvoer(
        @MayLack String naam,
        @Required LocalDate van,
        @Default("open") LocalDate tot,
        @MayLack @Gemeente({}) String gemeente,
        Variant variant,
        Boolean spoed,
        @Range(max = 7) BigDecimal nachtenPerWeek,
        @MayLack @Range(max = 366) BigDecimal nachtenPerJaar,
        @MayLack List<Verloop> verloop,
        List<LocalDate> verblijfsdagen,
        @MayLack @Range(max = 31) BigDecimal verblijfsdagenPerMaand,
        @Geen List<Besluit> verleningsbesluit,
        @Geen List<Contract> pleegcontract,
        PleegouderInvoer pleegouder,
        List<AnderKind> anderePleegkinderen,
        @Default("[]") List<AfwezigheidInvoer> afwezigheid,
        @Geen List<BeperkingToeslag> toeslagBeperking,
        @Default("[]") List<Kostenpost> bijzondereKosten,
        @Default("[]") List<HulpInvoer> aanvullendeHulp,
        AanbiederInvoer aanbieder,
        @MayLack BeleidInvoer beleid) {

    /** The same placement with another policy. */
    PlaatsingInvoer with(BeleidInvoer other) {
        return new PlaatsingInvoer(
                naam,
                van,
                tot,
                gemeente,
                variant,
                spoed,
                nachtenPerWeek,
                nachtenPerJaar,
                verloop,
                verblijfsdagen,
                verblijfsdagenPerMaand,
                verleningsbesluit,
                pleegcontract,
                pleegouder,
                anderePleegkinderen,
                afwezigheid,
                toeslagBeperking,
                bijzondereKosten,
                aanvullendeHulp,
                aanbieder,
                other);
    }

    /** What changed during the stay, from a day on. */
    public record Verloop(
            @Required LocalDate van,
            Variant variant,
            Boolean spoed,
            @Range(max = 7) BigDecimal nachtenPerWeek) {}

    /** The granting decision; {@code van} absent means that it covers from the day it was taken. */
    @Short("op")
    public record Besluit(@Required LocalDate op, @MayLack LocalDate van) {}

    /** A contract; {@code tot} absent means that it still runs. */
    public record Contract(
            @Required LocalDate van,
            @Default("open") LocalDate tot,
            @Default("nee") Boolean voorlopig) {}

    /** The carer; a date that never came is {@code Grenzen.OPEN_EINDE}, one from always {@code Grenzen.OPEN_BEGIN}. */
    public record PleegouderInvoer(
            LocalDate geboortedatum,
            Herkomst herkomst,
            Boolean eigenKindOfStiefkind,
            Boolean begeleidtPleegouders,
            Boolean verzorgdeAlVoorContract,
            @DateOr({"nee"}) LocalDate voorbereidingAfgerond,
            @DateOr({"nee"}) LocalDate verklaringVanGeenBezwaar,
            @DateOr({"ja", "nee"}) LocalDate plaatsingPassend,
            @Default("ja") Boolean zorgNietSchadelijk,
            @Default("ja") Boolean huisgenotenVerklaring,
            @Geen List<Periode> pleegoudervoogdij) {}

    /** Another pleegkind of the household; {@code verblijfsdagen} null means that it is there all the time. */
    public record AnderKind(
            @Required LocalDate van,
            @Default("open") LocalDate tot,
            @Default("altijd") List<LocalDate> verblijfsdagen) {}

    /** The child is away while the placement runs. */
    public record AfwezigheidInvoer(
            @Required LocalDate van,
            @Default("open") LocalDate tot,
            @Default("ja") Boolean tijdelijk,
            @Default("nee") Boolean verminderen,
            BigDecimal werkelijkeKostenPerDag) {}

    /** What the provider set for the limitation; a null judgement has not been made. */
    public record BeperkingToeslag(
            @Required LocalDate van,
            @Default("open") LocalDate tot,
            @Required BigDecimal perDag,
            Boolean noodzakelijk,
            Deel uitBasisbedrag,
            Deel andereRegeling) {}

    /** A cost item; a null judgement has not been made. */
    public record Kostenpost(
            @Required String omschrijving,
            @Required Categorie categorie,
            @Required LocalDate datum,
            @Required BigDecimal bedrag,
            Boolean noodzakelijk,
            Deel uitBasisbedragOfToeslag,
            Deel andereRegeling,
            Deel verhaalbaarOpOuders) {}

    /** Help beside the guidance of the placement. */
    public record HulpInvoer(
            @Required Hulpvorm vorm,
            @Required LocalDate van,
            @Default("open") LocalDate tot) {}

    /** The provider. */
    public record AanbiederInvoer(String naam, Boolean gecontracteerdDoorGemeente) {}

    /** Policy beyond the statute. */
    public record BeleidInvoer(
            @Default("nee") Boolean bijzondereKostenVrijwillig,
            @Default("nee") Boolean deeltijdPxQ) {}
}
