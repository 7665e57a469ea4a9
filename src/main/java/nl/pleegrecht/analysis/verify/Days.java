package nl.pleegrecht.analysis.verify;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.pleegrecht.facts.Bedrag;
import nl.pleegrecht.rulebook.ParsedRule;
import nl.pleegrecht.rulebook.RuleBook;

/** One day for each time in which other rules are in force; the latest first. */
final class Days {
    private static final LocalDate WITHOUT_DATES = LocalDate.of(2024, 6, 14);

    /** Far enough into a year for a placement to have a past in it, and no birthday of a rule. */
    private static final int INTO = 100;

    private Days() {}

    /** Of the times in which the same of some rules are in force, the one for which most amounts are known. */
    static List<LocalDate> of(RuleBook book, Predicate<ParsedRule> about) {
        Map<String, LocalDate> byRules = new LinkedHashMap<>();
        for (LocalDate day : all(book)) {
            String rules = book.rulesInForce(day).stream()
                    .filter(about)
                    .map(ParsedRule::name)
                    .collect(Collectors.joining("\n"));
            byRules.merge(rules, day, (a, b) -> amounts(book, b) >= amounts(book, a) ? b : a);
        }
        return byRules.values().stream().sorted(Comparator.reverseOrder()).toList();
    }

    private static Collection<LocalDate> all(RuleBook book) {
        List<LocalDate> days = new ArrayList<>();
        LocalDate before = null;
        for (LocalDate change : book.changes()) {
            if (before == null) {
                days.add(change.minusDays(INTO));
            } else {
                days.add(before.plusDays(INTO).isBefore(change) ? before.plusDays(INTO) : before);
            }
            before = change;
        }
        days.add(before == null ? WITHOUT_DATES : before.plusDays(INTO));
        return days;
    }

    private static long amounts(RuleBook book, LocalDate day) {
        return book.amounts().on(day).stream().filter(Bedrag::bekend).count();
    }
}
