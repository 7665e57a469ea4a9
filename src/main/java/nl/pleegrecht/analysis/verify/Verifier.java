package nl.pleegrecht.analysis.verify;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.pleegrecht.analysis.Reach;
import nl.pleegrecht.analysis.explore.Neighbourhood;
import nl.pleegrecht.analysis.explore.Seeds;
import nl.pleegrecht.analysis.explore.Smallest;
import nl.pleegrecht.analysis.explore.Turns;
import nl.pleegrecht.analysis.implied.Decided;
import nl.pleegrecht.analysis.implied.Decisions;
import nl.pleegrecht.analysis.implied.Implications;
import nl.pleegrecht.analysis.verify.Verified.Conflict;
import nl.pleegrecht.analysis.verify.Verified.DeadRule;
import nl.pleegrecht.analysis.verify.Verified.OfSubject;
import nl.pleegrecht.diagnostics.Diagnostic;
import nl.pleegrecht.dossier.Dossier;
import nl.pleegrecht.dossier.DossierTree;
import nl.pleegrecht.evaluation.Kernel;
import nl.pleegrecht.evaluation.Situation;
import nl.pleegrecht.explain.Interpreter;
import nl.pleegrecht.rulebook.ParsedRule;
import nl.pleegrecht.rulebook.RuleBook;
import nl.pleegrecht.rulebook.Subject;
import nl.pleegrecht.timeline.Timeline;

/**
 * Searches the cases for what the rules have no answer to, or two, and for what of the rules nothing needs. Three ways, one
 * after the other: all that a dossier can leave open, subject by subject; whole dossiers near those that are given; and from
 * those towards each rule that did not fire, each two rules that may answer together, and each condition that did not matter.
 */
public final class Verifier {
    /** Of the situations for one subject, so many go to one condition. */
    private static final int SHARE_OF_A_CONDITION = 80;

    private final RuleBook book;
    private final Kernel kernel;
    private final Timeline timeline;
    private final Interpreter interpreter;
    private final Turns turns;
    private final Seeds seeds = new Seeds();
    private final int budget;
    /** Does pieces of work, at the same time if it likes; what comes of them in their order. */
    public interface Workers {
        <S, T> List<T> each(List<S> pieces, Function<S, T> work);
    }

    private final Workers workers;

    /**
     * @param budget how many situations to try for one subject at most; the rest follows from it
     */
    public Verifier(Kernel kernel, int budget, Workers workers) {
        this.kernel = kernel;
        this.book = kernel.book();
        this.timeline = new Timeline(kernel);
        this.interpreter = new Interpreter(book);
        this.turns = new Turns(book);
        this.budget = budget;
        this.workers = workers;
    }

    /**
     * Searches.
     *
     * @param given dossiers to start from; may be empty
     * @param only the subject to look at; empty for all
     */
    public Verified verify(List<DossierTree> given, Optional<Subject> only) {
        Set<ParsedRule> rules = only.map(subject -> new Reach(book.rules(), topic(subject)).rules())
                .orElseGet(() -> Set.copyOf(book.rules()));
        List<ParsedRule> inOrder = book.rules().stream().filter(rules::contains).toList();
        Pool pool = new Pool(kernel, timeline);
        List<Case> cases = cases(pool, given);
        fromPlainOnes(pool);
        Map<Subject, Decided> decided = decided(only);
        List<OfSubject> subjects = exhaust(pool, only, decided);
        Hunts hunts = new Hunts(book, timeline, interpreter, turns, seeds, budget);
        Map<ParsedRule, DeadRule> dead = hunts.dead(pool, inOrder, workers);
        List<Decided.Pair> together = decided.entrySet().stream()
                .filter(one -> only.isEmpty() || only.get().equals(one.getKey()))
                .flatMap(one -> one.getValue().together().stream())
                .distinct()
                .toList();
        hunts.together(pool, together, workers);
        Needless needless = needless(pool, cases, inOrder, dead.keySet());
        return new Verified(
                subjects,
                conflicts(pool, only),
                List.copyOf(dead.values()),
                needless.implied(),
                needless.idle(),
                pool.judged());
    }

