package nl.pleegrecht.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.pleegrecht.diagnostics.Messages;
import nl.pleegrecht.facts.Grenzen;

/**
 * Values that have an order, as stretches: of numbers and days that were tried, those that follow each other go together.
 * Where a stretch of decimal numbers ends between two values that were tried, it is told by the rounder of the two, which is
 * the limit itself: 3 and not 3,0002.
 *
 * @param messages the language
 * @param wording how a value is written for people; null for as a dossier has it
 */
record RangeWords(Messages messages, Wording wording) {
    static boolean haveOrder(List<Object> values) {
        return values.stream()
                .allMatch(
                        value -> value instanceof Integer || value instanceof BigDecimal || value instanceof LocalDate);
    }

    /** The stretches of some values, in order, among all that were tried. */
    List<String> of(List<Object> values, List<Object> all) {
        List<String> stretches = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= all.size(); i++) {
            boolean in = i < all.size() && values.contains(all.get(i));
            if (in && start < 0) {
                start = i;
            } else if (!in && start >= 0) {
                stretches.add(stretch(all, start, i - 1));
                start = -1;
            }
        }
        return stretches;
    }

    private String stretch(List<Object> all, int from, int to) {
        boolean isDate = all.get(from) instanceof LocalDate;
        if (from == 0 && to == all.size() - 1 && to > 0) {
            return messages.text("gevolg.elke");
        }
        if (all.size() == 1 || from == to && !isDate && isExact(all, from)) {
            return value(all.get(from));
        }
        String lower = from == 0 ? "" : lower(all, from);
        String upper = to == all.size() - 1 ? "" : upper(all, to, isDate);
        if (lower.isEmpty() || upper.isEmpty()) {
            return lower + upper;
        }
        return isAbove(all, from) || isBelow(all, to)
                ? messages.text("gevolg.en", lower, upper)
                : messages.text("gevolg.tussen", value(all.get(from)), value(all.get(to)));
    }

    /** Whether only that value is meant, and not also those beyond the last one tried or up to a limit beside it. */
    private static boolean isExact(List<Object> all, int at) {
        boolean isLowest = at == 0 && !isZero(all.get(at));
        return !isLowest && at < all.size() - 1 && !isAbove(all, at) && !isBelow(all, at);
    }

    private static boolean isZero(Object value) {
        return value instanceof Number number && number.doubleValue() == 0;
    }

    /** Whether a stretch begins just above the value before it. */
    private static boolean isAbove(List<Object> all, int from) {
        return from > 0 && isRounder(all.get(from - 1), all.get(from));
    }

    /** Whether a stretch ends just below the value after it. */
    private static boolean isBelow(List<Object> all, int to) {
        return to < all.size() - 1 && isRounder(all.get(to + 1), all.get(to));
    }

    private static boolean isRounder(Object one, Object than) {
        return one instanceof BigDecimal number
                && than instanceof BigDecimal other
                && decimals(number) < decimals(other);
    }

    private static int decimals(BigDecimal number) {
        return Math.max(0, number.stripTrailingZeros().scale());
    }

    private String lower(List<Object> all, int from) {
        if (isAbove(all, from)) {
            return messages.text("gevolg.meer-dan", value(all.get(from - 1)));
        }
        return messages.text(all.get(from) instanceof LocalDate ? "gevolg.na" : "gevolg.vanaf", value(all.get(from)));
    }

    private String upper(List<Object> all, int to, boolean isDate) {
        if (isBelow(all, to)) {
            return messages.text("gevolg.minder-dan", value(all.get(to + 1)));
        }
        boolean isDecimal = all.get(to) instanceof BigDecimal;
        return messages.text(isDate || isDecimal ? "gevolg.voor" : "gevolg.tot", value(all.get(to)));
    }

    private String value(Object value) {
        return value instanceof LocalDate day
                ? day(day)
                : value instanceof BigDecimal number ? number(number) : value.toString();
    }

    private String number(BigDecimal number) {
        return wording == null ? number.toPlainString() : wording.number(number);
    }

    /** A day; that of no end and that before all others in words. */
    String day(LocalDate day) {
        if (day.equals(Grenzen.OPEN_EINDE)) {
            return messages.text("gevolg.open");
        }
        if (day.equals(Grenzen.OPEN_BEGIN)) {
            return messages.text("gevolg.altijd");
        }
        return wording == null ? day.toString() : wording.date(day);
    }
}
