package nl.pleegrecht.analysis.mutate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.pleegrecht.dossier.Dossier;
import nl.pleegrecht.evaluation.Kernel;
import nl.pleegrecht.rulebook.ParsedRule;
import nl.pleegrecht.rulebook.RuleBook;
import nl.pleegrecht.rulebook.RuleFile;

/** Holds every change worth making to a rule base against scenarios. Safe to share between threads. */
public final class Mutation {
    private final RuleBook book;
    private final List<RuleFile> texts;
    private final Suite suite;
    private final Downstream downstream;
    private final Inert inert;

    /**
     * @param kernel of the real rules
     * @param texts the rule files, for the places of changes
     */
    public Mutation(Kernel kernel, List<RuleFile> texts) {
        this.book = kernel.book();
        this.texts = List.copyOf(texts);
        this.suite = new Suite(book, kernel);
        this.downstream = new Downstream(book);
        this.inert = new Inert(book, downstream);
    }

    /** A scenario that was judged, and passes; made ready to be held against changes. */
    public static final class Ready {
        private final Case one;

        private Ready(Case one) {
            this.one = one;
        }

        Case one() {
            return one;
        }
    }

    /**
     * What became of a change.
     *
     * @param mutant the change
     * @param by the scenario that noticed; empty when none did
     * @param withoutEffect whether it is certain that no case can notice
     */
    public record Tried(Mutant mutant, Optional<String> by, boolean withoutEffect) {
        public boolean killed() {
            return by.isPresent();
        }

        /** Whether a scenario might have noticed, and none did. */
        public boolean survived() {
            return !killed() && !withoutEffect;
        }
    }

    /**
     * Every change worth making, in the order of the files.
     *
     * @param wanted by the title of a rule or the name of an amount, and by file
     */
    public List<Mutant> mutants(Predicate<Mutant> wanted) {
        EstablishedValues established = new EstablishedValues(book.rules());
        HeaderLines lines = new HeaderLines(texts);
        List<Mutant> all = new ArrayList<>();
        for (ParsedRule rule : book.rules()) {
            all.addAll(RuleMutants.of(rule, established, lines));
        }
        all.addAll(AmountMutants.of(book));
        return all.stream().filter(wanted).toList();
    }

    /** The scenario, if the real rules can judge it and it passes: only then can it notice anything. */
    public Optional<Ready> ready(Dossier dossier) {
        return dossier.verwacht() == null || dossier.status() != null
                ? Optional.empty()
                : suite.passing(dossier).map(Ready::new);
    }

    /** The scenarios in the order in which they are best tried: those that take least time first. */
    public static List<Ready> sorted(List<Ready> cases) {
        return cases.stream()
                .sorted(Comparator.comparingInt(
                                (Ready ready) -> ready.one().moments().size())
                        .thenComparing(ready -> ready.one().file()))
                .toList();
    }

    /** Looks for dossiers that tell changes from the real rules. */
    public Hunt hunt(List<Mutant> survivors, List<Ready> cases) {
        return new Hunt(suite, downstream, cases, survivors);
    }

    /** Whether one of the scenarios notices a change. */
    public Tried test(Mutant mutant, List<Ready> cases) {
        Optional<String> by = noticing(mutant, cases);
        return new Tried(mutant, by, by.isEmpty() && inert.is(mutant));
    }

    private Optional<String> noticing(Mutant mutant, List<Ready> cases) {
        Trying trying = Trying.of(book, suite.interpreter(), downstream, mutant);
        List<Case> open = new ArrayList<>();
        for (Ready ready : cases) {
            Suite.Fate fate = suite.fate(ready.one(), trying);
            if (fate == Suite.Fate.FAILS) {
                return Optional.of(ready.one().file());
            }
            if (fate == Suite.Fate.OPEN) {
                open.add(ready.one());
            }
        }
        if (open.isEmpty()) {
            return Optional.empty();
        }
        Kernel changed = new Kernel(trying.book(), new InterpretedRunner(trying.book()));
        return open.stream()
                .filter(one -> suite.searched(one, trying, changed) == Suite.Fate.FAILS)
                .map(Case::file)
                .findFirst();
    }
}
