package nl.pleegrecht.analysis.mutate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import nl.pleegrecht.evaluation.Fact;
import nl.pleegrecht.evaluation.MadeConclusions;
import nl.pleegrecht.evaluation.Runner;
import nl.pleegrecht.evaluation.Situation;
import nl.pleegrecht.explain.Interpreter;
import nl.pleegrecht.explain.Match;
import nl.pleegrecht.explain.Thing;
import nl.pleegrecht.explain.Trial;
import nl.pleegrecht.facts.Bedrag;
import nl.pleegrecht.rulebook.RuleBook;

/** Runs parsed rules for the kernel, where nothing is compiled: rules with a change in them. Safe to share between threads. */
public final class InterpretedRunner implements Runner {
    private final Interpreter interpreter;
    private final MadeConclusions conclusions;

    /** @param book its compiled rules need not be these, as long as they declare the same types */
    public InterpretedRunner(RuleBook book) {
        this.interpreter = new Interpreter(book);
        this.conclusions = new MadeConclusions(book);
    }

    @Override
    public List<Drawn> run(Situation situation, Collection<? extends Record> facts) {
        Map<Fact, Object> records = new IdentityHashMap<>();
        Map<Object, Object> amounts = new HashMap<>();
        List<Fact> given = new ArrayList<>();
        for (Record record : facts) {
            if (record instanceof Bedrag) {
                // the interpreter has its own table
                amounts.put(record, record);
            } else {
                Fact fact = Fact.of(record, "");
                records.put(fact, record);
                given.add(fact);
            }
        }
        Trial trial = interpreter.on(new Situation(situation.dossier(), situation.placement(), situation.day(), given));
        Map<Thing, Object> made = new HashMap<>();
        List<Drawn> drawn = new ArrayList<>();
        for (Match match : trial.matches()) {
            List<Object> matched = new ArrayList<>();
            for (Thing thing : match.things()) {
                matched.add(
                        thing.isConcluded()
                                ? made(thing, made)
                                : thing.type().equals("Bedrag")
                                        ? amounts.get(thing.fact().record())
                                        : records.get(thing.fact()));
            }
            for (Thing conclusion : match.conclusions()) {
                drawn.add(new Drawn(made(conclusion, made), match.rule(), matched));
            }
        }
        return drawn;
    }

    private Object made(Thing thing, Map<Thing, Object> known) {
        Object object = known.get(thing);
        if (object == null) {
            object = conclusions.make(thing.type(), thing.values());
            known.put(thing, object);
        }
        return object;
    }
}
