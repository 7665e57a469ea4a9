package nl.pleegrecht.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import nl.pleegrecht.answers.Signaal;
import nl.pleegrecht.diagnostics.Diagnostic;
import nl.pleegrecht.diagnostics.DiagnosticsException;
import nl.pleegrecht.facts.Eenheid;
import nl.pleegrecht.rulebook.ParsedRule;
import nl.pleegrecht.rulebook.ParsedRules;
import nl.pleegrecht.rulebook.RuleBook;
import nl.pleegrecht.rulebook.Subject;

/** A situation → the answers on all subjects: a pure function, for one rule base. Safe to share between threads. */
public final class Kernel implements AutoCloseable {
    private final RuleBook book;
    private final Engine engine;
    private final Runner runner;
    private final NavigableSet<LocalDate> changes;
    private final Map<LocalDate, Regime> regimes = new ConcurrentHashMap<>();

    /**
     * @param book the rule base
     * @param stuck told of an evaluation that can not be stopped, on a thread of its own; whoever waits for the answer
     *     should wait no longer
     */
    public Kernel(RuleBook book, Consumer<Diagnostic> stuck) {
        this.book = book;
        this.engine = new Engine(book, stuck);
        this.runner = null;
        this.changes = book.changes();
    }

    /**
     * For rules that are not compiled.
     *
     * @param runner runs them in the place of the engine
     */
    public Kernel(RuleBook book, Runner runner) {
        this.book = book;
        this.engine = null;
        this.runner = runner;
        this.changes = book.changes();
    }

    /** For a caller that does not wait, or trusts the rules. */
    public Kernel(RuleBook book) {
        this(book, finding -> {});
    }

    /** Lets go of what evaluations need; after it there can be none. Only for who makes many kernels. */
    @Override
    public void close() {
        if (engine != null) {
            engine.close();
        }
    }

    /** The rules and amounts of a time in which both stay the same. */
    private record Regime(RuleGraph graph, List<Fact> amounts, RuleReading reading) {}

    public RuleBook book() {
        return book;
    }

    /**
     * Judges a situation.
     *
     * @throws DiagnosticsException when rules contradict, leave a gap or do not end: an error of the rule base that names
     *     the rules and the case
     */
    public Outcome evaluate(Situation asked) {
        return evaluate(asked, Demand.EVERYTHING);
    }

    /** The same, for who does not need all of it. */
    public Outcome evaluate(Situation asked, Demand demand) {
        Regime regime = regime(asked.day());
        Situation situation = asked.with(regime.amounts());
        Completion first = new Completion(situation);
        Conclusions conclusions = run(situation, regime, first);
        Dependence dependence =
                asked.isComplete() ? null : new Dependence(situation, regime.graph(), first, conclusions);
        boolean nothingMissing = dependence == null || dependence.ofEverything().isEmpty();
        return nothingMissing
                ? plain(situation, regime, first, conclusions)
                : search(situation, regime, first, dependence, conclusions, demand);
    }

    /** One run of the rules: what it shows whatever is missing. Much faster than an answer where facts are missing. */
    public Glimpse glimpse(Situation asked) {
        Regime regime = regime(asked.day());
        Situation situation = asked.with(regime.amounts());
        Completion first = new Completion(situation);
        Conclusions conclusions = run(situation, regime, first);
        Dependence dependence =
                asked.isComplete() ? null : new Dependence(situation, regime.graph(), first, conclusions);
        Answers answers = new Answers(situation, regime.graph());
        List<Diagnostic> findings = new ArrayList<>();
        for (Question question : questions(situation)) {
            Answers.Result result = answers.answer(question.concrete(), question.subject(), conclusions);
            if (result.finding() != null
                    && (dependence == null
                            || dependence.ofSubject(question.concrete()).isEmpty())) {
                findings.add(result.finding());
            }
        }
        return new Glimpse(findings, dependence == null ? conclusions.fired() : dependence.certain(conclusions));
    }

    /**
     * Goes through what the missing facts may be, as far as the rules about some subjects can tell it apart.
     *
     * @param subjects by name, of a family with that of its item
     * @param most how many completions to try at most
     * @param visitor is told of each
     */
    public Exploration explore(Situation asked, Map<String, Subject> subjects, int most, Exploration.Visitor visitor) {
        Regime regime = regime(asked.day());
        Situation situation = asked.with(regime.amounts());
        return new Exploring(
                        situation,
                        regime.graph(),
                        completion -> run(situation, regime, completion),
                        new Choices(situation, regime.reading()),
                        subjects,
                        most,
                        visitor)
                .all();
    }

    /** Nothing is missing that any rule could look at. */
    private Outcome plain(Situation situation, Regime regime, Completion completion, Conclusions conclusions) {
        Answers answers = new Answers(situation, regime.graph());
        List<Answer> found = new ArrayList<>();
        List<Diagnostic> findings = new ArrayList<>();
        for (Question question : questions(situation)) {
            Answers.Result result = answers.answer(question.concrete(), question.subject(), conclusions);
            if (result.finding() != null) {
                findings.add(result.finding());
            } else {
                found.add(result.answer());
            }
        }
        if (!findings.isEmpty()) {
            throw new DiagnosticsException(findings);
        }
        return new Outcome(
                found, signals(conclusions, signal -> true), conclusions.fired(), completion.origins(), null, 0);
    }

