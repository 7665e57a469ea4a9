package nl.pleegrecht.analysis.mutate;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import nl.pleegrecht.analysis.explore.Neighbour;
import nl.pleegrecht.analysis.explore.Neighbourhood;
import nl.pleegrecht.analysis.explore.Seeds;
import nl.pleegrecht.analysis.explore.Turns;
import nl.pleegrecht.analysis.mutate.Hunted.Suggestion;
import nl.pleegrecht.analysis.mutate.Mutant.Change.OfAmount;
import nl.pleegrecht.analysis.mutate.Mutant.Change.OfRule;
import nl.pleegrecht.diagnostics.DiagnosticsException;
import nl.pleegrecht.dossier.DossierTree;
import nl.pleegrecht.evaluation.AnswerKind;
import nl.pleegrecht.explain.Trial;
import nl.pleegrecht.explain.Verdict;
import nl.pleegrecht.rulebook.ParsedRule;
import nl.pleegrecht.timeline.Part;

/**
 * Looks for dossiers that tell changed rules from the real ones: near the scenarios that come nearest to the rule, first with
 * one thing different, then with two. A fixed number of dossiers, so that the outcome does not hang on the machine.
 */
final class Hunt {
    private static final int SEEDS = 3;
    private static final int CASES_A_SEED = 120;

    private final Suite suite;
    private final Downstream downstream;
    private final List<Case> cases;
    private final Turns turns;
    private final Seeds seeds = new Seeds();

    Hunt(Suite suite, Downstream downstream, List<Case> cases) {
        this.suite = suite;
        this.downstream = downstream;
        this.cases = cases;
        this.turns = new Turns(downstream.book());
    }

    /** A dossier to start from, and the day that is asked about. */
    private record Start(DossierTree tree, LocalDate day) {}

    /** A change that is still to be told from the real rules. */
    private static final class Sought {
        private final Mutant mutant;
        private final Trying trying;
        private int cases;
        private Suggestion found;

        Sought(Mutant mutant, Trying trying) {
            this.mutant = mutant;
            this.trying = trying;
        }
    }

    /** For changes of one rule, or of one row of the table. */
    List<Hunted> of(List<Mutant> mutants) {
        List<Sought> sought = mutants.stream()
                .map(mutant ->
                        new Sought(mutant, Trying.of(downstream.book(), suite.interpreter(), downstream, mutant)))
                .toList();
        for (Map.Entry<Optional<LocalDate>, List<Sought>> group : byDay(sought).entrySet()) {
            for (Start start : starts(group.getValue().get(0).mutant, group.getKey())) {
                search(start, group.getValue());
            }
        }
        return sought.stream()
                .map(one -> new Hunted(one.mutant, one.cases, Optional.ofNullable(one.found)))
                .toList();
    }

    /** Changes that make a difference on one day only, by that day. */
    private static Map<Optional<LocalDate>, List<Sought>> byDay(List<Sought> sought) {
        Map<Optional<LocalDate>, List<Sought>> byDay = new LinkedHashMap<>();
        sought.forEach(one ->
                byDay.computeIfAbsent(day(one.mutant), day -> new ArrayList<>()).add(one));
        return byDay;
    }

    private static Optional<LocalDate> day(Mutant mutant) {
        if (mutant.change() instanceof OfRule rule && mutant.kind() == Mutant.Kind.DATE) {
            return Optional.of(rule.differences().get(0).effective());
        }
        if (mutant.change() instanceof OfAmount amount) {
            LocalDate was = amount.row().from();
            LocalDate is = amount.changed().from();
            if (!was.equals(is)) {
                return Optional.of(was.isBefore(is) ? was : is);
            }
            LocalDate until = amount.row().to();
            LocalDate now = amount.changed().to();
            if (!until.equals(now)) {
                return Optional.of(until.isBefore(now) ? now : until);
            }
        }
        return Optional.empty();
    }

