package nl.pleegrecht.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.pleegrecht.dossier.JeugdigeInvoer.WoonadresInvoer;
import nl.pleegrecht.facts.Adressoort;
import nl.pleegrecht.facts.Grenzen;

/** Whether what is told of the child can be. */
final class JeugdigeCheck extends Checker {
    private final JeugdigeInvoer kind;

    JeugdigeCheck(JeugdigeInvoer kind, Findings findings, Places places) {
        super(findings, places);
        this.kind = kind;
    }

    void check() {
        each(kind.maatregelen(), "jeugdige.maatregelen", (m, path) -> born(m.van(), path));
        each(kind.woonadressen(), "jeugdige.woonadressen", (w, path) -> born(w.van(), path));
        each(kind.eerdereVerblijven(), "jeugdige.eerdereVerblijven", (v, path) -> born(v.van(), path));
        each(kind.gezag(), "jeugdige.gezag", (g, path) -> {
            if (!Grenzen.OPEN_BEGIN.equals(g.van())) {
                born(g.van(), path);
            }
        });
        addresses();
    }

    private void born(LocalDate van, String path) {
        notBeforeBirth(kind.geboortedatum(), van, path + ".van");
    }

    /** Two home addresses at once; an open one simply ends where a later one begins. */
    private void addresses() {
        List<Span> homes = new ArrayList<>();
        each(kind.woonadressen(), "jeugdige.woonadressen", (WoonadresInvoer adres, String path) -> {
            if (adres.soort() == Adressoort.WOONADRES) {
                homes.add(new Span(adres.van(), adres.tot(), path));
            }
        });
        overlaps("DOS-075", Span.endedByNext(homes, span -> true));
    }
}
