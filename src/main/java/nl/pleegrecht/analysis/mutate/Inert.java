package nl.pleegrecht.analysis.mutate;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.pleegrecht.analysis.implied.Implications;
import nl.pleegrecht.analysis.mutate.Mutant.Change.OfAmount;
import nl.pleegrecht.analysis.mutate.Mutant.Change.OfRule;
import nl.pleegrecht.analysis.setting.Effect;
import nl.pleegrecht.facts.Bedrag;
import nl.pleegrecht.rulebook.Amount;
import nl.pleegrecht.rulebook.ParsedRule;
import nl.pleegrecht.rulebook.RuleBook;

/**
 * Changes of which it is certain that no case can notice them: the changed rule comes to the same, or where it concludes
 * something else nothing in force makes an answer or a signal of it. Asking a scenario to notice one would be asking the
 * impossible.
 */
final class Inert {
    private final RuleBook book;
    private final Downstream downstream;
    private final Effect effect;
    private final Implications implications;

    Inert(RuleBook book, Downstream downstream) {
        this.book = book;
        this.downstream = downstream;
        this.effect = new Effect(book);
        this.implications = new Implications(book.parsed(), book.subjects());
    }

    /** Whether that is certain of a change. */
    boolean is(Mutant mutant) {
        return mutant.change() instanceof OfRule rule ? rule(mutant.kind(), rule) : amount((OfAmount) mutant.change());
    }

    private boolean rule(Mutant.Kind kind, OfRule change) {
        if (kind == Mutant.Kind.CONCLUSION) {
            // another conclusion may come through elsewhere than its own
            return false;
        }
        if (change.changed() != null
                && implications.alike(change.rule(), change.changed()).isPresent()) {
            return true;
        }
        Set<ParsedRule> affected = downstream.of(change.rule(), change.changed());
        return change.differences().stream()
                .noneMatch(where -> effect.matters(change.rule(), change.changed(), where, affected)
                        || (kind == Mutant.Kind.DATE || kind == Mutant.Kind.RULE) && isAlone(change.rule(), where));
    }

    /** Whether a subject has no other rule on some day: then it has an answer only for as long as the rule is in force. */
    private boolean isAlone(ParsedRule rule, ParsedRule where) {
        return downstream.alsoSpeaking(rule).stream()
                .anyMatch(others -> others.stream().noneMatch(other -> covers(other, where)));
    }

    private static boolean covers(ParsedRule other, ParsedRule where) {
        boolean begun = other.effective() == null
                || where.effective() != null && !where.effective().isBefore(other.effective());
        boolean goesOn = other.expires() == null
                || where.expires() != null && !where.expires().isAfter(other.expires());
        return begun && goesOn;
    }

    private boolean amount(OfAmount change) {
        Amount row = change.row();
        Amount other = change.changed();
        List<Amount> differing =
                AmountMutants.differing(book.amounts(), book.amounts().with(row, other));
        if (differing.stream().anyMatch(one -> !one.equals(row) && !one.equals(other))) {
            // other amounts are computed from it
            return false;
        }
        Bedrag was = row.bedrag();
        Bedrag is = other.bedrag();
        LocalDate from = earliest(row.from(), other.from());
        LocalDate to = latest(row.to(), other.to()).plusDays(1);
        if (!row.from().equals(other.from())) {
            to = latest(row.from(), other.from());
        } else if (!row.to().equals(other.to())) {
            from = earliest(row.to(), other.to()).plusDays(1);
        }
        int youngest = Math.min(was.leeftijdVan(), is.leeftijdVan());
        int oldest = Math.max(was.leeftijdTot(), is.leeftijdTot());
        if (was.leeftijdVan() != is.leeftijdVan()) {
            oldest = Math.max(was.leeftijdVan(), is.leeftijdVan()) - 1;
        } else if (was.leeftijdTot() != is.leeftijdTot()) {
            youngest = Math.min(was.leeftijdTot(), is.leeftijdTot()) + 1;
        }
        return !effect.amountMatters(was.naam(), from, to, youngest, oldest, downstream.ofAmounts(Set.of(was.naam())));
    }

    private static LocalDate earliest(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    private static LocalDate latest(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? b : a;
    }
}