    private List<Start> starts(Mutant mutant, Optional<LocalDate> day) {
        ToIntFunction<Trial> near = nearness(mutant);
        record Scored(Case one, Part part, int score) {}
        List<Scored> all = new ArrayList<>();
        for (Case one : cases) {
            one.moments().stream()
                    .map(moment -> new Scored(one, moment.part(), near.applyAsInt(moment.trial())))
                    .max(Comparator.comparingInt(Scored::score))
                    .ifPresent(all::add);
        }
        all.sort(Comparator.comparingInt((Scored scored) -> -scored.score())
                .thenComparingInt(scored -> scored.one().moments().size())
                .thenComparing(scored -> scored.one().file()));
        List<Start> starts = new ArrayList<>();
        for (Scored scored : all.subList(0, Math.min(SEEDS, all.size()))) {
            DossierTree tree =
                    DossierTree.read(Path.of(scored.one().file()), scored.one().file());
            LocalDate own = scored.part().from();
            LocalDate asked = day.orElse(own);
            DossierTree moved = asked.equals(own) ? tree : Seeds.at(tree, own, asked);
            starts.add(new Start(seeds.completed(moved, asked), asked));
        }
        return starts;
    }

    /** The more of what is changed takes part, the nearer. */
    private static ToIntFunction<Trial> nearness(Mutant mutant) {
        if (mutant.change() instanceof OfRule change) {
            ParsedRule rule = change.rule();
            return trial -> trial.matches().stream().anyMatch(match -> match.rule() == rule)
                    ? 3
                    : !trial.rules().contains(rule) ? 0 : trial.mayMatch(rule) ? 2 : 1;
        }
        OfAmount change = (OfAmount) mutant.change();
        return trial -> trial.matches().stream()
                        .flatMap(match -> match.things().stream())
                        .anyMatch(thing -> thing.fact() != null
                                && change.row().bedrag().equals(thing.fact().record()))
                ? 3
                : change.row().validOn(trial.situation().day()) ? 1 : 0;
    }

    private void search(Start start, List<Sought> sought) {
        Iterator<Neighbour> near = new Neighbourhood(turns, start.tree(), start.day())
                .all(path -> true)
                .iterator();
        Set<Sought> open = new HashSet<>(sought);
        open.removeIf(one -> one.found != null);
        for (int tried = 0; tried < CASES_A_SEED && near.hasNext() && !open.isEmpty(); tried++) {
            Neighbour neighbour = near.next();
            for (Part part : suite.parts(neighbour.dossier())) {
                Trial real = suite.interpreter().on(part.situation());
                for (Sought one : sought) {
                    if (one.found == null) {
                        one.cases++;
                        look(one, neighbour, part, real);
                    }
                }
            }
            open.removeIf(one -> one.found != null);
        }
    }

    private void look(Sought one, Neighbour neighbour, Part part, Trial real) {
        if (!one.trying.mayDiffer(real)) {
            return;
        }
        Trial changed = one.trying.on(real);
        List<Verdict> before = real.verdicts();
        List<Verdict> after = changed.verdicts();
        for (int i = 0; i < before.size() && one.found == null; i++) {
            Verdict was = before.get(i);
            Verdict is = after.get(i);
            boolean told = was.kind() != null && was.kind() != AnswerKind.ONBEKEND && is.kind() != AnswerKind.ONBEKEND;
            if (told && !was.saysTheSameAs(is)) {
                one.found = suggestion(one, neighbour, part, was.subject()).orElse(null);
            }
        }
        if (one.found == null && !real.signals().equals(changed.signals())) {
            one.found = suggestion(one, neighbour, part, "").orElse(null);
        }
    }

    private Optional<Suggestion> suggestion(Sought one, Neighbour neighbour, Part part, String subject) {
        try {
            return new Proposal(suite.kernel(), one.mutant, one.trying).of(neighbour.tree(), part, subject);
        } catch (DiagnosticsException e) {
            return Optional.empty();
        }
    }
}
