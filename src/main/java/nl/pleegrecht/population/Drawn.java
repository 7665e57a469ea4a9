package nl.pleegrecht.population;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What chance decided about one child.
 *
 * @param birth its birthday
 * @param home the municipality of its parents
 * @param voluntary whether there is no child protection measure
 * @param guardian whether the measure is voogdij by a gecertificeerde instelling
 * @param waitsFor what it waits for, all year long; empty for a child with a placement
 * @param placement its placement; null for a child that waits
 */
record Drawn(LocalDate birth, String home, boolean voluntary, boolean guardian, String waitsFor, Placement placement) {

    /**
     * Its placement.
     *
     * @param from first day
     * @param to last day; null when it goes on after the year
     * @param variant the variant, after a crisis if there was one
     * @param crisisTo last day of the crisis it began with; null without
     * @param town where the family lives
     * @param network whether the family comes from the child's own network
     * @param parentBirth birthday of the pleegouder
     * @param nightsAYear how many nights a year
     * @param stays the days on which the child is there; null when that is every day
     * @param others how many other foster children came before it
     * @param supplement toeslag beperking a day; null without
     * @param costs special costs
     */
    record Placement(
            LocalDate from,
            LocalDate to,
            String variant,
            LocalDate crisisTo,
            String town,
            boolean network,
            LocalDate parentBirth,
            int nightsAYear,
            List<LocalDate> stays,
            int others,
            BigDecimal supplement,
            List<Cost> costs) {}

    /** An item of special costs. */
    record Cost(LocalDate day, BigDecimal amount, boolean byParents) {}

    private static final int WEEKS = 52;
    private static final int OLDEST_AT_START = 16;

    static Drawn from(Figures figures, Chance chance, LocalDate first, LocalDate last) {
        boolean waits = chance.is(figures.get("wachtend"));
        boolean isNew = chance.is(figures.get("nieuw"));
        String variant = variant(figures, chance, isNew);
        int age = chance.is(figures.get("jongerDan12")) ? chance.below(12) : 12 + chance.below(6);
        LocalDate from = isNew
                ? first.plusDays(chance.below(last.getDayOfYear()))
                : earlier(figures, chance, variant, age, first);
        LocalDate birth = from.minusYears(age).minusDays(chance.below(365));
        boolean voluntary = chance.is(figures.get("vrijwillig"));
        boolean guardian = chance.is(figures.get("voogdij")) && !voluntary;
        int regions = figures.get("regios").value().intValue();
        int region = chance.below(regions);
        int towns = figures.get("gemeentenPerRegio").value().intValue();
        String home = town(region, chance.below(towns));
        if (waits) {
            String waitsFor = chance.is(figures.get("wachtOpDeeltijd")) ? "deeltijdpleegzorg" : "pleegzorg";
            return new Drawn(birth, home, voluntary, guardian, waitsFor, null);
        }
        boolean away = chance.is(figures.get("bovenregionaal")) && regions > 1;
        int there = away ? (region + 1 + chance.below(regions - 1)) % regions : region;
        Placement placement = placement(
                figures, chance, from, first, last, variant, isNew, town(there, chance.below(towns)), voluntary);
        return new Drawn(birth, home, voluntary, guardian, "", placement);
    }

    private static String town(int region, int number) {
        return "Gemeente " + (region + 1) + "-" + (number + 1);
    }

    /** Among new placements deeltijd has a share of its own; among the others such that the whole comes out right. */
    private static String variant(Figures figures, Chance chance, boolean isNew) {
        Figure all = figures.get("variant");
        double sum = all.values().values().stream()
                .mapToDouble(BigDecimal::doubleValue)
                .sum();
        double whole = weight(all, "deeltijd") / sum;
        double ofNew = figures.get("deeltijdNieuw").value().doubleValue() / 100;
        double newly = figures.get("nieuw").value().doubleValue() / 100;
        double ofRunning = newly == 1 ? whole : (whole - newly * ofNew) / (1 - newly);
        if (chance.isShare(isNew ? ofNew : ofRunning)) {
            return "deeltijd";
        }
        double help = weight(all, "hulpverlening");
        return chance.isShare(help / (help + weight(all, "opvoeding"))) ? "hulpverlening" : "opvoeding";
    }

    private static double weight(Figure weights, String choice) {
        return weights.values().getOrDefault(choice, BigDecimal.ZERO).doubleValue();
    }

