package nl.pleegrecht.evaluation;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.pleegrecht.diagnostics.Diagnostic;
import nl.pleegrecht.diagnostics.DiagnosticsException;
import nl.pleegrecht.diagnostics.Location;
import nl.pleegrecht.rulebook.ParsedRule;
import nl.pleegrecht.rulebook.RuleBook;
import org.drools.base.InitialFact;
import org.drools.core.common.EqualityKey;
import org.drools.core.common.ReteEvaluator;
import org.drools.core.common.TruthMaintenanceSystemFactory;
import org.drools.core.rule.consequence.InternalMatch;
import org.drools.tms.LogicalDependency;
import org.drools.tms.SimpleMode;
import org.drools.tms.TruthMaintenanceSystemEqualityKey;
import org.drools.tms.beliefsystem.BeliefSet;
import org.kie.api.KieServices;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.KieSessionsPool;
import org.kie.api.runtime.conf.ClockTypeOption;
import org.kie.api.runtime.conf.ThreadSafeOption;
import org.kie.api.time.SessionPseudoClock;

/** Runs the compiled rules over complete facts and reads what remained, with its support, from the truth maintenance. */
final class Engine {
    static final int MOST_FIRINGS = 10_000;

    private static final int FIRINGS_TO_LEARN_FROM = 500;

    private final RuleBook book;
    private final KieSessionsPool pool;
    private final KieSessionConfiguration configuration;
    private final Map<String, ParsedRule> rules;
    private final Watch watch;

    Engine(RuleBook book, Consumer<Diagnostic> stuck) {
        this.watch = new Watch(stuck);
        this.book = book;
        // without compiled rules nothing can be judged, but a dossier can be cut
        this.pool = book.kieBase() == null ? null : book.kieBase().newKieSessionsPool(1);
        this.configuration = KieServices.get().newKieSessionConfiguration();
        configuration.setOption(ClockTypeOption.PSEUDO);
        configuration.setOption(ThreadSafeOption.NO);
        this.rules = book.rules().stream().collect(Collectors.toMap(ParsedRule::name, rule -> rule));
    }

    void close() {
        watch.close();
        if (pool != null) {
            pool.shutdown();
        }
    }

    Conclusions run(Situation situation, Collection<?> facts) {
        KieSession session = pool.newKieSession(configuration);
        try {
            setClock(session, situation.day());
            facts.forEach(session::insert);
            Watch.Running running = watch.begins(session, () -> tooSlow(situation, "?"));
            int fired;
            try {
                fired = session.fireAllRules(MOST_FIRINGS);
            } finally {
                watch.ended(running);
            }
            if (running.wasHalted()) {
                throw new DiagnosticsException(
                        List.of(tooSlow(situation, busiest(situation, facts).name())));
            }
            if (fired >= MOST_FIRINGS) {
                throw endless(situation, facts);
            }
            return read(session, facts);
        } catch (DiagnosticsException e) {
            throw e;
        } catch (RuntimeException e) {
            throw failed(situation, e);
        } finally {
            session.dispose();
        }
    }

    /** Noon: at midnight a rule is in force on neither the first nor the last day of its validity. */
    private static void setClock(KieSession session, LocalDate day) {
        SessionPseudoClock clock = session.getSessionClock();
        long noon = day.atTime(12, 0).atZone(ZoneId.systemDefault()).toInstant().toEpochMilli();
        clock.advanceTime(noon - clock.getCurrentTime(), TimeUnit.MILLISECONDS);
    }

    private Conclusions read(KieSession session, Collection<?> facts) {
        Conclusions conclusions = new Conclusions(facts);
        for (EqualityKey key : TruthMaintenanceSystemFactory.get()
                .getOrCreateTruthMaintenanceSystem((ReteEvaluator) session)
                .getEqualityKeys()) {
            BeliefSet<?> beliefs = ((TruthMaintenanceSystemEqualityKey) key).getBeliefSet();
            if (beliefs == null || beliefs.isEmpty()) {
                continue;
            }
            Object conclusion = key.getLogicalFactHandle().getObject();
            for (Object mode = beliefs.getFirst(); mode != null; mode = ((SimpleMode) mode).getNext()) {
                InternalMatch match = ((LogicalDependency<?>) ((SimpleMode) mode).getObject()).getJustifier();
                ParsedRule rule = rules.get(match.getRule().getName());
                conclusions.add(conclusion, new Conclusions.Support(rule, matched(match)));
            }
        }
        return conclusions;
    }

    /** What the patterns matched; before a rule that begins with {@code not} the engine puts a fact of its own. */
    private static List<Object> matched(InternalMatch match) {
        return match.getObjects().stream()
                .filter(object -> !(object instanceof InitialFact))
                .toList();
    }

    private DiagnosticsException endless(Situation situation, Collection<?> facts) {
        ParsedRule most = busiest(situation, facts);
        return new DiagnosticsException(List.of(Diagnostic.error(
                "EVA-003", most.location(), most.name(), MOST_FIRINGS, situation.dossier(), situation.day())));
    }

    private Diagnostic tooSlow(Situation situation, String busiest) {
        return Diagnostic.error(
                "EVA-004", Location.of(book.name()), Watch.SECONDS, busiest, situation.dossier(), situation.day());
    }

    /** The rule that fires most, found by doing the first part over again. */
    private ParsedRule busiest(Situation situation, Collection<?> facts) {
        Map<String, Integer> fired = new HashMap<>();
        KieSession session = pool.newKieSession(configuration);
        try {
            session.addEventListener(new DefaultAgendaEventListener() {
                @Override
                public void afterMatchFired(AfterMatchFiredEvent event) {
                    fired.merge(event.getMatch().getRule().getName(), 1, Integer::sum);
                }
            });
            setClock(session, situation.day());
            facts.forEach(session::insert);
            session.fireAllRules(FIRINGS_TO_LEARN_FROM);
        } finally {
            session.dispose();
        }
        return fired.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(entry -> rules.get(entry.getKey()))
                .orElseGet(() -> book.rules().get(0));
    }

    private DiagnosticsException failed(Situation situation, RuntimeException e) {
        String message = String.valueOf(e.getMessage());
        ParsedRule named = book.rules().stream()
                .filter(rule -> message.contains(rule.name()))
                .findFirst()
                .orElse(null);
        Location place = named == null ? Location.of(book.name()) : named.location();
        String line = message.lines().findFirst().orElse(e.getClass().getSimpleName());
        return new DiagnosticsException(
                List.of(Diagnostic.error("EVA-005", place, situation.dossier(), situation.day(), line)));
    }
}
