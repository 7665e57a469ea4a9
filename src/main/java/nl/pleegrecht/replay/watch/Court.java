package nl.pleegrecht.replay.watch;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import nl.pleegrecht.diagnostics.DiagnosticsException;
import nl.pleegrecht.dossier.DossierReader;
import nl.pleegrecht.evaluation.Again;
import nl.pleegrecht.evaluation.Kernel;
import nl.pleegrecht.evaluation.RuleChange;
import nl.pleegrecht.evaluation.Runner;
import nl.pleegrecht.evaluation.Termination;
import nl.pleegrecht.replay.watch.Held.Day;
import nl.pleegrecht.replay.watch.Held.Due;
import nl.pleegrecht.rulebook.RuleBook;
import nl.pleegrecht.rulebook.RuleReloads;
import nl.pleegrecht.timeline.Moment;
import nl.pleegrecht.timeline.Timeline;

/**
 * Judges the scenarios that a change of rules can touch, by the last rules without errors. Compiling takes longer than
 * judging some days by interpretation, so a few are first interpreted, and judged again by the compiled rules when there is
 * time for it.
 */
final class Court implements AutoCloseable {
    /** So many days are interpreted in less time than it takes to compile the rules and warm them up. */
    private static final int FEW = 10_000;

    /** Interpretation that takes longer than this, and this for each day, is given up; never later than after the last. */
    private static final Duration LONGEST = Duration.ofSeconds(2);

    private static final Duration EACH = Duration.ofMillis(20);

    private static final Duration LONGEST_OF_ALL = Duration.ofSeconds(30);

    private final RuleReloads reloads;
    private final DossierReader reader;
    private final Function<RuleBook, Runner> interpreter;
    private final Listener listener;
    private Judges judges;
    private Kernel kernel;
    private Timeline timeline;
    private boolean isCompiled;

    /**
     * @param reloads has the rules
     * @param interpreter runs rules that are not compiled, but for the types they declare
     * @param threads how many scenarios are judged at a time
     * @param listener is told how far it is
     */
    Court(
            RuleReloads reloads,
            DossierReader reader,
            Function<RuleBook, Runner> interpreter,
            int threads,
            Listener listener) {
        this.reloads = reloads;
        this.reader = reader;
        this.interpreter = interpreter;
        this.judges = new Judges(threads);
        this.listener = listener;
    }

    /**
     * Judges those that were not judged yet, and those that come out otherwise for all that is known.
     *
     * @param held each is replaced by how it comes out
     * @return how many were judged
     * @throws DiagnosticsException when the engine does not take the rules, or a rule keeps an evaluation for good
     */
    int judge(Map<Path, Held> held) {
        listener.begins(Step.TOUCHED);
        RuleBook good = reloads.good();
        boolean same = timeline != null && isOf(good);
        Timeline cutting = same ? timeline : new Timeline(new Kernel(good));
        Timeline before = timeline;
        RuleChange rules = timeline == null || same ? null : new RuleChange(timeline.book(), good);
        Held.Change change = new Held.Change(cutting, rules, rules != null && !cutting.cutsLike(timeline));
        List<Path> files = List.copyOf(held.keySet());
        List<Due> all = judges.each(files, file -> held.get(file).due(file, reader, change));
        int evaluations = all.stream().mapToInt(due -> due.open().size()).sum();
        if (!same || !isCompiled) {
            ready(cutting, evaluations);
        }
        listener.begins(Step.JUDGE);
        int judged = 0;
        List<Held> fresh = judged(all, rules == null ? null : timeline.after(before, rules));
        for (int i = 0; i < files.size(); i++) {
            judged += held.put(files.get(i), fresh.get(i)) == fresh.get(i) ? 0 : 1;
        }
        return judged;
    }

