package nl.pleegrecht.dossier;

import nl.pleegrecht.facts.Woord;

/** What {@code status} can say. */
enum Statuswoord implements Woord {
    OPENSTAAND("openstaand");

    private final String woord;

    Statuswoord(String woord) {
        this.woord = woord;
    }

    @Override
    public String woord() {
        return woord;
    }
}
