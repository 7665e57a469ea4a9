package nl.pleegrecht.analysis.mutate;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import nl.pleegrecht.analysis.explore.Neighbour;
import nl.pleegrecht.analysis.explore.Neighbourhood;
import nl.pleegrecht.analysis.explore.Seeds;
import nl.pleegrecht.analysis.explore.Step;
import nl.pleegrecht.analysis.explore.Turns;
import nl.pleegrecht.analysis.mutate.Hunted.Suggestion;
import nl.pleegrecht.analysis.mutate.Mutant.Change.OfAmount;
import nl.pleegrecht.analysis.mutate.Mutant.Change.OfRule;
import nl.pleegrecht.analysis.mutate.Mutation.Ready;
import nl.pleegrecht.diagnostics.DiagnosticsException;
import nl.pleegrecht.dossier.DossierTree;
import nl.pleegrecht.evaluation.AnswerKind;
import nl.pleegrecht.explain.Trial;
import nl.pleegrecht.explain.Verdict;
import nl.pleegrecht.timeline.Part;
import nl.pleegrecht.timeline.Timeline;

/**
 * Looks for dossiers that tell changed rules from the real ones: the scenarios themselves, on days and subjects that they do
 * not look at, the same moved to days on which a rule or a row begins or ends, and dossiers that differ from one in one thing.
 * Each dossier is tried on every change. A fixed number of them in a fixed order, so that what is found does not hang on the
 * machine. Safe to share between threads.
 */
public final class Hunt {
    /** Dossiers with one thing different: so many over all scenarios, and so many at least for each. */
    private static final int ALL_NEIGHBOURS = 15_000;

    private static final int LEAST_NEIGHBOURS = 20;

    /** Scenarios that are moved to a day on which something begins or ends. */
    private static final int MOVED = 8;

    private final Suite suite;
    private final List<Ready> cases;
    private final List<Mutant> mutants;
    private final List<Trying> tryings;
    private final List<Proposal> proposals = new ArrayList<>();
    private final Turns turns;
    private final Map<Integer, Found> found = new ConcurrentHashMap<>();
    private final Set<InVain> inVain = ConcurrentHashMap.newKeySet();
    private final AtomicInteger tried = new AtomicInteger();

    /** Where a search begins. */
    public sealed interface Start {
        int order();

        /** The days of a scenario as they are. */
        record Own(int order, Ready ready) implements Start {}

        /** A scenario on another day, as if it had all been then. */
        record Moved(int order, Ready ready, LocalDate day) implements Start {}

        /** What differs from a scenario in one thing. */
        record Near(int order, Ready ready) implements Start {}
    }

    /** No expectation on a subject could show a change from a start: once is enough, each time takes a while. */
    private record InVain(int order, int mutant, String subject) {}

    private record Found(int order, Suggestion suggestion) {}

    /** What is asked of the rules on one day of a dossier. */
    private record Look(int order, DossierTree tree, Part part, Trial trial) {}

    Hunt(Suite suite, Downstream downstream, List<Ready> cases, List<Mutant> survivors) {
        this.suite = suite;
        this.cases = List.copyOf(cases);
        this.mutants = List.copyOf(survivors);
        this.tryings = survivors.stream()
                .map(mutant -> Trying.of(downstream.book(), suite.interpreter(), downstream, mutant))
                .toList();
        Timeline real = new Timeline(suite.kernel());
        for (int i = 0; i < survivors.size(); i++) {
            proposals.add(new Proposal(real, survivors.get(i), tryings.get(i)));
        }
        this.turns = new Turns(downstream.book());
    }

    /** Where to look, in the order in which what is found counts. */
    public List<Start> starts() {
        List<Start> starts = new ArrayList<>();
        cases.forEach(ready -> starts.add(new Start.Own(starts.size(), ready)));
        for (LocalDate day : days()) {
            int step = Math.max(1, cases.size() / MOVED);
            for (int i = 0; i < cases.size(); i += step) {
                starts.add(new Start.Moved(starts.size(), cases.get(i), day));
            }
        }
        cases.forEach(ready -> starts.add(new Start.Near(starts.size(), ready)));
        return starts;
    }

    /** Days on which alone a change makes a difference. */
    private TreeSet<LocalDate> days() {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (Mutant mutant : mutants) {
            if (mutant.change() instanceof OfRule rule && mutant.kind() == Mutant.Kind.DATE) {
                days.add(rule.differences().get(0).effective());
            } else if (mutant.change() instanceof OfAmount amount) {
                addEarliest(days, amount.row().from(), amount.changed().from());
                addLatest(days, amount.row().to(), amount.changed().to());
            }
        }
        return days;
    }

