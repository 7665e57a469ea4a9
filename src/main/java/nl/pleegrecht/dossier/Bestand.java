package nl.pleegrecht.dossier;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

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
        @MayLack PlaatsingInvoer.BeleidInvoer beleid,
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

    /** Policy at the margin holds for every placement that does not say otherwise. */
    private List<PlaatsingInvoer> withCommonPolicy(Places places) {
        if (beleid == null) {
            return plaatsingen;
        }
        return IntStream.range(0, plaatsingen.size())
                .mapToObj(i -> places.byPath().containsKey("plaatsingen[" + i + "].beleid")
                        ? plaatsingen.get(i)
                        : plaatsingen.get(i).with(beleid))
                .toList();
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
                withCommonPolicy(places),
                verwacht,
                Collections.unmodifiableMap(places.byPath()));
    }
}
