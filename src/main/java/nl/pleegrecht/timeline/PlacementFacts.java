package nl.pleegrecht.timeline;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.pleegrecht.dossier.Deel;
import nl.pleegrecht.dossier.Dossier;
import nl.pleegrecht.dossier.PlaatsingInvoer;
import nl.pleegrecht.dossier.PlaatsingInvoer.PleegouderInvoer;
import nl.pleegrecht.evaluation.Fact;
import nl.pleegrecht.evaluation.Follows;
import nl.pleegrecht.facts.Aanbieder;
import nl.pleegrecht.facts.AanvullendeHulp;
import nl.pleegrecht.facts.Afwezigheid;
import nl.pleegrecht.facts.AnderPleegkind;
import nl.pleegrecht.facts.Beleid;
import nl.pleegrecht.facts.BijzondereKosten;
import nl.pleegrecht.facts.Plaatsing;
import nl.pleegrecht.facts.Pleegcontract;
import nl.pleegrecht.facts.Pleegouder;
import nl.pleegrecht.facts.ToeslagBeperking;
import nl.pleegrecht.facts.Verleningsbesluit;

/** What a rule can see of one placement on a day. */
final class PlacementFacts {
    private final Dossier dossier;
    private final PlaatsingInvoer placement;
    private final int index;
    private final String path;
    private final List<Fact> facts = new ArrayList<>();

    PlacementFacts(Dossier dossier, int index) {
        this.dossier = dossier;
        this.index = index;
        this.placement = dossier.plaatsingen().get(index);
        this.path = "plaatsingen[" + index + "]";
    }

    List<Fact> on(LocalDate day) {
        placement(day);
        decision(day);
        contract(day);
        carer(day);
        otherChildren(day);
        absence(day);
        limitation(day);
        costs(day);
        help(day);
        facts.add(Fact.of(Aanbieder.class, path + ".aanbieder")
                .with("naam", placement.aanbieder().naam())
                .with("gecontracteerdDoorGemeente", placement.aanbieder().gecontracteerdDoorGemeente())
                .build());
        facts.add(Fact.of(
                new Beleid(
                        placement.beleid().bijzondereKostenVrijwillig(),
                        placement.beleid().deeltijdPxQ()),
                path + ".beleid"));
        return facts;
    }

    private void placement(LocalDate day) {
        Stays.Moment moment = Stays.moment(placement, day);
        String now = path + "." + moment.path();
        Boolean thereToday = placement.verblijfsdagen() != null
                ? (Boolean) placement.verblijfsdagen().contains(day)
                : placement.verblijfsdagenPerMaand() != null ? Boolean.FALSE : null;
        BigDecimal daysAMonth = placement.verblijfsdagenPerMaand();
        facts.add(Fact.of(Plaatsing.class, path)
                .with("naam", Names.of(dossier, index))
                .with("van", placement.van())
                .with("tot", placement.tot())
                .with("gemeente", family(), Missing.text("jeugdige.werkelijkVerblijf"))
                .with("variant", moment.variant(), Missing.variant(now + "variant"))
                .with("vorigeVariant", moment.variantBefore(), path + ".verloop")
                .with("variantweek", Calendar.weekOfStay(moment.variantSince(), day))
                .with("spoed", moment.spoed(), now + "spoed")
                .with("nachtenPerWeek", moment.nightsAWeek(), Missing.nightsAWeek(now + "nachtenPerWeek"))
                .with("nachtenPerJaar", moment.nightsAYear(), Missing.nightsAYear(now + "nachtenPerWeek"))
                .with("crisisweek", Calendar.weekOfStay(placement.van(), day))
                .with("jaarweek", Calendar.weekOfYear(placement.van(), day))
                .with("vertrekdag", leaves(day))
                .with("laatsteVerblijfsdag", isLastOfStay(day))
                .with("rangnummer", rank(day), MissingItems.rank(path + ".anderePleegkinderen"))
                .with("verblijfsdag", thereToday, path + ".verblijfsdagen")
                .with("verblijfsdagenPerMaand", daysAMonth == null ? BigDecimal.ZERO : daysAMonth)
                .build());
    }

    /** The last day of the placement. A single day is one of arrival. */
    private boolean leaves(LocalDate day) {
        return placement.tot().equals(day) && !placement.van().equals(day);
    }

    /** The last of days of stay on end. */
    private boolean isLastOfStay(LocalDate day) {
        if (placement.verblijfsdagen() == null) {
            return leaves(day);
        }
        return placement.verblijfsdagen().contains(day)
                && placement.verblijfsdagen().contains(day.minusDays(1))
                && !placement.verblijfsdagen().contains(day.plusDays(1));
    }

    /** Where the family lives; unless the file says so, where the child was at the request for help. */
    private String family() {
        return placement.gemeente() != null
                ? placement.gemeente()
                : dossier.jeugdige().werkelijkVerblijf();
    }

