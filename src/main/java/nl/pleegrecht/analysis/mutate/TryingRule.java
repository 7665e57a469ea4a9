package nl.pleegrecht.analysis.mutate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.pleegrecht.analysis.mutate.Mutant.Change.OfRule;
import nl.pleegrecht.explain.Trial;
import nl.pleegrecht.rulebook.ParsedRule;
import nl.pleegrecht.rulebook.RuleBook;

/** Another rule, or none, in the place of one. */
final class TryingRule implements Trying {
    private final OfRule change;
    private final Downstream downstream;
    private final Set<ParsedRule> again;
    private final List<List<ParsedRule>> alsoSpeaking;

    TryingRule(Downstream downstream, OfRule change) {
        this.change = change;
        this.downstream = downstream;
        this.again = downstream.of(change.rule(), change.changed());
        this.alsoSpeaking = downstream.alsoSpeaking(change.rule());
    }

    @Override
    public boolean mayDiffer(Trial real) {
        LocalDate day = real.situation().day();
        for (ParsedRule rule : change.differences()) {
            if (rule.inForce(day) && real.mayMatch(rule)) {
                return true;
            }
        }
        return silences(day);
    }

    /** Whether no other rule in force speaks about something it speaks about: without any rule there is no answer at all. */
    private boolean silences(LocalDate day) {
        boolean speaks = change.rule().inForce(day);
        boolean spoken = change.changed() != null && change.changed().inForce(day);
        return speaks != spoken
                && alsoSpeaking.stream().anyMatch(others -> others.stream().noneMatch(rule -> rule.inForce(day)));
    }

    @Override
    public Trial on(Trial real) {
        LocalDate day = real.situation().day();
        List<ParsedRule> others = new ArrayList<>();
        for (ParsedRule rule : again) {
            ParsedRule now = rule == change.rule() ? change.changed() : rule;
            if (now != null && now.inForce(day)) {
                others.add(now);
            }
        }
        return real.with(again::contains, others);
    }

    @Override
    public RuleBook book() {
        return downstream.book().with(change.rule(), change.changed());
    }
}
