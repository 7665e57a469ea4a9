package nl.pleegrecht.analysis.mutate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.pleegrecht.rulebook.Conclusion;
import nl.pleegrecht.rulebook.ParsedRule;
import nl.pleegrecht.rulebook.Pattern;

/** Rules and patterns with something else in them. */
final class Edits {
    private Edits() {}

    static ParsedRule then(ParsedRule rule, List<Conclusion> then) {
        return copy(rule, rule.effective(), rule.expires(), then);
    }

    static ParsedRule inForce(ParsedRule rule, LocalDate effective, LocalDate expires) {
        return copy(rule, effective, expires, rule.then());
    }

    static Pattern kind(Pattern pattern, Pattern.Kind kind) {
        return new Pattern(
                kind, pattern.type(), pattern.binding(), pattern.constraints(), pattern.text(), pattern.location());
    }

    /** A list with another item in the place of one; null takes it away. */
    static <T> List<T> replaced(List<T> items, int index, T other) {
        List<T> all = new ArrayList<>(items);
        if (other == null) {
            all.remove(index);
        } else {
            all.set(index, other);
        }
        return all;
    }

    private static ParsedRule copy(ParsedRule rule, LocalDate effective, LocalDate expires, List<Conclusion> then) {
        return new ParsedRule(
                rule.name(),
                rule.grondslag(),
                rule.uitleg(),
                rule.uitzonderingOp(),
                rule.keuze(),
                rule.normen(),
                effective,
                expires,
                rule.when(),
                then,
                rule.location());
    }
}
