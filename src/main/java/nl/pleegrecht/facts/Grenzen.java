package nl.pleegrecht.facts;

import java.time.LocalDate;

/** The values that stand for "open" where a rule must never meet a missing value. */
public final class Grenzen {
    /** The last day of what has no end, and the day of what never happened. */
    public static final LocalDate OPEN_EINDE = LocalDate.of(9999, 12, 31);

    /** The first day of what was always so. */
    public static final LocalDate OPEN_BEGIN = LocalDate.of(1, 1, 1);

    /** The upper age of an age category without one. */
    public static final int OPEN_LEEFTIJD = 999;

    private Grenzen() {}
}
