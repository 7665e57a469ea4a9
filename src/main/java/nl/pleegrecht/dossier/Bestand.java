package nl.pleegrecht.dossier;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;

/** A dossier file as it is written: the keys at the margin, in the order in which they are read best. */
record Bestand(
        @Required String titel,
        @MayLack String bron,
        @MayLack String basis,
        @MayLack Statuswoord status,
        @MayLack String waarom,
        @MayLack Vraag periode,
        @MayLack LocalDate peildatum,
        @Required JeugdigeInvoer jeugdige,
        @Required List<PlaatsingInvoer> plaatsingen,
        @MayLack List<Verwachting> verwacht) {

    /** The days asked about; unlike other periods they have an end. */
    record Vraag(@Required LocalDate van, @Required LocalDate tot) {}

    /** The days asked about, however they were written; null when the file does not say. */
    Periode gevraagd() {
        if (peildatum != null) {
            return new Periode(peildatum, peildatum);
        }
        return periode == null || periode.van() == null || periode.tot() == null
                ? null
                : new Periode(periode.van(), periode.tot());
    }

    Dossier dossier(Places places) {
        return new Dossier(
                places.file(),
                titel,
                bron,
                status == null ? null : status.woord(),
                waarom,
                gevraagd(),
                Woonadressen.ended(jeugdige),
                plaatsingen,
                verwacht,
                Collections.unmodifiableMap(places.byPath()));
    }
}
