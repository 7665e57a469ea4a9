package nl.pleegrecht.analysis;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import nl.pleegrecht.evaluation.Situation;
import nl.pleegrecht.explain.Interpreter;
import nl.pleegrecht.explain.Match;
import nl.pleegrecht.explain.Reading;
import nl.pleegrecht.explain.Thing;
import nl.pleegrecht.explain.Trial;
import nl.pleegrecht.rulebook.Amount;
import nl.pleegrecht.rulebook.Constraint.Comparison;
import nl.pleegrecht.rulebook.ParsedRule;
import nl.pleegrecht.rulebook.Pattern;
import nl.pleegrecht.rulebook.RuleBook;

/** Sees what cases show of a rule base. Safe to share between threads. */
public final class Observer {
    private final RuleBook book;
    private final Points points;
    private final Interpreter interpreter;
    private final Map<Object, List<Amount>> rows;

    public Observer(RuleBook book) {
        this.book = book;
        this.points = new Points(book);
        this.interpreter = new Interpreter(book);
        this.rows = Points.rows(book);
    }

    RuleBook book() {
        return book;
    }

    Points points() {
        return points;
    }

    /** Looks at a case. */
    public Observed observe(String file, List<Situation> situations) {
        BitSet seen = new BitSet(points.size());
        for (Situation situation : situations) {
            Trial trial = interpreter.on(situation);
            for (ParsedRule rule : trial.rules()) {
                trial.read(rule, marking(seen));
            }
            for (Match match : trial.matches()) {
                seen.set(points.of(match.rule()));
                match.things().forEach(thing -> markRow(thing, situation, seen));
            }
        }
        return new Observed(file, situations.size(), seen);
    }

    private Reading marking(BitSet seen) {
        return new Reading() {
            @Override
            public void pattern(Pattern pattern, boolean holds) {
                mark(points.of(pattern), holds);
            }

            @Override
            public void comparison(Comparison comparison, boolean holds, Object found, Object needed) {
                mark(points.of(comparison), holds);
                Points.Sides limit = points.limit(comparison);
                if (limit != null) {
                    set(Limit.side(limit, found, needed));
                }
            }

            private void mark(Points.Outcomes outcomes, boolean holds) {
                set(holds ? outcomes.yes() : outcomes.no());
            }

            private void set(int point) {
                if (point != Points.NEVER) {
                    seen.set(point);
                }
            }
        };
    }

    private void markRow(Thing thing, Situation situation, BitSet seen) {
        if (!thing.isConcluded()) {
            rows.getOrDefault(thing.fact().record(), List.of()).stream()
                    .filter(row -> row.validOn(situation.day()))
                    .mapToInt(points::of)
                    .filter(point -> point != Points.NEVER)
                    .forEach(seen::set);
        }
    }
}
