package nl.pleegrecht.replay.watch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.pleegrecht.diagnostics.DiagnosticsException;
import nl.pleegrecht.dossier.DossierReader;
import nl.pleegrecht.evaluation.Kernel;
import nl.pleegrecht.evaluation.RuleChange;
import nl.pleegrecht.evaluation.RulesAtWork;
import nl.pleegrecht.evaluation.Situation;
import nl.pleegrecht.replay.Replay;
import nl.pleegrecht.rulebook.RuleBook;
import nl.pleegrecht.rulebook.RuleReloads;
import nl.pleegrecht.timeline.Timeline;

/** Judges the scenarios that a change of rules can touch, by the last rules without errors. */
final class Court implements AutoCloseable {
    /** For so many situations nearly all rules are needed. */
    private static final int MANY = 300;

    private final RuleReloads reloads;
    private final DossierReader reader;
    private final Consumer<Step> steps;
    private Judges judges;
    private Kernel kernel;
    private Timeline timeline;
    private boolean isWhole;

    /**
     * @param reloads has the rules
     * @param threads how many scenarios are judged at a time
     * @param steps is told of each thing that begins
     */
    Court(RuleReloads reloads, DossierReader reader, int threads, Consumer<Step> steps) {
        this.reloads = reloads;
        this.reader = reader;
        this.judges = new Judges(threads);
        this.steps = steps;
    }

    /**
     * Judges those that were not judged yet, and those that come out otherwise for all that is known.
     *
     * @param held each is replaced by how it comes out
     * @return how many were judged
     * @throws DiagnosticsException when the engine does not take the rules, or a rule keeps an evaluation for good
     */
    int judge(Map<Path, Held> held) {
        steps.accept(Step.TOUCHED);
        RuleBook good = reloads.good();
        Timeline plan = timeline != null && isOf(good) ? timeline : new Timeline(new Kernel(good, judges::stuck));
        RuleChange change = timeline == null || isOf(good) ? null : new RuleChange(timeline.book(), good);
        List<Path> again = new ArrayList<>();
        held.forEach((file, one) -> {
            if (one.result() == null || change != null && one.mayChange(change, timeline, plan)) {
                again.add(file);
            }
        });
        steps.accept(Step.CUT);
        List<Held> ready = judges.each(again, file -> held.get(file).ready(file, reader, plan));
        steps.accept(Step.COMPILE);
        Timeline judge = compiled(plan, ready);
        steps.accept(Step.JUDGE);
        Replay replay = new Replay(judge);
        List<Held> fresh = judges.each(ready, one -> one.judged(replay));
        for (int i = 0; i < again.size(); i++) {
            held.put(again.get(i), fresh.get(i));
        }
        timeline = judge;
        return again.size();
    }

    /**
     * Compiles all rules, also those that no changed scenario needed.
     *
     * @throws DiagnosticsException when the engine does not take them
     */
    void settle() {
        if (timeline == null || isWhole && isOf(reloads.good())) {
            return;
        }
        RuleBook book = reloads.compiled();
        release();
        kernel = new Kernel(book, judges::stuck);
        timeline = timeline.with(kernel);
        isWhole = true;
    }

    /** After an evaluation or a rule that did not work: which scenarios were judged by which rules is not known any more. */
    void forget() {
        judges = judges.fresh();
        timeline = null;
    }

    @Override
    public void close() {
        judges.close();
        release();
    }

    private boolean isOf(RuleBook good) {
        return timeline.book().parsed() == good.parsed();
    }

    /** A timeline that can judge these: with only the rules compiled that can fire in them, when they are few. */
    private Timeline compiled(Timeline plan, List<Held> ready) {
        List<Situation> situations =
                ready.stream().flatMap(one -> one.situations().stream()).toList();
        if (plan == timeline && isWhole) {
            return plan;
        }
        if (situations.isEmpty()) {
            isWhole = false;
            return plan;
        }
        isWhole = situations.size() > MANY;
        RuleBook book = isWhole ? reloads.compiled() : reloads.compiled(RulesAtWork.in(situations, reloads.good()));
        release();
        kernel = new Kernel(book, judges::stuck);
        return plan.with(kernel);
    }

    private void release() {
        if (kernel != null) {
            kernel.close();
            kernel = null;
        }
    }
}
