package nl.pleegrecht.dossier;

import java.util.List;
import java.util.Objects;
import nl.pleegrecht.diagnostics.Diagnostic;

/** Whether each expectation is about a day and a placement of this dossier. */
final class VerwachtingCheck extends Checker {
    private final Bestand bestand;
    private final Findings findings;
    private final Places places;

    VerwachtingCheck(Bestand bestand, Findings findings, Places places) {
        super(findings, places);
        this.bestand = bestand;
        this.findings = findings;
        this.places = places;
    }

    void check() {
        if (bestand.verwacht() != null && bestand.verwacht().isEmpty()) {
            error("DOS-097", "verwacht");
        }
        each(bestand.verwacht(), "verwacht", this::entry);
    }

    private void entry(Verwachting entry, String path) {
        Periode asked = bestand.gevraagd();
        if (entry.op() != null
                && asked != null
                && !asked.contains(entry.op())
                && !asked.tot().isBefore(asked.van())) {
            error("DOS-094", path + ".op", entry.op(), asked.van(), asked.tot());
        }
        if (entry.plaatsing() != null && bestand.plaatsingen() != null) {
            placement(entry.plaatsing(), path + ".plaatsing");
        }
    }

    private void placement(String name, String path) {
        List<String> names = bestand.plaatsingen().stream()
                .filter(Objects::nonNull)
                .map(PlaatsingInvoer::naam)
                .filter(Objects::nonNull)
                .toList();
        if (!names.contains(name)) {
            findings.accept(Diagnostic.error("DOS-095", places.at(path), name, String.join(", ", names))
                    .nearest(name, names));
        }
    }
}