    private static LocalDate earlier(Figures figures, Chance chance, String variant, int age, LocalDate first) {
        Figure range = figures.get(variant.equals("hulpverlening") ? "jarenHulpverlening" : "jarenGeplaatst");
        int years = Math.min(chance.between(range), Math.max(0, OLDEST_AT_START - age));
        return first.minusYears(years).minusDays(1 + chance.below(365));
    }

    private static Placement placement(
            Figures figures,
            Chance chance,
            LocalDate from,
            LocalDate first,
            LocalDate last,
            String variant,
            boolean isNew,
            String town,
            boolean voluntary) {
        LocalDate begin = from.isAfter(first) ? from : first;
        LocalDate ended = begin.plusDays(chance.below(last.getDayOfYear() - begin.getDayOfYear() + 1));
        LocalDate to = chance.is(figures.get("beeindigd")) ? ended : null;
        LocalDate until = to == null ? last : to;
        boolean crisis = chance.is(figures.get("crisis")) && isNew && variant.equals("hulpverlening");
        LocalDate crisisTo = from.plusDays(chance.between(figures.get("crisisDagen")) - 1L);
        boolean partTime = variant.equals("deeltijd");
        String[] range = chance.choice(figures.get("nachtenVoltijd")).split("-");
        int weekends = Integer.parseInt(chance.choice(figures.get("weekendenDeeltijd")));
        int fullTime = chance.between(Integer.parseInt(range[0]), Integer.parseInt(range[1]));
        int nights = partTime ? 2 * weekends : fullTime;
        List<LocalDate> stays = nights >= 7 * WEEKS ? null : stays(begin, until, nights, partTime ? weekends : 0);
        boolean network = chance.is(figures.get("herkomstNetwerk"));
        LocalDate parentBirth = from.minusYears(chance.between(30, 55)).minusDays(chance.below(365));
        int others = Integer.parseInt(chance.choice(figures.get("anderePleegkinderen")));
        boolean disabled = chance.is(figures.get("beperking"));
        BigDecimal supplement = BigDecimal.valueOf(chance.between(figures.get("toeslagBeperkingCenten")), 2);
        return new Placement(
                from,
                to,
                variant,
                crisis ? crisisTo : null,
                town,
                network,
                parentBirth,
                nights,
                stays,
                others,
                disabled ? supplement : null,
                costs(figures, chance, begin, until, partTime, voluntary));
    }

    /** Weekends of three days, or so many nights in a row in each week; both spread evenly over the year. */
    private static List<LocalDate> stays(LocalDate begin, LocalDate until, int nights, int weekends) {
        List<LocalDate> days = new ArrayList<>();
        LocalDate friday = LocalDate.of(begin.getYear(), 1, 1)
                .with(java.time.temporal.TemporalAdjusters.firstInMonth(java.time.DayOfWeek.FRIDAY));
        for (int week = 0; week < WEEKS; week++) {
            int all = weekends > 0 ? weekends : nights;
            int here = (week + 1) * all / WEEKS - week * all / WEEKS;
            int length = weekends > 0 ? 3 * Math.min(1, here) : Math.min(7, here + 1);
            for (int day = 0; day < length; day++) {
                LocalDate stay = friday.plusDays(7L * week + day);
                if (!stay.isBefore(begin) && !stay.isAfter(until)) {
                    days.add(stay);
                }
            }
        }
        return days;
    }

    /** Drawn for the whole year; those outside the placement were not made. */
    private static List<Cost> costs(
            Figures figures, Chance chance, LocalDate begin, LocalDate until, boolean partTime, boolean voluntary) {
        List<Cost> costs = new ArrayList<>();
        int items = Integer.parseInt(chance.choice(figures.get("kostenposten")));
        for (int i = 0; i < items; i++) {
            LocalDate day = LocalDate.ofYearDay(until.getYear(), 1 + chance.below(until.lengthOfYear()));
            BigDecimal amount = BigDecimal.valueOf(chance.between(figures.get("kostenCenten")), 2);
            boolean byParents = chance.is(figures.get("ouderBetaalt")) && voluntary;
            boolean made = chance.is(figures.get("kostenDeeltijd")) || !partTime;
            if (made && !day.isBefore(begin) && !day.isAfter(until)) {
                costs.add(new Cost(day, amount, byParents));
            }
        }
        return costs;
    }
}