    private Outcome search(
            Situation situation,
            Regime regime,
            Completion first,
            Dependence dependence,
            Conclusions conclusions,
            Demand demand) {
        Search search = new Search(
                situation,
                regime.graph(),
                completion -> run(situation, regime, completion),
                new Choices(situation, regime.reading()),
                first,
                conclusions,
                dependence,
                demand.proofs());
        List<Question> questions = questions(situation).stream()
                .filter(question -> demand.subjects().test(question.concrete()))
                .toList();
        Map<String, Integer> work = new HashMap<>();
        questions.forEach(one -> work.put(one.concrete(), search.work(one.concrete(), one.subject())));
        Map<String, Answer> answers = new HashMap<>();
        questions.stream()
                .sorted(Comparator.comparing(one -> work.get(one.concrete())))
                .forEach(one -> answers.put(one.concrete(), search.decide(one.concrete(), one.subject())));
        List<Answer> found =
                questions.stream().map(one -> answers.get(one.concrete())).toList();
        List<FoundSignal> signals = demand.signals() ? signals(conclusions, search::isCertain) : List.of();
        return new Outcome(
                found,
                signals,
                dependence.certain(conclusions),
                search.origins(),
                perDay(questions, search, found),
                search.tried());
    }

    /** What the amounts a day that count together come to at least and at most; null when they are known, or can not be told. */
    private Unsettled.Range perDay(List<Question> questions, Search search, List<Answer> found) {
        List<Tree> trees = new ArrayList<>();
        boolean unknown = false;
        for (int i = 0; i < found.size(); i++) {
            Subject subject = questions.get(i).subject();
            if (subject.counts() && subject.unit() == Eenheid.DAG) {
                Optional<Tree> tree = search.tree(found.get(i).subject());
                if (tree.isEmpty()) {
                    return null;
                }
                unknown |= found.get(i).kind() == AnswerKind.ONBEKEND;
                trees.add(tree.get());
            }
        }
        return unknown ? Ranges.of(trees, Eenheid.DAG).orElse(null) : null;
    }

    private static List<FoundSignal> signals(Conclusions conclusions, Predicate<Signaal> certain) {
        List<FoundSignal> signals = new ArrayList<>();
        for (Object conclusion : conclusions.all()) {
            if (conclusion instanceof Signaal signal && certain.test(signal)) {
                signals.add(new FoundSignal(signal.code(), signal.tekst(), conclusions.derivations(conclusion)));
            }
        }
        signals.sort(Comparator.comparing(FoundSignal::code).thenComparing(FoundSignal::text));
        return signals;
    }

    private record Question(String concrete, Subject subject) {}

    private List<Question> questions(Situation situation) {
        List<Question> asked = new ArrayList<>();
        boolean placed = !situation.placement().isEmpty();
        for (Subject subject : book.subjects().all()) {
            if (!placed && !subject.withoutPlacement()) {
                continue;
            }
            if (subject.isFamily()) {
                members(situation, subject).forEach(name -> asked.add(new Question(name, subject)));
            } else {
                asked.add(new Question(subject.name(), subject));
            }
        }
        return asked;
    }

    private static List<String> members(Situation situation, Subject family) {
        String[] per = family.per().split("\\.");
        return situation.facts().stream()
                .filter(fact -> fact.type().getSimpleName().equals(per[0]))
                .map(fact -> fact.known().get(per[1]))
                .filter(java.util.Objects::nonNull)
                .map(name -> family.prefix() + name)
                .distinct()
                .toList();
    }

    /** The rules in force on a day. */
    RuleGraph graph(LocalDate day) {
        return regime(day).graph();
    }

    private Conclusions run(Situation situation, Regime regime, Completion completion) {
        List<Record> asked = new ArrayList<>(completion.records().size());
        for (Record known : completion.records()) {
            if (regime.graph().asksFor(known.getClass().getSimpleName())) {
                asked.add(known);
            }
        }
        if (runner == null) {
            return engine.run(situation, asked);
        }
        Conclusions conclusions = new Conclusions(asked);
        for (Runner.Drawn drawn : runner.run(situation, asked)) {
            conclusions.add(drawn.conclusion(), new Conclusions.Support(drawn.rule(), drawn.matched()));
        }
        return conclusions;
    }

    private Regime regime(LocalDate day) {
        LocalDate since = changes.floor(day);
        return regimes.computeIfAbsent(since == null ? LocalDate.MIN : since, start -> regimeOn(day));
    }

    private Regime regimeOn(LocalDate day) {
        ParsedRules rules =
                new ParsedRules(book.rulesInForce(day), book.parsed().declaredTypes());
        return new Regime(new RuleGraph(rules.rules()), amounts(day), RuleReading.of(rules));
    }

    /** Only the amounts that some rule in force asks for by name. */
    private List<Fact> amounts(LocalDate day) {
        List<ParsedRule> inForce = book.rulesInForce(day);
        return book.amounts().on(day).stream()
                .filter(bedrag -> AmountNames.mayBeAskedFor(bedrag.naam(), inForce))
                .map(bedrag -> Fact.of(bedrag, ""))
                .toList();
    }
}