    /** Judges the given dossiers as they stand, and returns them on their first and last stretch with nothing missing. */
    private List<Case> cases(Pool pool, List<DossierTree> given) {
        workers.each(given, tree -> {
                    Pool own = pool.fresh();
                    own.judge(tree.normal(), timeline.situations(tree.dossier()));
                    return own;
                })
                .forEach(pool::add);
        List<List<Case>> cases = workers.each(given, tree -> {
            TreeSet<LocalDate> days = new TreeSet<>();
            timeline.situations(tree.dossier()).forEach(situation -> days.add(situation.day()));
            return Stream.of(days.first(), days.last())
                    .distinct()
                    .map(day -> new Case(seeds.completed(tree, day), day))
                    .toList();
        });
        List<Case> all = cases.stream().flatMap(List::stream).toList();
        workers.each(all, one -> {
                    Pool own = pool.fresh();
                    own.judge(one.tree(), timeline.situations(one.tree().dossier()));
                    return own;
                })
                .forEach(pool::add);
        return all;
    }

    /** Of the latest time all that differs in one thing; of the others only what may make a rule fire that did not yet. */
    private void fromPlainOnes(Pool pool) {
        for (LocalDate day : Days.of(book, rule -> true)) {
            Neighbourhood around = new Neighbourhood(turns, seeds.plain(day), day);
            Set<String> words = new TreeSet<>();
            Set<ParsedRule> fired = pool.fired();
            book.rulesInForce(day).stream()
                    .filter(rule -> !fired.contains(rule))
                    .forEach(rule ->
                            words.addAll(Reach.of(book.rulesInForce(day), rule).words()));
            around.at(List.of()).ifPresent(pool::judge);
            around.of(around.steps().stream()
                            .filter(step -> Reach.touches(words, step.path()))
                            .limit(budget / 4)
                            .map(List::of))
                    .forEach(pool::judge);
        }
    }

    private static boolean isProven(Decided decided) {
        return decided.neverTwo() && decided.neverNone();
    }

    /**
     * What is proven of each subject. Those that must have an answer build on one another, in their order; for one of them
     * those before it are proven too.
     */
    private Map<Subject, Decided> decided(Optional<Subject> only) {
        Decisions decisions = new Decisions(book);
        List<List<Subject>> pieces = new ArrayList<>();
        pieces.add(new ArrayList<>());
        int last = only.map(book.subjects().all()::indexOf)
                .orElse(book.subjects().all().size());
        for (Subject subject : book.subjects().all()) {
            if (subject.kind() == Subject.Kind.VASTSTELLING) {
                if (book.subjects().all().indexOf(subject) <= last) {
                    pieces.get(0).add(subject);
                }
            } else if (only.isEmpty() || only.get().equals(subject)) {
                pieces.add(List.of(subject));
            }
        }
        List<List<Decided>> all =
                workers.each(pieces, piece -> piece.stream().map(decisions::of).toList());
        Map<Subject, Decided> decided = new LinkedHashMap<>();
        for (int i = 0; i < pieces.size(); i++) {
            for (int j = 0; j < pieces.get(i).size(); j++) {
                decided.put(pieces.get(i).get(j), all.get(i).get(j));
            }
        }
        return decided;
    }

    /** Subjects for which the rules look at the same things go together. */
    private List<OfSubject> exhaust(Pool pool, Optional<Subject> only, Map<Subject, Decided> decided) {
        Map<Object, List<Subject>> groups = new LinkedHashMap<>();
        Map<Subject, Reach> reaches = new LinkedHashMap<>();
        for (Subject subject : book.subjects().all()) {
            if (only.isEmpty() || only.get().equals(subject)) {
                Reach reach = new Reach(book.rules(), topic(subject));
                reaches.put(subject, reach);
                if (isProven(decided.get(subject))) {
                    continue;
                }
                Object alike = List.of(
                        reach.words(),
                        subject.withoutPlacement(),
                        subject.per(),
                        Days.of(book, reach.rules()::contains));
                groups.computeIfAbsent(alike, key -> new ArrayList<>()).add(subject);
            }
        }
        List<List<Subject>> pieces = List.copyOf(groups.values());
        Map<Subject, Exhausting> gone = new LinkedHashMap<>();
        List<Pool> found = workers.each(pieces, group -> {
            Pool own = pool.fresh();
            Exhausting one = new Exhausting(kernel, timeline, own, budget);
            one.go(group, together(group, reaches), seeds);
            synchronized (gone) {
                group.forEach(subject -> gone.put(subject, one));
            }
            return own;
        });
        found.forEach(pool::add);
        return reaches.keySet().stream()
                .map(subject -> {
                    Exhausting one = gone.get(subject);
                    Decided proven = decided.get(subject);
                    return one == null
                            ? new OfSubject(subject.name(), 0, 0, 0, proven, List.of())
                            : new OfSubject(
                                    subject.name(),
                                    one.situations(),
                                    one.starts(),
                                    one.exhausted(),
                                    proven,
                                    one.unshown());
                })
                .toList();
    }

