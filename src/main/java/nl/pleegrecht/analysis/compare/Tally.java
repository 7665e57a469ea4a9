package nl.pleegrecht.analysis.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.pleegrecht.rulebook.RuleBook;
import nl.pleegrecht.rulebook.Subject;

/** Adds up what differs, case by case; of the cases themselves it keeps only those that changed. */
public final class Tally {
    private final RuleBook a;
    private final RuleBook b;
    private final boolean keep;
    private final List<String> order;
    private final Map<List<String>, MoneyGroup> money = new LinkedHashMap<>();
    private final Map<AnswerGroup, int[]> cases = new LinkedHashMap<>();
    private final Map<AnswerGroup, long[]> days = new LinkedHashMap<>();
    private final Map<List<String>, int[]> signals = new LinkedHashMap<>();
    private final List<CaseDifference> changed = new ArrayList<>();
    private final List<Failure> failures = new ArrayList<>();
    private int compared;
    private boolean anyChanged;

    /**
     * @param a the rule base compared with
     * @param b the other one
     * @param keep whether to keep the changed cases, or only what they add up to
     */
    public Tally(RuleBook a, RuleBook b, boolean keep) {
        this.a = a;
        this.b = b;
        this.keep = keep;
        this.order = new ArrayList<>(a.subjects().names());
        for (Subject subject : b.subjects().all()) {
            if (!order.contains(subject.name())) {
                order.add(subject.name());
            }
        }
    }

    /** Counts a case that could be judged by both. */
    public void add(CaseDifference one) {
        compared++;
        one.money()
                .forEach(change -> money.computeIfAbsent(
                                List.of(change.flow(), change.family()),
                                key -> new MoneyGroup(change.flow(), change.family()))
                        .add(change, one.days()));
        Set<Object> seen = new HashSet<>();
        for (AnswerChange change : one.answers()) {
            AnswerGroup group = group(change);
            days.computeIfAbsent(group, key -> new long[1])[0] += change.days();
            cases.computeIfAbsent(group, key -> new int[1])[0] += seen.add(group) ? 1 : 0;
        }
        for (SignalChange change : one.signals()) {
            List<String> key = List.of(change.code(), change.text());
            if (seen.add(List.of(key, change.appears()))) {
                signals.computeIfAbsent(key, k -> new int[2])[change.appears() ? 0 : 1]++;
            }
        }
        if (one.isChanged()) {
            anyChanged = true;
            if (keep) {
                changed.add(one);
            }
        }
    }

    /** Counts a case that could not be compared. */
    public void add(Failure failure) {
        failures.add(failure);
    }

    /** Counts what came of a case. */
    public void add(Comparer.Compared one) {
        one.failures().forEach(this::add);
        if (one.difference() != null) {
            add(one.difference());
        }
    }

    /** Whether any case differs, kept or not. */
    public boolean hasChanges() {
        return anyChanged;
    }

    /** What it came to. */
    public Comparison comparison() {
        List<AnswerGroup> groups = cases.keySet().stream()
                .map(key -> counted(key, cases.get(key)[0], days.get(key)[0]))
                .sorted(Comparator.comparingInt((AnswerGroup group) -> order.indexOf(group.family()))
                        .thenComparing(
                                Comparator.comparingInt(AnswerGroup::cases).reversed())
                        .thenComparing(AnswerGroup::toString))
                .toList();
        List<SignalGroup> signalled = signals.entrySet().stream()
                .map(entry -> new SignalGroup(
                        entry.getKey().get(0), entry.getKey().get(1), entry.getValue()[0], entry.getValue()[1]))
                .sorted(Comparator.comparing(SignalGroup::code).thenComparing(SignalGroup::text))
                .toList();
        List<String> flows = new ArrayList<>();
        a.subjects().flows().forEach(flow -> flows.add(flow.name()));
        b.subjects().flows().forEach(flow -> flows.add(flow.name()));
        List<MoneyGroup> sums = money.values().stream()
                .sorted(Comparator.comparingInt((MoneyGroup group) -> flows.indexOf(group.flow()))
                        .thenComparingInt(group -> order.indexOf(group.family())))
                .toList();
        return new Comparison(a, b, RulesDifference.of(a, b), compared, changed, failures, sums, groups, signalled);
    }

    private static AnswerGroup group(AnswerChange change) {
        String before = change.before() == null ? null : change.before().word();
        String after = change.after() == null ? null : change.after().word();
        return new AnswerGroup(
                change.family(),
                before,
                after,
                before != null && before.equals(after),
                change.before() == null ? List.of() : change.before().rules(),
                change.after() == null ? List.of() : change.after().rules(),
                0,
                0);
    }

    private static AnswerGroup counted(AnswerGroup group, int cases, long days) {
        return new AnswerGroup(
                group.family(),
                group.before(),
                group.after(),
                group.otherAmount(),
                group.rulesBefore(),
                group.rulesAfter(),
                cases,
                days);
    }
}
