package nl.pleegrecht.timeline;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.pleegrecht.dossier.Dossier;
import nl.pleegrecht.dossier.JeugdigeInvoer;
import nl.pleegrecht.dossier.PlaatsingInvoer;
import nl.pleegrecht.evaluation.Fact;
import nl.pleegrecht.facts.Gezag;
import nl.pleegrecht.facts.JeugdhulpNoodzakelijk;
import nl.pleegrecht.facts.Jeugdige;
import nl.pleegrecht.facts.Maatregel;
import nl.pleegrecht.facts.Variant;
import nl.pleegrecht.facts.Verblijf;
import nl.pleegrecht.facts.Verblijfsoort;
import nl.pleegrecht.facts.VoorbijeMaatregel;
import nl.pleegrecht.facts.Woonadres;

/** What a rule can see of the child on a day, its stays included. */
final class ChildFacts {
    private static final String CHILD = "jeugdige";

    private final Dossier dossier;
    private final JeugdigeInvoer child;
    private final List<Fact> facts = new ArrayList<>();

    ChildFacts(Dossier dossier) {
        this.dossier = dossier;
        this.child = dossier.jeugdige();
    }

    List<Fact> on(LocalDate day) {
        facts.add(Fact.of(Jeugdige.class, CHILD)
                .with("geboortedatum", child.geboortedatum())
                .with("leeftijd", Calendar.age(child.geboortedatum(), day))
                .with("wekenTotVerjaardag", Calendar.weeksToBirthday(child.geboortedatum(), day))
                .with("beperkingen", child.beperkingen() == null ? null : Set.copyOf(child.beperkingen()))
                .with("moederBijGeboorte", child.moederBijGeboorte())
                .with("werkelijkVerblijf", child.werkelijkVerblijf(), Missing.text(CHILD + ".werkelijkVerblijf"))
                .with("wilDoorgaan", child.wilDoorgaan())
                .with("rechtmatigVerblijf", child.rechtmatigVerblijf())
                .build());
        measures(day);
        authority(day);
        addresses(day);
        decisionsOfNeed(day);
        for (int i = 0; i < child.eerdereVerblijven().size(); i++) {
            earlierStay(i, day);
        }
        for (int i = 0; i < dossier.plaatsingen().size(); i++) {
            stay(i, day);
        }
        return facts;
    }

    private void measures(LocalDate day) {
        forEach(child.maatregelen(), Maatregel.class, CHILD + ".maatregelen", day, (measure, path) -> {
            if (runs(measure.van(), measure.tot(), day)) {
                add(new Maatregel(measure.soort(), measure.van(), measure.tot()), path);
            }
        });
        // a list that is missing may hold past measures too; nothing but a signal hangs on those
        for (int i = 0; child.maatregelen() != null && i < child.maatregelen().size(); i++) {
            JeugdigeInvoer.MaatregelInvoer measure = child.maatregelen().get(i);
            if (measure.tot().isBefore(day)) {
                int week = Calendar.weekOfStay(measure.tot().plusDays(1), day);
                add(
                        new VoorbijeMaatregel(measure.soort(), measure.van(), measure.tot(), week),
                        CHILD + ".maatregelen[" + i + "]");
            }
        }
    }

    private void authority(LocalDate day) {
        forEach(child.gezag(), Gezag.class, CHILD + ".gezag", day, (gezag, path) -> {
            if (runs(gezag.van(), gezag.tot(), day)) {
                add(
                        new Gezag(gezag.door(), gezag.woonplaats(), gezag.van(), gezag.tot(), gezag.kindVerblijftBij()),
                        path);
            }
        });
    }

    private void addresses(LocalDate day) {
        if (child.woonadressen() == null) {
            facts.addAll(MissingItems.addresses(CHILD + ".woonadressen", dossier.periode()));
            return;
        }
        forEach(child.woonadressen(), Woonadres.class, CHILD + ".woonadressen", day, (address, path) -> {
            if (!address.van().isAfter(day)) {
                add(
                        new Woonadres(
                                address.gemeente(),
                                address.van(),
                                address.tot(),
                                !address.tot().isBefore(day),
                                address.inOnderzoek(),
                                address.soort()),
                        path);
            }
        });
    }