    /** K5, K6: by first day in the household, last on a tie; a child that is there in deeltijd only on its days. */
    private Integer rank(LocalDate day) {
        if (placement.anderePleegkinderen() == null) {
            return null;
        }
        return 1
                + (int) placement.anderePleegkinderen().stream()
                        .filter(other -> isThere(other, day))
                        .filter(other -> !other.van().isAfter(placement.van()))
                        .count();
    }

    private static boolean isThere(PlaatsingInvoer.AnderKind other, LocalDate day) {
        return ChildFacts.runs(other.van(), other.tot(), day)
                && (other.verblijfsdagen() == null || other.verblijfsdagen().contains(day));
    }

    private void decision(LocalDate day) {
        if (placement.verleningsbesluit() == null) {
            facts.add(MissingItems.decision(path + ".verleningsbesluit", day, dossier.periode()));
            return;
        }
        for (int i = 0; i < placement.verleningsbesluit().size(); i++) {
            PlaatsingInvoer.Besluit decision = placement.verleningsbesluit().get(i);
            LocalDate from = decision.van() == null ? decision.op() : decision.van();
            if (!from.isAfter(day)) {
                facts.add(Fact.of(
                        new Verleningsbesluit(decision.op(), from, Calendar.weekOfContract(decision.op(), day)),
                        path + ".verleningsbesluit[" + i + "]"));
            }
        }
    }

    private void contract(LocalDate day) {
        if (placement.pleegcontract() == null) {
            facts.add(new MissingContract(placement, path, day, dossier.periode()).contract());
            return;
        }
        LocalDate born = placement.pleegouder().geboortedatum();
        Stays.contracts(placement)
                .filter(contract -> ChildFacts.runs(contract.van(), contract.tot(), day))
                .forEach(contract -> facts.add(Fact.of(
                                Pleegcontract.class, path + ".pleegcontract[" + contract.index() + "]")
                        .with("van", contract.van())
                        .with("tot", contract.tot())
                        .with("eindeBekend", contract.endAgreed())
                        .with("opgevolgd", Stays.isFollowed(placement, contract))
                        .with("voorlopig", contract.voorlopig())
                        .with("week", Calendar.weekOfContract(contract.van(), day))
                        .with(
                                "leeftijdPleegouder",
                                born == null ? null : Calendar.age(born, contract.van()),
                                Missing.ageOn(contract.van(), Missing.born(path + ".pleegouder.geboortedatum", day)))
                        .build()));
    }

    private void carer(LocalDate day) {
        PleegouderInvoer carer = placement.pleegouder();
        String at = path + ".pleegouder";
        LocalDate born = carer.geboortedatum();
        facts.add(Fact.of(Pleegouder.class, at)
                .with("geboortedatum", born, Follows.itself(Missing.born(at + ".geboortedatum", day)))
                .with(
                        "leeftijd",
                        born == null ? null : Calendar.age(born, day),
                        Missing.ageOn(day, Missing.born(at + ".geboortedatum", day)))
                .with("herkomst", carer.herkomst())
                .with(
                        "eigenKindOfStiefkind",
                        carer.eigenKindOfStiefkind(),
                        Missing.yesOrNo(at + ".eigenKindOfStiefkind"))
                .with("begeleidtPleegouders", carer.begeleidtPleegouders())
                .with("verzorgdeAlVoorContract", carer.verzorgdeAlVoorContract())
                .with(
                        "voorbereidingAfgerond",
                        since(carer.voorbereidingAfgerond(), day),
                        Missing.since(at + ".voorbereidingAfgerond"))
                .with(
                        "voorbereidingAfgerondOp",
                        carer.voorbereidingAfgerond(),
                        Missing.sinceWhen(at + ".voorbereidingAfgerond", dossier.periode()))
                .with(
                        "verklaringVanGeenBezwaar",
                        since(carer.verklaringVanGeenBezwaar(), day),
                        Missing.since(at + ".verklaringVanGeenBezwaar"))
                .with(
                        "verklaringVanGeenBezwaarOp",
                        carer.verklaringVanGeenBezwaar(),
                        Missing.sinceWhen(at + ".verklaringVanGeenBezwaar", dossier.periode()))
                .with("plaatsingPassend", since(carer.plaatsingPassend(), day), Missing.since(at + ".plaatsingPassend"))
                .with(
                        "plaatsingPassendVanaf",
                        carer.plaatsingPassend(),
                        Missing.sinceWhen(at + ".plaatsingPassend", dossier.periode()))
                .with("zorgNietSchadelijk", carer.zorgNietSchadelijk())
                .with("huisgenotenVerklaring", carer.huisgenotenVerklaring())
                .with(
                        "pleegoudervoogdij",
                        carer.pleegoudervoogdij() == null
                                ? null
                                : carer.pleegoudervoogdij().stream().anyMatch(period -> period.contains(day)))
                .build());
    }

    private static Boolean since(LocalDate date, LocalDate day) {
        return date == null ? null : !date.isAfter(day);
    }

