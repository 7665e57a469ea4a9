package nl.pleegrecht.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.pleegrecht.dossier.Periode;
import nl.pleegrecht.evaluation.Fact;
import nl.pleegrecht.evaluation.Follows;
import nl.pleegrecht.evaluation.Unknown;
import nl.pleegrecht.evaluation.Unknown.Filled;
import nl.pleegrecht.facts.AnderPleegkind;
import nl.pleegrecht.facts.Grenzen;
import nl.pleegrecht.facts.JeugdhulpNoodzakelijk;
import nl.pleegrecht.facts.Verleningsbesluit;
import nl.pleegrecht.facts.Woonadres;

/** Items of lists that a dossier lacks, where one property follows from another. */
final class MissingItems {
    private MissingItems() {}

    /** Of two addresses one at most runs. */
    static List<Fact> addresses(String key, Periode asked) {
        return List.of(address(key, 1, asked), address(key, 2, asked));
    }

    private static Fact address(String key, int n, Periode asked) {
        String runs = key + "#loopt";
        Unknown now = Unknown.oneOf(runs + n, key, List.of(true, false))
                .fitting((value, filled) -> value.equals(false) || !Boolean.TRUE.equals(filled.get(runs + (3 - n))));
        Unknown end = Unknown.open(
                        "", key, List.of(asked.tot(), asked.van(), asked.van().minusDays(1), Grenzen.OPEN_EINDE))
                .fitting((value, filled) -> agrees(filled.get(runs + n), (LocalDate) value, asked));
        return Missing.item(Woonadres.class, key, n, asked, Set.of("loopt", "tot"))
                .missing("loopt", Follows.itself(now))
                .missing("tot", Follows.itself(end))
                .build();
    }

    /** An address that runs has not ended before the days asked about, and one that is past has before the last of them. */
    private static boolean agrees(Object runs, LocalDate end, Periode asked) {
        return runs == null || (runs.equals(true) ? !end.isBefore(asked.van()) : end.isBefore(asked.tot()));
    }

    static Fact decisionOfNeed(String key, int n, Periode asked, LocalDate born) {
        Unknown taken = Unknown.open(key + "#op" + n, key, List.of(asked.van(), asked.tot()));
        return Missing.item(JeugdhulpNoodzakelijk.class, key, n, asked, Set.of("op", "leeftijdBijBesluit"))
                .missing("op", Follows.itself(taken))
                .missing("leeftijdBijBesluit", Missing.ageOf(born, taken))
                .build();
    }

    static Fact decision(String key, LocalDate day, Periode asked) {
        Unknown taken = Unknown.open(key + "#op", key, List.of(asked.van(), asked.tot()));
        return Missing.item(Verleningsbesluit.class, key, 1, asked, Set.of("op", "week"))
                .missing("op", Follows.itself(taken))
                .missing("week", Missing.weekSince(taken, day))
                .build();
    }

    static List<Fact> otherChildren(String key, Periode asked) {
        return Missing.list(AnderPleegkind.class, key, 2, asked);
    }

    /** The place in the household follows from how many came before, which agrees with whether there are others. */
    static Follows rank(String key) {
        Unknown before = Unknown.open(key + "#eerder", key, List.of(0, 1))
                .fitting((value, filled) -> fits((Integer) value, key, filled));
        return Follows.from(before, value -> (Integer) value + 1, rank -> List.of((Integer) rank - 1));
    }

    private static boolean fits(int before, String key, Filled filled) {
        boolean none = !Missing.isPresent(key, 1, filled);
        boolean one = !Missing.isPresent(key, 2, filled);
        return before >= 0 && (before == 0 || !none) && (before <= 1 || !one);
    }
}
