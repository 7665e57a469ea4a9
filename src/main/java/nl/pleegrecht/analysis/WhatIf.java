package nl.pleegrecht.analysis;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.pleegrecht.diagnostics.DiagnosticsException;
import nl.pleegrecht.dossier.Dossier;
import nl.pleegrecht.dossier.DossierTree;
import nl.pleegrecht.dossier.DossierTree.Change;
import nl.pleegrecht.evaluation.Answer;
import nl.pleegrecht.evaluation.AnswerKind;
import nl.pleegrecht.evaluation.Situation;
import nl.pleegrecht.facts.Plaatsing;
import nl.pleegrecht.rulebook.ComparedValues;
import nl.pleegrecht.rulebook.ParsedRule;
import nl.pleegrecht.rulebook.Read;
import nl.pleegrecht.rulebook.RuleBook;
import nl.pleegrecht.timeline.Period;
import nl.pleegrecht.timeline.Timeline;

/**
 * Which other facts would have given another answer: one at a time, then two. Each is judged again to be sure. How much is
 * tried is bounded by counts, never by a clock, so that every machine says the same.
 */
public final class WhatIf {
    /** How many changes of one fact, and of two, are tried at most for a placement. */
    record Limits(int single, int pairs) {}

    private static final Limits COMPLETE = new Limits(2_000, 1_500);

    /** Where facts are missing a try takes a search, which is some hundred times the work. */
    private static final Limits HALF_KNOWN = new Limits(120, 60);

    /** Where that search was given up, each try gives it up again. */
    private static final Limits TOO_MUCH_UNKNOWN = new Limits(20, 0);

    private static final String NUMBER = "\\d+(\\.\\d+)?";

    private final Timeline timeline;
    private final DossierTree tree;
    private final String subject;
    private final LocalDate day;
    private final List<Change> changes;
    private final Limits most;
    private final Reach reach;

    /**
     * Facts with which the answer is another one.
     *
     * @param changes one or two of them
     * @param answer what the answer then is
     */
    public record Turn(List<Change> changes, Answer answer) {}

    /**
     * How much was tried of what could be.
     *
     * @param single changes of one fact that were tried
     * @param singlePossible those there are
     * @param pairs changes of two facts that were tried; none where one fact told enough, or the answer is not known
     * @param pairsPossible those there are
     */
    public record Tried(int single, int singlePossible, int pairs, int pairsPossible) {
        public boolean everySingle() {
            return single == singlePossible;
        }

        public boolean everyPair() {
            return pairs == pairsPossible;
        }
    }

    /**
     * What was found for one placement.
     *
     * @param placement its name; empty on a day without one
     * @param answer the answer as things are
     * @param turns what turns it, single facts or, where no single one does, pairs
     * @param tried how much was tried for it
     * @param complete whether more tries could not have told more: never of an answer that is not known
     */
    public record Found(String placement, Answer answer, List<Turn> turns, Tried tried, boolean complete) {}

    /**
     * @param alsoFixed whether facts that can not change, such as a birth date, may be other ones
     */
    public WhatIf(Timeline timeline, DossierTree tree, String subject, LocalDate day, boolean alsoFixed) {
        this(timeline, tree, subject, day, alsoFixed, null);
    }

    /** The same with limits of one's own; null for the usual ones. */
    WhatIf(Timeline timeline, DossierTree tree, String subject, LocalDate day, boolean alsoFixed, Limits most) {
        this.timeline = timeline;
        this.tree = tree.on(day);
        this.subject = subject;
        this.day = day;
        this.changes = this.tree.changes(day, alsoFixed, limits(timeline.book()));
        this.reach = new Reach(timeline.book().rulesInForce(day), subject);
        this.most = most != null ? most : isComplete() ? COMPLETE : HALF_KNOWN;
    }

    private boolean isComplete() {
        return timeline.situations(tree.dossier()).stream().allMatch(Situation::isComplete);
    }

    /** Per key of a placement with a number: the values with which the rules compare it, and those beside them. */
    private static Map<String, Set<Integer>> limits(RuleBook book) {
        ComparedValues compared = new ComparedValues(book.parsed());
        Map<String, Set<Integer>> limits = new HashMap<>();
        for (RecordComponent component : Plaatsing.class.getRecordComponents()) {
            Set<Integer> values = new TreeSet<>();
            for (ComparedValues.Other other :
                    compared.of(new Read(Plaatsing.class.getSimpleName(), component.getName()))) {
                if (other.literal() instanceof Integer limit) {
                    values.addAll(List.of(limit - 1, limit, limit + 1));
                }
            }
            limits.put(component.getName(), values);
        }
        return limits;
    }

    public LocalDate day() {
        return day;
    }