    private void otherChildren(LocalDate day) {
        if (placement.anderePleegkinderen() == null) {
            facts.addAll(MissingItems.otherChildren(path + ".anderePleegkinderen", dossier.periode()));
            return;
        }
        for (int i = 0; i < placement.anderePleegkinderen().size(); i++) {
            PlaatsingInvoer.AnderKind other = placement.anderePleegkinderen().get(i);
            if (ChildFacts.runs(other.van(), other.tot(), day)) {
                AnderPleegkind fact = new AnderPleegkind(
                        other.van(), other.tot(), other.verblijfsdagen() != null, isThere(other, day));
                facts.add(Fact.of(fact, path + ".anderePleegkinderen[" + i + "]"));
            }
        }
    }

    private void absence(LocalDate day) {
        for (int i = 0; i < placement.afwezigheid().size(); i++) {
            PlaatsingInvoer.AfwezigheidInvoer absence = placement.afwezigheid().get(i);
            if (ChildFacts.runs(absence.van(), absence.tot(), day)) {
                facts.add(Fact.of(Afwezigheid.class, path + ".afwezigheid[" + i + "]")
                        .with("van", absence.van())
                        .with("tot", absence.tot())
                        .with("tijdelijk", absence.tijdelijk())
                        .with("verminderen", absence.verminderen())
                        .with("werkelijkeKostenPerDag", absence.werkelijkeKostenPerDag())
                        .build());
            }
        }
    }

    private void limitation(LocalDate day) {
        if (placement.toeslagBeperking() == null) {
            facts.addAll(Missing.list(ToeslagBeperking.class, path + ".toeslagBeperking", 1, dossier.periode()));
            return;
        }
        for (int i = 0; i < placement.toeslagBeperking().size(); i++) {
            PlaatsingInvoer.BeperkingToeslag set = placement.toeslagBeperking().get(i);
            if (ChildFacts.runs(set.van(), set.tot(), day)) {
                facts.add(Fact.of(ToeslagBeperking.class, path + ".toeslagBeperking[" + i + "]")
                        .with("van", set.van())
                        .with("tot", set.tot())
                        .with("perDag", set.perDag())
                        .with("noodzakelijk", set.noodzakelijk())
                        .with("uitBasisbedrag", part(set.uitBasisbedrag(), set.perDag()))
                        .with("andereRegeling", part(set.andereRegeling(), set.perDag()))
                        .build());
            }
        }
    }

    private void costs(LocalDate day) {
        for (int i = 0; i < placement.bijzondereKosten().size(); i++) {
            PlaatsingInvoer.Kostenpost item = placement.bijzondereKosten().get(i);
            if (item.datum().equals(day)) {
                facts.add(Fact.of(BijzondereKosten.class, path + ".bijzondereKosten[" + i + "]")
                        .with("omschrijving", item.omschrijving())
                        .with("categorie", item.categorie())
                        .with("datum", item.datum())
                        .with("bedrag", item.bedrag())
                        .with("ditJaar", thisYear(day), path + ".bijzondereKosten")
                        .with("noodzakelijk", item.noodzakelijk())
                        .with("uitBasisbedragOfToeslag", part(item.uitBasisbedragOfToeslag(), item.bedrag()))
                        .with("andereRegeling", part(item.andereRegeling(), item.bedrag()))
                        .with("verhaalbaarOpOuders", part(item.verhaalbaarOpOuders(), item.bedrag()))
                        .build());
            }
        }
    }

    /** What of an item nothing else is known to pay. */
    private static BigDecimal rest(PlaatsingInvoer.Kostenpost item) {
        return Stream.of(item.uitBasisbedragOfToeslag(), item.andereRegeling(), item.verhaalbaarOpOuders())
                .filter(Objects::nonNull)
                .map(part -> part.van(item.bedrag()))
                .reduce(item.bedrag(), BigDecimal::subtract)
                .max(BigDecimal.ZERO);
    }

    private BigDecimal thisYear(LocalDate day) {
        return placement.bijzondereKosten().stream()
                .filter(item ->
                        item.datum().getYear() == day.getYear() && !item.datum().isAfter(day))
                .filter(item -> !Boolean.FALSE.equals(item.noodzakelijk()))
                .map(PlacementFacts::rest)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void help(LocalDate day) {
        for (int i = 0; i < placement.aanvullendeHulp().size(); i++) {
            PlaatsingInvoer.HulpInvoer help = placement.aanvullendeHulp().get(i);
            if (ChildFacts.runs(help.van(), help.tot(), day)) {
                facts.add(Fact.of(
                        new AanvullendeHulp(help.vorm().woord(), help.vorm(), help.van(), help.tot()),
                        path + ".aanvullendeHulp[" + i + "]"));
            }
        }
    }

    private static BigDecimal part(Deel part, BigDecimal whole) {
        return part == null ? null : part.van(whole);
    }
}
