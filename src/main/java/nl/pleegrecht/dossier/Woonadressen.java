package nl.pleegrecht.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import nl.pleegrecht.dossier.JeugdigeInvoer.WoonadresInvoer;
import nl.pleegrecht.facts.Grenzen;

/** An address without an end runs until the next one. */
final class Woonadressen {
    private Woonadressen() {}

    /** The same child, each open address but the last ended on the day before the next. */
    static JeugdigeInvoer ended(JeugdigeInvoer kind) {
        if (kind.woonadressen() == null) {
            return kind;
        }
        return new JeugdigeInvoer(
                kind.geboortedatum(),
                kind.beperkingen(),
                kind.maatregelen(),
                kind.gezag(),
                ended(kind.woonadressen()),
                kind.moederBijGeboorte(),
                kind.werkelijkVerblijf(),
                kind.eerdereVerblijven(),
                kind.jeugdhulpNoodzakelijk(),
                kind.wilDoorgaan(),
                kind.rechtmatigVerblijf());
    }

    private static List<WoonadresInvoer> ended(List<WoonadresInvoer> adressen) {
        TreeSet<LocalDate> begins = new TreeSet<>();
        adressen.forEach(adres -> begins.add(adres.van()));
        return adressen.stream()
                .map(adres -> ended(adres, begins.higher(adres.van())))
                .toList();
    }

    private static WoonadresInvoer ended(WoonadresInvoer adres, LocalDate next) {
        return next == null || !adres.tot().equals(Grenzen.OPEN_EINDE)
                ? adres
                : new WoonadresInvoer(
                        adres.gemeente(), adres.van(), next.minusDays(1), adres.inOnderzoek(), adres.soort());
    }
}
