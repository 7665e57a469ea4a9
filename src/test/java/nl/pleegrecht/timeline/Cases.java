package nl.pleegrecht.timeline;

import nl.pleegrecht.dossier.Dossier;
import nl.pleegrecht.dossier.DossierReader;

/** Small dossiers of which a test says only what it is about. */
final class Cases {
    private Cases() {}

    /** A dossier with a period, and these placements (each a list item, its keys four spaces in). */
    static Dossier dossier(String from, String to, String... placements) {
        StringBuilder yaml = new StringBuilder("titel: t\nperiode: {van: " + from + ", tot: " + to + "}\njeugdige:\n");
        yaml.append("  geboortedatum: 2013-07-01\n  maatregelen: []\n");
        yaml.append(placements.length == 0 ? "plaatsingen: []\n" : "plaatsingen:\n");
        for (String placement : placements) {
            yaml.append("  - ")
                    .append(placement.strip().replace("\n", "\n    "))
                    .append('\n');
        }
        return new DossierReader().read(yaml.toString(), "geval.yaml");
    }
}
