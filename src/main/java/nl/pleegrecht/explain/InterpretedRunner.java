package nl.pleegrecht.explain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import nl.pleegrecht.answers.GeenRecht;
import nl.pleegrecht.answers.Recht;
import nl.pleegrecht.answers.Signaal;
import nl.pleegrecht.answers.TerBeoordeling;
import nl.pleegrecht.answers.Vaststelling;
import nl.pleegrecht.evaluation.DeclaredFacts;
import nl.pleegrecht.evaluation.Fact;
import nl.pleegrecht.evaluation.Runner;
import nl.pleegrecht.evaluation.Situation;
import nl.pleegrecht.facts.Bedragstatus;
import nl.pleegrecht.facts.Eenheid;
import nl.pleegrecht.rulebook.RuleBook;

/** Runs parsed rules for the kernel, where nothing is compiled: rules with a change in them. Safe to share between threads. */
public final class InterpretedRunner implements Runner {
    private final RuleBook book;
    private final Consequences consequences;
    private final DeclaredFacts declared;

    /** @param book its compiled rules need not be these, as long as they declare the same types */
    public InterpretedRunner(RuleBook book) {
        this.book = book;
        this.consequences = new Consequences(book.parsed());
        this.declared = new DeclaredFacts(book);
    }

    @Override
    public List<Drawn> run(Situation situation, Collection<? extends Record> facts) {
        Map<Fact, Object> records = new IdentityHashMap<>();
        List<Thing> given = new ArrayList<>();
        for (Record record : facts) {
            Fact fact = Fact.of(record, "");
            records.put(fact, record);
            given.add(Thing.given(fact));
        }
        Fixpoint found = Fixpoint.of(book.rulesInForce(situation.day()), given, Fixpoint.Settled.NOTHING, consequences);
        Map<Thing, Object> made = new HashMap<>();
        List<Drawn> drawn = new ArrayList<>();
        for (Match match : found.matches()) {
            List<Object> matched = new ArrayList<>();
            for (Thing thing : match.things()) {
                matched.add(thing.fact() != null ? records.get(thing.fact()) : made(thing, made));
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
            object = made(thing);
            known.put(thing, object);
        }
        return object;
    }

    private Object made(Thing thing) {
        return switch (thing.type()) {
            case "Recht" ->
                new Recht(
                        text(thing, "onderwerp"),
                        (BigDecimal) thing.value("bedrag"),
                        (Eenheid) thing.value("eenheid"),
                        (Bedragstatus) thing.value("status"),
                        (boolean) thing.value("bekend"));
            case "GeenRecht" -> new GeenRecht(text(thing, "onderwerp"));
            case "TerBeoordeling" -> new TerBeoordeling(text(thing, "onderwerp"), text(thing, "door"));
            case "Vaststelling" -> new Vaststelling(text(thing, "onderwerp"), text(thing, "waarde"));
            case "Signaal" -> new Signaal(text(thing, "code"), text(thing, "tekst"));
            default -> declared.make(thing.type(), thing.values());
        };
    }

    private static String text(Thing thing, String property) {
        return (String) thing.value(property);
    }
}