    /** Makes what is needed for so many evaluations by other rules than before. */
    private void ready(Timeline cutting, int evaluations) {
        listener.begins(Step.COMPILE);
        release();
        // nothing stops an interpretation that goes on and on
        isCompiled = evaluations > FEW
                || evaluations > 0 && (reloads.isLastCompiled() || !Termination.isCertain(reloads.good()));
        if (isCompiled) {
            compile(cutting);
        } else if (evaluations > 0) {
            RuleBook book = reloads.declared();
            timeline = cutting.with(new Kernel(book, interpreter.apply(book)));
        } else {
            timeline = cutting;
        }
    }

    private void compile(Timeline cutting) {
        kernel = new Kernel(reloads.compiled(), judges::stuck);
        timeline = cutting.with(kernel);
        isCompiled = true;
    }

    private List<Held> judged(List<Due> all, Again again) {
        try {
            return dayByDay(all, again);
        } catch (DiagnosticsException e) {
            throw e;
        } catch (RuntimeException e) {
            if (isCompiled) {
                throw e;
            }
            // what can not be interpreted, such as a sum too large or a join without an end, the engine has a message
            // for
            judges = judges.fresh();
            compile(timeline);
            return dayByDay(all, null);
        }
    }

    /** A day at a time, not a scenario: where much is missing, one scenario can take as long as all the others. */
    private List<Held> dayByDay(List<Due> all, Again again) {
        List<Asked> asked = new ArrayList<>();
        List<Map<Moment, Day>> days = new ArrayList<>();
        for (Due due : all) {
            Map<Moment, Day> known = new HashMap<>(due.kept());
            days.add(known);
            due.open().forEach(moment -> asked.add(new Asked(due.held(), moment, known)));
        }
        AtomicInteger done = new AtomicInteger();
        Function<Asked, Day> judging = one -> {
            Day day = one.held().judged(one.moment(), timeline, again, isCompiled);
            listener.judged(done.incrementAndGet(), asked.size());
            return day;
        };
        List<Day> said = isCompiled ? judges.each(asked, judging) : judges.each(asked, judging, longest(asked.size()));
        for (int i = 0; i < asked.size(); i++) {
            asked.get(i).known().put(asked.get(i).moment(), said.get(i));
        }
        List<Held> judged = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Held held = all.get(i).held();
            judged.add(all.get(i).again() ? held.judged(days.get(i), timeline) : held);
        }
        return judged;
    }

    private static Duration longest(int days) {
        Duration longest = LONGEST.plus(EACH.multipliedBy(days));
        return longest.compareTo(LONGEST_OF_ALL) > 0 ? LONGEST_OF_ALL : longest;
    }

    /** A day to be judged, and where what is known of the other days of its scenario stands. */
    private record Asked(Held held, Moment moment, Map<Moment, Day> known) {}

    /**
     * Compiles all rules, and has them say what was only interpreted.
     *
     * @return whether any scenario comes out otherwise by it
     * @throws DiagnosticsException when the engine does not take the rules, or a rule keeps an evaluation for good
     */
    boolean settle(Map<Path, Held> held) {
        if (timeline == null) {
            return false;
        }
        if (!isCompiled) {
            compile(timeline);
        }
        boolean otherwise = false;
        List<Path> files = new ArrayList<>(held.keySet());
        List<Held> confirmed =
                judged(files.stream().map(file -> held.get(file).unconfirmed()).toList(), null);
        for (int i = 0; i < files.size(); i++) {
            Held before = held.put(files.get(i), confirmed.get(i));
            otherwise |= !confirmed.get(i).result().equals(before.result());
        }
        return otherwise;
    }

    /** After an evaluation or a rule that did not work: which scenarios were judged by which rules is not known any more. */
    void forget() {
        judges = judges.fresh();
        timeline = null;
        isCompiled = false;
    }

    @Override
    public void close() {
        judges.close();
        release();
    }

    private boolean isOf(RuleBook good) {
        return timeline.book().parsed() == good.parsed();
    }

    private void release() {
        if (kernel != null) {
            kernel.close();
            kernel = null;
        }
    }
}
