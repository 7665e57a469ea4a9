package nl.pleegrecht.analysis.mutate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.pleegrecht.analysis.mutate.Mutant.Change.OfAmount;
import nl.pleegrecht.analysis.mutate.Mutant.Change.OfRule;
import nl.pleegrecht.explain.Interpreter;
import nl.pleegrecht.explain.Trial;
import nl.pleegrecht.rulebook.Amount;
import nl.pleegrecht.rulebook.Amounts;
import nl.pleegrecht.rulebook.ParsedRule;
import nl.pleegrecht.rulebook.RuleBook;

/** A changed rule base tried on days of a case, as far as plain interpretation goes. */
final class Trying {
    private final RuleBook book;
    private final Mutant mutant;
    private final List<Amount> differing;
    private final Interpreter interpreter;

    Trying(RuleBook book, Interpreter real, Mutant mutant) {
        this.book = book;
        this.mutant = mutant;
        if (mutant.change() instanceof OfAmount change) {
            Amounts changed = book.amounts().with(change.row(), change.changed());
            this.differing = AmountMutants.differing(book.amounts(), changed);
            this.interpreter = real.with(changed);
        } else {
            this.differing = List.of();
            this.interpreter = null;
        }
    }

    /** Whether the change may make a difference on those days; false only when it makes none. */
    boolean mayDiffer(Case.Moment moment) {
        LocalDate day = moment.part().from();
        if (mutant.change() instanceof OfRule change) {
            return change.differences().stream()
                    .anyMatch(rule -> rule.inForce(day) && moment.trial().mayMatch(rule));
        }
        Set<String> names = differing.stream()
                .filter(row -> row.validOn(day))
                .map(row -> row.bedrag().naam())
                .collect(Collectors.toSet());
        return !names.isEmpty();
    }

    /** The changed rules on those days. */
    Trial on(Case.Moment moment) {
        if (interpreter != null) {
            return interpreter.on(moment.part().situation());
        }
        return moment.trial().under(inForce(moment.part().from()));
    }

    private List<ParsedRule> inForce(LocalDate day) {
        OfRule change = (OfRule) mutant.change();
        List<ParsedRule> rules = new ArrayList<>();
        for (ParsedRule rule : book.rules()) {
            ParsedRule now = rule == change.rule() ? change.changed() : rule;
            if (now != null && now.inForce(day)) {
                rules.add(now);
            }
        }
        return rules;
    }
}