    private void decisionsOfNeed(LocalDate day) {
        String path = CHILD + ".jeugdhulpNoodzakelijk";
        if (child.jeugdhulpNoodzakelijk() == null) {
            facts.add(MissingItems.decisionOfNeed(path, 1, dossier.periode(), child.geboortedatum()));
            facts.add(MissingItems.decisionOfNeed(path, 2, dossier.periode(), child.geboortedatum()));
            return;
        }
        forEach(child.jeugdhulpNoodzakelijk(), JeugdhulpNoodzakelijk.class, path, day, (decision, at) -> {
            LocalDate taken = decision.op() == null ? decision.van() : decision.op();
            if (runs(decision.van(), decision.tot(), day)) {
                add(
                        new JeugdhulpNoodzakelijk(
                                taken, decision.van(), decision.tot(), Calendar.age(child.geboortedatum(), taken)),
                        at);
            }
        });
    }

    private void earlierStay(int index, LocalDate day) {
        JeugdigeInvoer.EerderVerblijf stay = child.eerdereVerblijven().get(index);
        if (stay.van().isAfter(day)) {
            return;
        }
        add(
                new Verblijf(
                        stay.soort(),
                        stay.van(),
                        stay.van(),
                        stay.tot(),
                        !stay.tot().isBefore(day),
                        stay.onderbroken(),
                        Calendar.age(child.geboortedatum(), stay.van()),
                        false,
                        "",
                        Variant.NIET_VAN_TOEPASSING,
                        BigDecimal.ZERO),
                CHILD + ".eerdereVerblijven[" + index + "]");
    }

    /** K20: a placement is a stay from its first day with a contract on; a missing contract leaves open whether it is. */
    private void stay(int index, LocalDate day) {
        PlaatsingInvoer placement = dossier.plaatsingen().get(index);
        String path = "plaatsingen[" + index + "]";
        boolean contractMissing = placement.pleegcontract() == null;
        Optional<LocalDate> start = Stays.formalStart(placement);
        if (placement.van().isAfter(day)
                || !contractMissing && (start.isEmpty() || start.get().isAfter(day))) {
            return;
        }
        Stays.Moment moment = Stays.moment(placement, day.isAfter(placement.tot()) ? placement.tot() : day);
        Fact.Builder stay = Fact.of(Verblijf.class, path)
                .with("soort", Verblijfsoort.PLEEGZORG)
                .with("feitelijkVan", placement.van())
                .with("tot", placement.tot())
                .with("loopt", !placement.tot().isBefore(day))
                .with("onderbroken", true)
                .with(
                        "eigenKindOfStiefkind",
                        placement.pleegouder().eigenKindOfStiefkind(),
                        Missing.yesOrNo(path + ".pleegouder.eigenKindOfStiefkind"))
                .with("naam", Names.of(dossier, index))
                .with("variant", moment.variant(), Missing.variant(path + "." + moment.path() + "variant"))
                .with(
                        "nachtenPerJaar",
                        moment.nightsAYear(),
                        Missing.nightsAYear(path + "." + moment.path() + "nachtenPerWeek"));
        if (contractMissing) {
            new MissingContract(placement, path, day, dossier.periode()).addStay(stay, child.geboortedatum());
        } else {
            stay.with("van", start.orElseThrow())
                    .with("leeftijdBijBegin", Calendar.age(child.geboortedatum(), start.orElseThrow()));
        }
        facts.add(stay.build());
    }

    private void add(Record record, String path) {
        facts.add(Fact.of(record, path));
    }

    /** What to do with an item that stands at a path. */
    private interface ItemAction<T> {
        void accept(T item, String path);
    }

    /** A missing list may hold none, one or two items; two, since a rule may put two of them side by side. */
    private <T> void forEach(
            List<T> items, Class<? extends Record> type, String path, LocalDate day, ItemAction<T> action) {
        if (items == null) {
            facts.addAll(Missing.list(type, path, 2, dossier.periode()));
            return;
        }
        for (int i = 0; i < items.size(); i++) {
            action.accept(items.get(i), path + "[" + i + "]");
        }
    }

    static boolean runs(LocalDate from, LocalDate to, LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