    private static void addEarliest(TreeSet<LocalDate> days, LocalDate a, LocalDate b) {
        if (!a.equals(b)) {
            days.add(a.isBefore(b) ? a : b);
        }
    }

    private static void addLatest(TreeSet<LocalDate> days, LocalDate a, LocalDate b) {
        if (!a.equals(b)) {
            days.add(a.isBefore(b) ? b : a);
        }
    }

    /** Looks from one start. */
    public void from(Start start) {
        if (start instanceof Start.Own own) {
            own(own);
        } else if (start instanceof Start.Moved moved) {
            Case one = moved.ready().one();
            LocalDate from = placed(one).part().from();
            try {
                DossierTree tree = DossierTree.read(Path.of(one.file()), one.file());
                looks(moved.order(), Seeds.at(tree.on(from), from, moved.day())).forEach(this::look);
            } catch (DiagnosticsException e) {
                // moved in time it is no dossier any more
            }
        } else {
            near((Start.Near) start);
        }
    }

    private void own(Start.Own own) {
        Case one = own.ready().one();
        DossierTree tree = DossierTree.read(Path.of(one.file()), one.file());
        for (Case.Moment moment : one.moments()) {
            DossierTree day = tree.on(moment.part().from());
            look(new Look(own.order(), day, moment.part(), moment.trial()));
        }
    }

    private void near(Start.Near near) {
        Case one = near.ready().one();
        LocalDate day = placed(one).part().from();
        DossierTree tree = DossierTree.read(Path.of(one.file()), one.file());
        Neighbourhood around = new Neighbourhood(turns, tree, day);
        List<Step> steps = around.steps();
        int share = Math.max(LEAST_NEIGHBOURS, ALL_NEIGHBOURS / cases.size());
        int stride = Math.max(1, steps.size() / share);
        // each scenario begins at another step, so that together they try them all
        for (int i = near.order() % stride; i < steps.size(); i += stride) {
            around.of(Stream.of(List.of(steps.get(i))))
                    .map(Neighbour::tree)
                    .flatMap(other -> looks(near.order(), other).stream())
                    .forEach(this::look);
        }
    }

    /** A day on which the child is in a family, if there is one. */
    private static Case.Moment placed(Case one) {
        return one.moments().stream()
                .filter(moment -> moment.part().index() >= 0)
                .findFirst()
                .orElse(one.moments().get(0));
    }

    private List<Look> looks(int order, DossierTree tree) {
        return suite.parts(tree.dossier()).stream()
                .map(part -> new Look(order, tree, part, suite.interpreter().on(part.situation())))
                .toList();
    }

    private void look(Look look) {
        tried.incrementAndGet();
        for (int i = 0; i < mutants.size(); i++) {
            Found known = found.get(i);
            if ((known == null || known.order() > look.order())
                    && tryings.get(i).mayDiffer(look.trial())) {
                Optional<String> subject =
                        differing(look.trial(), tryings.get(i).on(look.trial()));
                if (subject.isPresent() && !inVain.contains(new InVain(look.order(), i, subject.get()))) {
                    keep(i, look, subject.get());
                }
            }
        }
    }

    private void keep(int mutant, Look look, String subject) {
        Optional<Suggestion> suggestion;
        try {
            suggestion = proposals.get(mutant).of(look.tree(), look.part(), subject);
        } catch (DiagnosticsException e) {
            // the rules can not judge all of it; another dossier may show more
            suggestion = Optional.empty();
        }
        if (suggestion.isEmpty()) {
            inVain.add(new InVain(look.order(), mutant, subject));
        }
        suggestion.ifPresent(text -> found.merge(
                mutant, new Found(look.order(), text), (old, now) -> old.order() <= now.order() ? old : now));
    }

    /** A subject with another answer; empty text for another signal. */
    private static Optional<String> differing(Trial real, Trial changed) {
        List<Verdict> before = real.verdicts();
        List<Verdict> after = changed.verdicts();
        for (int i = 0; i < before.size(); i++) {
            Verdict was = before.get(i);
            Verdict is = after.get(i);
            boolean told = was.kind() != null && was.kind() != AnswerKind.ONBEKEND && is.kind() != AnswerKind.ONBEKEND;
            if (told && !was.saysTheSameAs(is)) {
                return Optional.of(was.subject());
            }
        }
        return real.signals().equals(changed.signals()) ? Optional.empty() : Optional.of("");
    }

    /** What was found of each change, once all starts were gone through. */
    public List<Hunted> result() {
        List<Hunted> result = new ArrayList<>();
        for (int i = 0; i < mutants.size(); i++) {
            result.add(new Hunted(
                    mutants.get(i),
                    tried.get(),
                    Optional.ofNullable(found.get(i)).map(Found::suggestion)));
        }
        return result;
    }
}
