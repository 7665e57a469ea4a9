package nl.pleegrecht.timeline;

import nl.pleegrecht.dossier.Dossier;

/** What placements are called. */
public final class Names {
    private Names() {}

    /** The name of a placement; an unnamed one is called by its number. */
    public static String of(Dossier dossier, int index) {
        String name = dossier.plaatsingen().get(index).naam();
        return name == null ? "plaatsing " + (index + 1) : name;
    }
}