    /** For each placement of the day. */
    public List<Found> find() {
        return timeline.judge(tree.dossier(), subject).stream()
                .flatMap(period -> period.answer(subject).stream().map(answer -> find(period, answer)))
                .toList();
    }

    private Found find(Period now, Answer answer) {
        boolean known = answer.kind() != AnswerKind.ONBEKEND;
        Limits limits = !known && answer.unsettled().tooMany() && most == HALF_KNOWN ? TOO_MUCH_UNKNOWN : most;
        List<Change> near =
                changes.stream().filter(change -> reach.touches(change.path())).toList();
        List<Turn> single = new ArrayList<>();
        List<Change> moving = new ArrayList<>();
        for (Change change : worthMost(near, limits.single())) {
            Optional<Period> period = judged(List.of(change), now.index());
            turn(answer, List.of(change), period).ifPresent(single::add);
            if (period.isPresent() && !fired(period.get()).equals(fired(now))) {
                moving.add(change);
            }
        }
        int singleTried = Math.min(changes.size(), limits.single());
        boolean right = single.stream().anyMatch(turn -> isRight(turn.answer()));
        if (!known || !single.isEmpty() && (right || isRight(answer))) {
            Tried tried = new Tried(
                    singleTried,
                    changes.size(),
                    0,
                    Pairs.of(changes, near, moving).size());
            return new Found(now.placement(), answer, nearest(single), tried, known && tried.everySingle());
        }
        List<List<Change>> pairs = Pairs.of(changes, near, moving);
        List<Turn> both = new ArrayList<>();
        pairs.stream()
                .limit(limits.pairs())
                .forEach(pair -> turn(answer, pair, judged(pair, now.index())).ifPresent(both::add));
        Tried tried = new Tried(singleTried, changes.size(), Math.min(pairs.size(), limits.pairs()), pairs.size());
        // where no single fact leads to the right, two that do are worth telling beside those that only settle it
        List<Turn> all = new ArrayList<>(nearest(single));
        both.stream().filter(turn -> single.isEmpty() || isRight(turn.answer())).forEach(all::add);
        return new Found(now.placement(), answer, all, tried, tried.everySingle() && tried.everyPair());
    }

    /** As many as may be tried, in the order of the file: of too many first what the rules read, and what is known now. */
    private List<Change> worthMost(List<Change> near, int most) {
        if (changes.size() <= most) {
            return changes;
        }
        Set<Change> first = new HashSet<>(near);
        Set<Change> chosen = changes.stream()
                .sorted(Comparator.comparing((Change change) -> !first.contains(change))
                        .thenComparing(change -> isNew(change)))
                .limit(most)
                .collect(Collectors.toSet());
        return changes.stream().filter(chosen::contains).toList();
    }

    private static boolean isNew(Change change) {
        return change.kind() != Change.Kind.REMOVE && change.before().isEmpty();
    }

    private Optional<Turn> turn(Answer now, List<Change> changed, Optional<Period> period) {
        return period.flatMap(there -> there.answer(subject))
                .filter(found -> turns(now, found))
                .map(found -> new Turn(changed, found));
    }

    private static boolean isRight(Answer answer) {
        return answer.kind() == AnswerKind.RECHT || answer.kind() == AnswerKind.GEEN_BEDRAG;
    }

    /** Of the numbers of one key that lead to the same, the one that differs least from what it is now. */
    private static List<Turn> nearest(List<Turn> turns) {
        List<Turn> kept = new ArrayList<>();
        for (Turn turn : turns) {
            Change change = turn.changes().get(0);
            boolean nearer = turns.stream()
                    .filter(other -> other != turn
                            && other.changes().get(0).path().equals(change.path())
                            && other.answer().saysTheSameAs(turn.answer()))
                    .anyMatch(other -> distance(other.changes().get(0)) < distance(change));
            if (!nearer) {
                kept.add(turn);
            }
        }
        return kept;
    }

    private static double distance(Change change) {
        boolean numbers = change.before().matches(NUMBER) && change.after().matches(NUMBER);
        return numbers ? Math.abs(Double.parseDouble(change.before()) - Double.parseDouble(change.after())) : 0;
    }

    /** An answer that is not known is no other answer. */
    private static boolean turns(Answer now, Answer found) {
        return found.kind() != AnswerKind.ONBEKEND && !found.saysTheSameAs(now);
    }

    /** Empty when what would be said can not be, or the placement would not be there. */
    private Optional<Period> judged(List<Change> changed, int placement) {
        Dossier dossier;
        try {
            dossier = tree.with(changed).dossier();
        } catch (DiagnosticsException e) {
            return Optional.empty();
        }
        return timeline.judge(dossier, subject).stream()
                .filter(period -> period.index() == placement)
                .findFirst();
    }

    private static Set<ParsedRule> fired(Period period) {
        return period.outcome().fired();
    }
}
