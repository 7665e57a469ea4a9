package nl.pleegrecht.dossier;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Whether a dossier as a whole can be: its days, the names of its placements, its status. */
final class DossierCheck extends Checker {
    private static final int MOST_YEARS = 25;

    private final Bestand bestand;
    private final Findings findings;
    private final Places places;

    DossierCheck(Bestand bestand, Findings findings, Places places) {
        super(findings, places);
        this.bestand = bestand;
        this.findings = findings;
        this.places = places;
    }

    void check() {
        period();
        names();
        if (bestand.status() != null && bestand.waarom() == null) {
            error("DOS-090", "status");
        }
        if (bestand.jeugdige() != null) {
            new JeugdigeCheck(bestand.jeugdige(), findings, places).check();
        }
        each(
                bestand.plaatsingen(),
                "plaatsingen",
                (plaatsing, path) -> new PlaatsingCheck(plaatsing, path, bestand.jeugdige(), findings, places).check());
        new VerwachtingCheck(bestand, findings, places).check();
    }

    private void period() {
        boolean period = places.byPath().containsKey("periode");
        boolean day = places.byPath().containsKey("peildatum");
        if (period == day) {
            error(day ? "DOS-071" : "DOS-070", day ? "peildatum" : "");
        }
        Periode asked = day ? null : bestand.gevraagd();
        if (asked != null && !asked.tot().isBefore(asked.van().plusYears(MOST_YEARS))) {
            error("DOS-072", "periode.tot", asked.van(), asked.tot(), MOST_YEARS);
        }
    }

    private void names() {
        List<PlaatsingInvoer> placements = bestand.plaatsingen();
        if (placements == null || placements.size() < 2) {
            return;
        }
        Set<String> seen = new HashSet<>();
        each(placements, "plaatsingen", (plaatsing, path) -> {
            if (plaatsing.naam() == null && !places.byPath().containsKey(path + ".naam")) {
                error("DOS-083", path, placements.size());
            } else if (Objects.nonNull(plaatsing.naam()) && !seen.add(plaatsing.naam())) {
                error("DOS-084", path + ".naam", plaatsing.naam());
            }
        });
    }
}
