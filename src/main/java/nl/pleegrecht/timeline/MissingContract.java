package nl.pleegrecht.timeline;

import java.time.LocalDate;
import java.util.List;
import nl.pleegrecht.dossier.Periode;
import nl.pleegrecht.dossier.PlaatsingInvoer;
import nl.pleegrecht.evaluation.Fact;
import nl.pleegrecht.evaluation.Follows;
import nl.pleegrecht.evaluation.Unknown;
import nl.pleegrecht.evaluation.Unknown.Filled;
import nl.pleegrecht.facts.Grenzen;
import nl.pleegrecht.facts.Pleegcontract;

/** What a key {@code pleegcontract} that a dossier lacks may come to on a day: a contract that runs, and when the stay began. */
final class MissingContract {
    private static final String NONE = "geen";
    private static final String RUNS = "loopt";
    private static final String PAST = "voorbij";

    private final PlaatsingInvoer placement;
    private final String key;
    private final LocalDate day;
    private final Periode asked;

    MissingContract(PlaatsingInvoer placement, String path, LocalDate day, Periode asked) {
        this.placement = placement;
        this.key = path + ".pleegcontract";
        this.day = day;
        this.asked = asked;
    }

    /** Whether there is, or was, a contract in the time of the placement. */
    private Unknown state() {
        boolean mayBePast = asked.tot().isAfter(placement.van());
        return Unknown.oneOf(key, key, mayBePast ? List.of(NONE, RUNS, PAST) : List.of(NONE, RUNS));
    }

    /** The stay is there from the first contract on (K20). */
    Fact.Builder addStay(Fact.Builder stay, LocalDate born) {
        return stay.maybe(state(), state -> !state.equals(NONE))
                .missing("van", Follows.itself(begin()))
                .missing("leeftijdBijBegin", Missing.ageOf(born, begin()));
    }

    private Unknown begin() {
        LocalDate last = placement.tot().isBefore(asked.tot()) ? placement.tot() : asked.tot();
        return Unknown.open(key + "#begin", key, List.of(placement.van(), last)).fitting((value, filled) -> {
            LocalDate begin = (LocalDate) value;
            return !begin.isBefore(placement.van()) && !begin.isAfter(last) && beginsBefore(begin, filled);
        });
    }

    /** The stay does not begin after the contract that runs. */
    private boolean beginsBefore(LocalDate begin, Filled filled) {
        Object signed = RUNS.equals(filled.get(key)) ? filled.get(key + "#van") : null;
        return signed == null || begin.equals(placement.van()) || !begin.isAfter((LocalDate) signed);
    }

    private Unknown signed() {
        return Unknown.open(key + "#van", key, List.of(asked.van(), asked.tot()))
                .fitting((value, filled) -> {
                    LocalDate signed = (LocalDate) value;
                    Object begin = filled.get(key + "#begin");
                    return !signed.isAfter(asked.tot())
                            && (begin == null || begin.equals(placement.van()) || !signed.isBefore((LocalDate) begin));
                });
    }

    private Unknown yesOrNo(String property) {
        return Unknown.oneOf(key + "#" + property, key, List.of(true, false));
    }

    /** A provisional contract without an end of its own may still make way for the next. */
    private Unknown end() {
        return Unknown.open(key + "#tot", key, List.of(asked.van(), asked.tot(), Grenzen.OPEN_EINDE))
                .fitting((value, filled) -> {
                    boolean open = value.equals(Grenzen.OPEN_EINDE);
                    Object agreed = filled.get(key + "#eindeBekend");
                    return !((LocalDate) value).isBefore(asked.van())
                            && !(open && Boolean.TRUE.equals(agreed))
                            && !(!open
                                    && Boolean.FALSE.equals(agreed)
                                    && Boolean.FALSE.equals(filled.get(key + "#voorlopig")));
                });
    }

    Fact contract() {
        String bornKey = key.replace(".pleegcontract", ".pleegouder.geboortedatum");
        LocalDate born = placement.pleegouder().geboortedatum();
        return Fact.of(Pleegcontract.class, key)
                .maybe(state(), RUNS::equals)
                .missing("van", Follows.itself(signed()))
                .missing("tot", Follows.itself(end()))
                .missing("eindeBekend", Follows.itself(yesOrNo("eindeBekend")))
                .missing("opgevolgd", Follows.itself(yesOrNo("opgevolgd")))
                .missing("voorlopig", Follows.itself(yesOrNo("voorlopig")))
                .missing("week", Missing.weekSince(signed(), day))
                .missing(
                        "leeftijdPleegouder",
                        born == null
                                ? Missing.age(Missing.born(bornKey, day), signed())
                                : Missing.ageOf(born, signed()))
                .build();
    }
}
