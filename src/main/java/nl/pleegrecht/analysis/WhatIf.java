package nl.pleegrecht.analysis;

import java.lang.reflect.RecordComponent;
import java.time.Duration;
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
import nl.pleegrecht.diagnostics.DiagnosticsException;
import nl.pleegrecht.dossier.Dossier;
import nl.pleegrecht.dossier.DossierTree;
import nl.pleegrecht.dossier.DossierTree.Change;
import nl.pleegrecht.evaluation.Answer;
import nl.pleegrecht.evaluation.AnswerKind;
import nl.pleegrecht.facts.Plaatsing;
import nl.pleegrecht.rulebook.ComparedValues;
import nl.pleegrecht.rulebook.ParsedRule;
import nl.pleegrecht.rulebook.Read;
import nl.pleegrecht.rulebook.RuleBook;
import nl.pleegrecht.timeline.Judgement;
import nl.pleegrecht.timeline.Period;
import nl.pleegrecht.timeline.Timeline;

/** Which other facts would have given another answer: one at a time, then two. Each is judged again to be sure. */
public final class WhatIf {
    /** So many pairs of facts are tried at most for a placement. */
    static final int MOST_PAIRS = 1_500;

    private static final String NUMBER = "\\d+(\\.\\d+)?";

    /** With many missing facts each try takes long; what was not tried by then is said not to have been. */
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private final long began = System.nanoTime();
    private final Timeline timeline;
    private final DossierTree tree;
    private final String subject;
    private final LocalDate day;
    private final List<Change> changes;

    /**
     * Facts with which the answer is another one.
     *
     * @param changes one or two of them
     * @param answer what the answer then is
     */
    public record Turn(List<Change> changes, Answer answer) {}

    /**
     * What was found for one placement.
     *
     * @param placement its name; empty on a day without one
     * @param answer the answer as things are
     * @param turns what turns it, single facts or, where no single one does, pairs
     * @param complete whether every pair was tried, where single facts did not turn it
     */
    public record Found(String placement, Answer answer, List<Turn> turns, boolean complete) {}

    /**
     * @param alsoFixed whether facts that can not change, such as a birth date, may be other ones
     */
    public WhatIf(Timeline timeline, DossierTree tree, String subject, LocalDate day, boolean alsoFixed) {
        this.timeline = timeline;
        this.tree = tree.on(day);
        this.subject = subject;
        this.day = day;
        this.changes = this.tree.changes(day, alsoFixed, limits(timeline.book()));
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
        Judgement now = timeline.judge(tree.dossier());
        return now.periods().stream()
                .flatMap(period -> period.answer(subject).stream().map(answer -> find(period, answer)))
                .toList();
    }

    private Found find(Period now, Answer answer) {
        List<Turn> single = new ArrayList<>();
        List<Change> moving = new ArrayList<>();
        for (Change change : changes) {
            if (isLate()) {
                break;
            }
            Optional<Period> period = judged(List.of(change), now.index());
            period.flatMap(this::answer)
                    .filter(found -> turns(answer, found))
                    .ifPresent(found -> single.add(new Turn(List.of(change), found)));
            if (period.isPresent() && !fired(period.get()).equals(fired(now))) {
                moving.add(change);
            }
        }
        boolean right = single.stream().anyMatch(turn -> isRight(turn.answer()));
        if (!single.isEmpty() && (right || isRight(answer))) {
            return new Found(now.placement(), answer, nearest(single), !isLate());
        }
        Found pairs = pairs(now, answer, moving);
        if (single.isEmpty()) {
            return pairs;
        }
        // no single fact leads to the right: two that do are worth telling beside those that only settle it
        List<Turn> all = new ArrayList<>(nearest(single));
        pairs.turns().stream().filter(turn -> isRight(turn.answer())).forEach(all::add);
        return new Found(now.placement(), answer, all, pairs.complete());
    }

    private static boolean isRight(Answer answer) {
        return answer.kind() == AnswerKind.RECHT || answer.kind() == AnswerKind.GEEN_BEDRAG;
    }

    private boolean isLate() {
        return System.nanoTime() - began > LONGEST.toNanos();
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

    /** Pairs of facts that the rules read on their way to the answer come first, and among them those that move a rule. */
    private Found pairs(Period now, Answer answer, List<Change> moving) {
        Reach reach = new Reach(timeline.book().rulesInForce(day), subject);
        Set<Change> near = new HashSet<>();
        changes.stream().filter(change -> reach.touches(change.path())).forEach(near::add);
        List<List<Change>> pairs = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            for (int j = i + 1; j < changes.size(); j++) {
                Change a = changes.get(i);
                Change b = changes.get(j);
                if (!a.path().equals(b.path())
                        && !a.path().startsWith(b.path() + "[")
                        && !b.path().startsWith(a.path() + "[")) {
                    pairs.add(List.of(a, b));
                }
            }
        }
        pairs.sort(Comparator.comparingLong((List<Change> pair) ->
                        -pair.stream().filter(near::contains).count())
                .thenComparingLong(
                        pair -> -pair.stream().filter(moving::contains).count()));
        List<Turn> turns = new ArrayList<>();
        Set<String> needless = new HashSet<>();
        int tried = 0;
        for (List<Change> pair : pairs) {
            if (tried++ == MOST_PAIRS || isLate()) {
                break;
            }
            judged(pair, now.index())
                    .flatMap(this::answer)
                    .filter(found -> turns(answer, found)
                            && needless.add(pair + found.kind().word()))
                    .ifPresent(found -> turns.add(new Turn(pair, found)));
        }
        return new Found(now.placement(), answer, turns, pairs.size() <= MOST_PAIRS && !isLate());
    }

    /** An answer that is not known is no other answer. */
    private static boolean turns(Answer now, Answer found) {
        return found.kind() != AnswerKind.ONBEKEND && !found.saysTheSameAs(now);
    }

    private Optional<Answer> answer(Period period) {
        return period.answer(subject);
    }

    /** Empty when what would be said can not be, or the placement would not be there. */
    private Optional<Period> judged(List<Change> changed, int placement) {
        Dossier dossier;
        try {
            dossier = tree.with(changed).dossier();
        } catch (DiagnosticsException e) {
            return Optional.empty();
        }
        return timeline.judge(dossier).periods().stream()
                .filter(period -> period.index() == placement)
                .findFirst();
    }

    private static Set<ParsedRule> fired(Period period) {
        return period.outcome().fired();
    }
}