    private Reach together(List<Subject> group, Map<Subject, Reach> reaches) {
        return group.size() == 1
                ? reaches.get(group.get(0))
                : Reach.ofAll(book.rules(), group.stream().map(Verifier::topic).toList());
    }

    private static String topic(Subject subject) {
        return subject.isFamily() ? subject.prefix() + Starts.ITEM : subject.name();
    }

    /** Conditions that can not matter, and others that never did. */
    private record Needless(List<Verified.ImpliedCondition> implied, List<Verified.IdleCondition> idle) {}

    private Needless needless(Pool pool, List<Case> cases, List<ParsedRule> rules, Set<ParsedRule> dead) {
        Map<String, List<ParsedRule>> byFile = rules.stream()
                .filter(rule -> !dead.contains(rule))
                .collect(
                        Collectors.groupingBy(rule -> rule.location().file(), LinkedHashMap::new, Collectors.toList()));
        List<Case> sample = new ArrayList<>(
                pool.fired().stream().map(pool::caseOf).distinct().toList());
        cases.stream().limit(4L * budget).forEach(sample::add);
        List<Situation> situations = sample.stream()
                .flatMap(one -> timeline.situations(one.tree().dossier()).stream())
                .toList();
        Idling all = new Idling(
                timeline,
                interpreter,
                turns,
                byFile.values().stream().flatMap(List::stream).toList());
        situations.forEach(all::look);
        Implications implications = new Implications(book.parsed(), book.subjects());
        List<Verified.ImpliedCondition> implied =
                workers.each(all.rules(), rule -> all.implied(rule, implications)).stream()
                        .flatMap(List::stream)
                        .toList();
        implied.forEach(one -> all.leaveOut(one.rule(), one.condition()));
        Set<ParsedRule> open = Set.copyOf(all.rules());
        List<List<Verified.IdleCondition>> found = workers.each(List.copyOf(byFile.values()), file -> {
            List<ParsedRule> own = file.stream().filter(open::contains).toList();
            Idling left = all.only(own);
            own.forEach(
                    rule -> left.hunt(rule, pool.caseOf(rule), Math.max(25, budget / SHARE_OF_A_CONDITION), one -> {}));
            return left.found();
        });
        return new Needless(implied, found.stream().flatMap(List::stream).toList());
    }

    private List<Conflict> conflicts(Pool pool, Optional<Subject> only) {
        List<String> order = book.subjects().all().stream().map(Subject::name).toList();
        List<Pool.Shown> shown = pool.shown().values().stream()
                .filter(one -> only.isEmpty() || only.get().covers(one.subject()))
                .sorted(Comparator.comparing((Pool.Shown one) -> order.indexOf(one.subject()))
                        .thenComparing(Pool.Shown::key))
                .toList();
        List<Conflict> conflicts = new ArrayList<>();
        Map<String, Integer> numbers = new LinkedHashMap<>();
        for (Pool.Shown one : shown) {
            DossierTree smallest = Smallest.of(
                    one.tree(), dossier -> finding(dossier, one.key()).isPresent());
            String subject = one.subject().replaceAll("[^\\p{Alnum}]+", "-").replaceAll("-$", "");
            String file = subject + "-" + numbers.merge(subject, 1, Integer::sum) + ".yaml";
            DossierTree named = DossierTree.of(smallest.yaml(), file);
            conflicts.add(new Conflict(
                    finding(named.dossier(), one.key()).orElseThrow(), one.subject(), file, named.normal()));
        }
        return conflicts;
    }

    private Optional<Diagnostic> finding(Dossier dossier, String key) {
        return timeline.situations(dossier).stream()
                .flatMap(situation -> kernel.glimpse(situation).findings().stream())
                .filter(finding -> Pool.key(finding).equals(key))
                .findFirst();
    }
}
