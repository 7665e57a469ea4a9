package nl.pleegrecht.replay.watch;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.pleegrecht.diagnostics.Diagnostic;
import nl.pleegrecht.diagnostics.DiagnosticsException;
import nl.pleegrecht.dossier.DossierReader;
import nl.pleegrecht.evaluation.Runner;
import nl.pleegrecht.replay.ScenarioResult;
import nl.pleegrecht.rulebook.RuleBook;
import nl.pleegrecht.rulebook.RuleReloads;

/**
 * Rules and scenarios that are kept in mind between saves. After each save only what it can have changed is read and judged
 * again; what comes of it is what a fresh load and replay of everything would give. Not safe to share between threads.
 */
public final class Bench implements AutoCloseable {
    private final Path rules;
    private final RuleReloads reloads;
    private final Shelf shelf;
    private final Court court;
    private final Listener listener;
    private final FindingChanges told = new FindingChanges();
    private List<Diagnostic> findings = List.of();
    private Map<String, ScenarioResult> results = Map.of();
    private boolean sound;
    private int number;

    /**
     * @param rules the folder of rules
     * @param name what the user calls it
     * @param places folders of scenarios, and scenarios
     * @param threads how many scenarios are judged at a time
     * @param interpreter runs rules that are not compiled, but for the types they declare; held equal to the engine by tests
     * @param listener is told how far a round is
     */
    public Bench(
            Path rules,
            String name,
            List<Path> places,
            int threads,
            Function<RuleBook, Runner> interpreter,
            Listener listener) {
        DossierReader reader = new DossierReader();
        this.rules = Disk.absolute(rules);
        this.reloads = new RuleReloads(rules, name);
        this.shelf = new Shelf(places, reader);
        this.court = new Court(reloads, reader, interpreter, threads, listener);
        this.listener = listener;
    }

    /** The files outside the folders that scenarios are based on. */
    public Set<Path> basis() {
        return shelf.basis();
    }

    /** The rules that judge: as they stand, or the last ones without errors; null when there were none. */
    public RuleBook book() {
        return reloads.good();
    }

    /** Reads and judges everything. */
    public Round first() {
        return round(Set.of(), true);
    }

    /**
     * Reads and judges what files can have changed.
     *
     * @param changed files that say something else, are new or are gone; absolute
     */
    public Round next(Set<Path> changed) {
        return round(changed, changed.stream().anyMatch(file -> file.startsWith(rules)));
    }

    /**
     * Makes ready for what comes next, while nothing is asked: compiles the rules, and has them judge what was only
     * interpreted. When the engine does not take them, or says something else, there is one more round, which tells so.
     */
    public Optional<Round> settle() {
        if (reloads.good() == null) {
            return Optional.empty();
        }
        try {
            return court.settle(shelf.all()) ? Optional.of(round(Set.of(), false)) : Optional.empty();
        } catch (DiagnosticsException e) {
            refuse(e);
            return Optional.of(round(Set.of(), false));
        }
    }

    @Override
    public void close() {
        court.close();
    }

    private Round round(Set<Path> changed, boolean rulesChanged) {
        Map<String, ScenarioResult> was = results;
        listener.begins(Step.RULES);
        if (rulesChanged) {
            load();
        }
        listener.begins(Step.FILES);
        shelf.look(changed);
        int judged = reloads.good() == null ? 0 : judge();
        listener.begins(Step.COMPARE);
        results = shelf.results();
        number++;
        FindingChanges.Change change = told.to(findings, sound);
        Round round = new Round(
                number,
                changed.stream().map(Bench::shown).sorted().toList(),
                change.fresh(),
                change.gone(),
                sound,
                judged,
                number == 1 ? ResultChanges.standing(results) : ResultChanges.between(was, results),
                List.copyOf(results.values()),
                findings);
        listener.begins(Step.DONE);
        return round;
    }

    private void load() {
        try {
            findings = reloads.load().warnings();
            sound = true;
        } catch (DiagnosticsException e) {
            findings = e.diagnostics();
            sound = false;
        }
    }

    private int judge() {
        try {
            return court.judge(shelf.all());
        } catch (DiagnosticsException broken) {
            refuse(broken);
            return shelf.all().size();
        }
    }

    /** Rules that the engine does not take, or that keep an evaluation for good, are as broken as those with an error. */
    private void refuse(DiagnosticsException broken) {
        court.forget();
        reloads.refuse();
        findings = broken.diagnostics();
        sound = false;
        shelf.forget();
        if (reloads.good() != null) {
            judge();
        }
    }

    /** A file as somebody would name it who stands where the program was started. */
    private static String shown(Path file) {
        Path here = Path.of("").toAbsolutePath();
        return (file.startsWith(here) ? here.relativize(file) : file).toString().replace('\\', '/');
    }
}
