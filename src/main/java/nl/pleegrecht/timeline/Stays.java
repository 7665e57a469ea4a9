package nl.pleegrecht.timeline;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.pleegrecht.dossier.PlaatsingInvoer;
import nl.pleegrecht.dossier.PlaatsingInvoer.Contract;
import nl.pleegrecht.facts.Grenzen;
import nl.pleegrecht.facts.Variant;

/** When a placement counts as a stay, and what holds of it on a day. */
final class Stays {
    private Stays() {}

    /** K20: the first day with a contract; empty without any. */
    static Optional<LocalDate> formalStart(PlaatsingInvoer placement) {
        return contracts(placement)
                .filter(contract -> !contract.tot().isBefore(placement.van()))
                .map(contract -> contract.van().isBefore(placement.van()) ? placement.van() : contract.van())
                .filter(start -> !start.isAfter(placement.tot()))
                .min(Comparator.naturalOrder());
    }

    /** The contracts of a placement, by their first day; a provisional one without an end makes way for the next. */
    static Stream<RunningContract> contracts(PlaatsingInvoer placement) {
        List<Contract> sorted = Optional.ofNullable(placement.pleegcontract()).orElse(List.of()).stream()
                .sorted(Comparator.comparing(Contract::van))
                .toList();
        return IntStream.range(0, sorted.size()).mapToObj(i -> {
            Contract contract = sorted.get(i);
            boolean endAgreed = !contract.tot().equals(Grenzen.OPEN_EINDE);
            boolean makesWay = contract.voorlopig() && !endAgreed && i + 1 < sorted.size();
            return new RunningContract(
                    placement.pleegcontract().indexOf(contract),
                    contract.van(),
                    makesWay ? sorted.get(i + 1).van().minusDays(1) : contract.tot(),
                    endAgreed,
                    contract.voorlopig());
        });
    }

    /**
     * A contract as long as it can run.
     *
     * @param index its place in the dossier
     * @param van day of signing
     * @param tot last day it can run
     * @param endAgreed whether it has an end of its own
     * @param voorlopig whether it is provisional
     */
    record RunningContract(int index, LocalDate van, LocalDate tot, boolean endAgreed, boolean voorlopig) {}

    /** Whether another contract begins on the day after the last one at the latest. */
    static boolean isFollowed(PlaatsingInvoer placement, RunningContract contract) {
        return contracts(placement)
                .anyMatch(other -> other.van().isAfter(contract.van())
                        && !other.van().minusDays(1).isAfter(contract.tot()));
    }

    /** What the placement is on a day: the last change on or before it, or the placement as a whole. */
    static Moment moment(PlaatsingInvoer placement, LocalDate day) {
        if (placement.verloop() == null) {
            return new Moment(
                    placement.variant(),
                    placement.spoed(),
                    placement.nachtenPerWeek() != null
                            ? placement.nachtenPerWeek()
                            : Calendar.nightsAWeek(placement.nachtenPerJaar()),
                    placement.nachtenPerJaar() != null
                            ? placement.nachtenPerJaar()
                            : Calendar.nightsAYear(placement.nachtenPerWeek()),
                    Variant.NIET_VAN_TOEPASSING,
                    placement.van(),
                    "");
        }
        int last = 0;
        for (int i = 0; i < placement.verloop().size(); i++) {
            if (!placement.verloop().get(i).van().isAfter(day)) {
                last = i;
            }
        }
        PlaatsingInvoer.Verloop now = placement.verloop().get(last);
        return new Moment(
                now.variant(),
                now.spoed(),
                now.nachtenPerWeek(),
                Calendar.nightsAYear(now.nachtenPerWeek()),
                variantBefore(placement, last),
                variantSince(placement, last),
                "verloop[" + last + "].");
    }

    /** The first of the changes up to {@code last} since which the variant is the same. */
    private static int variantFirst(PlaatsingInvoer placement, int last) {
        List<PlaatsingInvoer.Verloop> changes = placement.verloop();
        int first = last;
        while (first > 0
                && changes.get(first - 1).variant() == changes.get(last).variant()) {
            first--;
        }
        return first;
    }

    private static Variant variantBefore(PlaatsingInvoer placement, int last) {
        int first = variantFirst(placement, last);
        return first == 0
                ? Variant.NIET_VAN_TOEPASSING
                : placement.verloop().get(first - 1).variant();
    }

    private static LocalDate variantSince(PlaatsingInvoer placement, int last) {
        int first = variantFirst(placement, last);
        return first == 0 ? placement.van() : placement.verloop().get(first).van();
    }

    /**
     * What can change during a stay; null means unknown.
     *
     * @param variant the variant
     * @param spoed whether it was urgent
     * @param nightsAWeek average nights a week
     * @param nightsAYear nights a year
     * @param variantBefore variant before it became this one
     * @param variantSince first day of the variant
     * @param path where these stand below the placement; ends in a dot when it is not empty
     */
    record Moment(
            Variant variant,
            Boolean spoed,
            BigDecimal nightsAWeek,
            BigDecimal nightsAYear,
            Variant variantBefore,
            LocalDate variantSince,
            String path) {}
}
