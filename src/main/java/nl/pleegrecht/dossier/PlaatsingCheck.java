package nl.pleegrecht.dossier;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.pleegrecht.dossier.PlaatsingInvoer.AfwezigheidInvoer;
import nl.pleegrecht.dossier.PlaatsingInvoer.BeperkingToeslag;
import nl.pleegrecht.dossier.PlaatsingInvoer.Contract;

/** Whether what is told of a placement can be. */
final class PlaatsingCheck extends Checker {
    private final PlaatsingInvoer plaatsing;
    private final String path;
    private final JeugdigeInvoer kind;
    private final Findings findings;
    private final Places places;

    PlaatsingCheck(PlaatsingInvoer plaatsing, String path, JeugdigeInvoer kind, Findings findings, Places places) {
        super(findings, places);
        this.plaatsing = plaatsing;
        this.path = path;
        this.kind = kind;
        this.findings = findings;
        this.places = places;
    }

    void check() {
        births();
        new OmvangCheck(plaatsing, path, findings, places).check();
        contracts();
        overlaps(
                "DOS-088",
                spans(plaatsing.afwezigheid(), path + ".afwezigheid", AfwezigheidInvoer::van, AfwezigheidInvoer::tot));
        overlaps(
                "DOS-091",
                spans(
                        plaatsing.toeslagBeperking(),
                        path + ".toeslagBeperking",
                        BeperkingToeslag::van,
                        BeperkingToeslag::tot));
        days(plaatsing.verblijfsdagen(), path + ".verblijfsdagen", plaatsing.van(), plaatsing.tot());
        each(
                plaatsing.anderePleegkinderen(),
                path + ".anderePleegkinderen",
                (ander, at) -> days(ander.verblijfsdagen(), at + ".verblijfsdagen", ander.van(), ander.tot()));
        costs();
    }

    private void births() {
        if (kind != null) {
            notBeforeBirth(kind.geboortedatum(), plaatsing.van(), path + ".van");
        }
        LocalDate pleegouder =
                plaatsing.pleegouder() == null ? null : plaatsing.pleegouder().geboortedatum();
        if (pleegouder != null && plaatsing.van() != null && !pleegouder.isBefore(plaatsing.van())) {
            error("DOS-077", path + ".pleegouder.geboortedatum", pleegouder, plaatsing.van());
        }
    }

    /** Two contracts at once; a provisional one without an end simply ends where a later one begins. */
    private void contracts() {
        List<Contract> contracts = plaatsing.pleegcontract();
        Set<String> provisional = new HashSet<>();
        each(contracts, path + ".pleegcontract", (contract, at) -> {
            if (Boolean.TRUE.equals(contract.voorlopig())) {
                provisional.add(at);
            }
        });
        List<Span> spans = spans(contracts, path + ".pleegcontract", Contract::van, Contract::tot);
        overlaps("DOS-074", Span.endedByNext(spans, span -> provisional.contains(span.path())));
    }

    private void days(List<LocalDate> days, String list, LocalDate van, LocalDate tot) {
        Set<LocalDate> seen = new HashSet<>();
        each(days, list, (day, at) -> {
            if (!seen.add(day)) {
                error("DOS-086", at, day);
            }
            if (van != null && tot != null && !new Span(van, tot, "").contains(day)) {
                error("DOS-087", at, day, new Span(van, tot, ""));
            }
        });
    }

    private void costs() {
        Set<String> seen = new HashSet<>();
        each(plaatsing.bijzondereKosten(), path + ".bijzondereKosten", (post, at) -> {
            if (post.omschrijving() != null && !seen.add(post.omschrijving())) {
                error("DOS-085", at + ".omschrijving", post.omschrijving());
            }
        });
    }
}
