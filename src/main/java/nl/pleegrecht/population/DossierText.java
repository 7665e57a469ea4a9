package nl.pleegrecht.population;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.pleegrecht.population.Drawn.Cost;
import nl.pleegrecht.population.Drawn.Placement;

/** A drawn child as a dossier file in which every fact is known. */
final class DossierText {
    private static final BigDecimal WEEKS = BigDecimal.valueOf(52);

    private final Population population;
    private final int number;
    private final Drawn child;
    private final StringBuilder text = new StringBuilder();

    DossierText(Population population, int number, Drawn child) {
        this.population = population;
        this.number = number;
        this.child = child;
    }

    String text() {
        line("titel: \"Verzonnen kind " + number + ": " + description() + "\"");
        line("bron: \"Geen bestaand kind: population --seed " + population.seed() + " --jaar " + population.year()
                + ", dossier " + number + "; bronnen en aannames staan in "
                + population.figures().name()
                + " (Inkoophandreiking 2014, Handreiking 2023)\"");
        line("periode: {van: " + population.year() + "-01-01, tot: " + population.year() + "-12-31}");
        line("");
        youth();
        line("");
        if (child.placement() == null) {
            line("plaatsingen: []");
        } else {
            line("plaatsingen:");
            placement(child.placement());
        }
        return text.toString();
    }

    private String description() {
        String frame = child.voluntary() ? "vrijwillig kader" : "gedwongen kader";
        if (child.placement() == null) {
            return "wacht op " + child.waitsFor() + ", " + frame;
        }
        Placement placement = child.placement();
        return (placement.crisisTo() == null ? placement.variant() : "crisis, daarna hulpverlening") + ", "
                + (placement.network() ? "netwerk" : "bestand") + ", " + frame;
    }

    private void youth() {
        Placement placement = child.placement();
        boolean disabled = placement != null && placement.supplement() != null;
        LocalDate newYear = LocalDate.of(population.year(), 1, 1);
        LocalDate waiting = child.birth().isAfter(newYear) ? child.birth() : newYear;
        LocalDate measured = placement == null ? waiting : placement.from();
        line("jeugdige:");
        line("  geboortedatum: " + child.birth());
        line("  beperkingen: " + (disabled ? "[verstandelijk]" : "[]"));
        line("  maatregelen: " + (child.voluntary() ? "[]" : "[{soort: " + measure() + ", van: " + measured + "}]"));
        line("  gezag: [{door: " + (child.guardian() ? "gecertificeerde instelling" : "ouders") + ", woonplaats: "
                + child.home() + "}]");
        if (placement == null
                || placement.variant().equals("deeltijd")
                || !placement.from().isAfter(child.birth())) {
            line("  woonadressen: [{gemeente: " + child.home() + ", van: " + child.birth() + "}]");
        } else {
            line("  woonadressen:");
            line("    - {gemeente: " + child.home() + ", van: " + child.birth() + ", tot: "
                    + placement.from().minusDays(1) + "}");
            line("    - {gemeente: " + placement.town() + ", van: " + placement.from() + "}");
        }
        line("  moederBijGeboorte: " + child.home());
        line("  werkelijkVerblijf: " + child.home());
        line("  eerdereVerblijven: []");
        line("  jeugdhulpNoodzakelijk: []");
    }

    private String measure() {
        return child.guardian() ? "voogdij" : "ondertoezichtstelling";
    }

    private void placement(Placement placement) {
        String until = placement.to() == null ? "" : ", tot: " + placement.to();
        line("  - van: " + placement.from());
        if (placement.to() != null) {
            line("    tot: " + placement.to());
        }
        line("    gemeente: " + placement.town());
        course(placement);
        if (placement.stays() != null) {
            line("    verblijfsdagen: "
                    + placement.stays().stream().map(LocalDate::toString).collect(Collectors.joining(", ", "[", "]")));
        }
        line("    verleningsbesluit: " + placement.from());
        line("    pleegcontract: {van: " + placement.from() + until + "}");
        line("    pleegouder:");
        line("      geboortedatum: " + placement.parentBirth());
        line("      herkomst: " + (placement.network() ? "netwerk" : "bestand"));
        line("      eigenKindOfStiefkind: nee");
        line("      begeleidtPleegouders: nee");
        line("      verzorgdeAlVoorContract: nee");
        line("      voorbereidingAfgerond: " + placement.from().minusDays(60));
        line("      verklaringVanGeenBezwaar: " + placement.from().minusDays(40));
        line("      plaatsingPassend: ja");
        line("      pleegoudervoogdij: geen");
        List<String> others = new ArrayList<>();
        for (int i = 1; i <= placement.others(); i++) {
            others.add("{van: " + placement.from().minusDays(200L * i) + "}");
        }
        line("    anderePleegkinderen: " + others);
        line("    toeslagBeperking: "
                + (placement.supplement() == null
                        ? "geen"
                        : "{van: " + placement.from() + ", perDag: " + placement.supplement()
                                + ", noodzakelijk: ja, uitBasisbedrag: nee, andereRegeling: nee}"));
        costs(placement.costs());
        line("    aanbieder: {naam: Verzonnen aanbieder, gecontracteerdDoorGemeente: ja}");
    }

    private void course(Placement placement) {
        String nights = BigDecimal.valueOf(placement.nightsAYear())
                .divide(WEEKS, 2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
        boolean converted = placement.crisisTo() != null
                && (placement.to() == null || placement.crisisTo().isBefore(placement.to()));
        if (converted) {
            line("    verloop:");
            line("      - {van: " + placement.from() + ", variant: crisis, spoed: ja, nachtenPerWeek: " + nights + "}");
            line("      - {van: " + placement.crisisTo().plusDays(1) + ", variant: hulpverlening, spoed: nee, "
                    + "nachtenPerWeek: " + nights + "}");
        } else {
            boolean crisis = placement.crisisTo() != null;
            line("    variant: " + (crisis ? "crisis" : placement.variant()));
            line("    spoed: " + (crisis ? "ja" : "nee"));
            line("    nachtenPerWeek: " + nights);
        }
    }

    private void costs(List<Cost> costs) {
        if (costs.isEmpty()) {
            return;
        }
        line("    bijzondereKosten:");
        for (int i = 0; i < costs.size(); i++) {
            Cost cost = costs.get(i);
            line("      - {omschrijving: kosten " + (i + 1) + ", categorie: overig, datum: " + cost.day() + ", bedrag: "
                    + cost.amount() + ", noodzakelijk: ja, uitBasisbedragOfToeslag: nee, andereRegeling: nee, "
                    + "verhaalbaarOpOuders: " + (cost.byParents() ? "ja" : "nee") + "}");
        }
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
