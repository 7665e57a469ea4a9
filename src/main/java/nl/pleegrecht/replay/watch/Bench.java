package nl.pleegrecht.replay.watch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import nl.pleegrecht.diagnostics.Diagnostic;
import nl.pleegrecht.diagnostics.DiagnosticsException;
import nl.pleegrecht.dossier.DossierReader;
import nl.pleegrecht.evaluation.Kernel;
import nl.pleegrecht.evaluation.RuleChange;
import nl.pleegrecht.evaluation.RulesAtWork;
import nl.pleegrecht.evaluation.Situation;
import nl.pleegrecht.replay.Replay;
import nl.pleegrecht.replay.ScenarioFiles;
import nl.pleegrecht.replay.ScenarioResult;
import nl.pleegrecht.replay.Status;
import nl.pleegrecht.rulebook.RuleBook;
import nl.pleegrecht.rulebook.RuleReloads;
import nl.pleegrecht.timeline.Timeline;

/**
 * Rules and scenarios that are kept in mind between saves. After each save only what it can have changed is read and judged
 * again; what comes of it is what a fresh load and replay of everything would give. Not safe to share between threads.
 */
public final class Bench implements AutoCloseable {
    /** For so many situations nearly all rules are needed. */
    private static final int MANY = 300;

    private final Path rules;
    private final RuleReloads reloads;
    private final List<Path> places;
    private final DossierReader reader = new DossierReader();
    private final Map<Path, Boolean> expecting = new HashMap<>();
    private final IntConsumer progress;
    private Judges judges;
    private Map<Path, Held> held = new LinkedHashMap<>();
    private final FindingChanges told = new FindingChanges();
    private List<Diagnostic> findings = List.of();
    private Map<String, ScenarioResult> results = Map.of();
    private boolean sound;
    private Kernel kernel;
    private Timeline timeline;
    private boolean isWhole;
    private int number;

    /**
     * @param rules the folder of rules
     * @param name what the user calls it
     * @param places folders of scenarios, and scenarios
     * @param threads how many scenarios are judged at a time
     * @param progress is told how many scenarios of a round are done
     */
    public Bench(Path rules, String name, List<Path> places, int threads, IntConsumer progress) {
        this.rules = Disk.absolute(rules);
        this.reloads = new RuleReloads(rules, name);
        this.places = List.copyOf(places);
        this.judges = new Judges(threads);
        this.progress = progress;
    }

    /** The files outside the folders that scenarios are based on. */
    public Set<Path> basis() {
        Set<Path> files = new TreeSet<>();
        held.values().forEach(one -> files.addAll(one.basis()));
        return files;
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
     * Makes ready for what comes next, while nothing is asked: compiles all rules, also those that no changed scenario needed.
     * When the engine does not take them there is one more round, which tells so.
     */
    public Optional<Round> settle() {
        if (reloads.good() == null || timeline == null || isWhole && isOf(reloads.good())) {
            return Optional.empty();
        }
        try {
            RuleBook book = reloads.compiled();
            release();
            kernel = new Kernel(book, judges::stuck);
            timeline = timeline.with(kernel);
            isWhole = true;
            return Optional.empty();
        } catch (DiagnosticsException e) {
            refuse(e, held);
            return Optional.of(round(Set.of(), false));
        }
    }

    @Override
    public void close() {
        judges.close();
        release();
    }

    private Round round(Set<Path> changed, boolean rulesChanged) {
        Map<String, ScenarioResult> was = results;
        if (rulesChanged) {
            load();
        }
        expecting.keySet().removeAll(changed);
        Map<Path, Held> read = read(changed);
        held = read;
        int judged = reloads.good() == null ? 0 : judge(read);
        results = results();
        number++;
        FindingChanges.Change change = told.to(findings, sound);
        return new Round(
                number,
                changed.stream().map(Bench::shown).sorted().toList(),
                change.fresh(),
                change.gone(),
                sound,
                judged,
                number == 1 ? standing(results) : changes(was, results),
                List.copyOf(results.values()),
                findings);
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

    /** All scenarios as they stand; those of which something changed are to be read again. */
    private Map<Path, Held> read(Set<Path> changed) {
        List<Path> there = places.stream().filter(Files::exists).toList();
        Map<Path, Held> all = new LinkedHashMap<>();
        for (Path file : ScenarioFiles.find(there, this::hasExpectations).files()) {
            Held known = held.get(file);
            boolean same = known != null
                    && !changed.contains(Disk.absolute(file))
                    && known.basis().stream().noneMatch(changed::contains);
            all.put(file, same ? known : Held.unread(file));
        }
        return all;
    }

    private boolean hasExpectations(Path file) {
        return expecting.computeIfAbsent(Disk.absolute(file), reader::hasExpectations);
    }

    /** Judges what can have changed; tells how many scenarios that was. */
    private int judge(Map<Path, Held> read) {
        RuleBook good = reloads.good();
        Timeline plan = timeline != null && isOf(good) ? timeline : new Timeline(new Kernel(good, judges::stuck));
        RuleChange change = timeline == null || isOf(good) ? null : new RuleChange(timeline.book(), good);
        List<Path> again = new ArrayList<>();
        read.forEach((file, one) -> {
            if (one.result() == null || change != null && one.mayChange(change, timeline, plan)) {
                again.add(file);
            }
        });
        List<Held> ready = judges.each(again, file -> read.get(file).ready(file, reader, plan), done -> {});
        try {
            Timeline judge = compiled(plan, ready);
            Replay replay = new Replay(judge);
            List<Held> fresh = judges.each(ready, one -> one.judged(replay), progress);
            for (int i = 0; i < again.size(); i++) {
                read.put(again.get(i), fresh.get(i));
            }
            timeline = judge;
        } catch (DiagnosticsException broken) {
            refuse(broken, read);
        }
        return again.size();
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

    /** Rules that the engine does not take, or that keep an evaluation for good, are as broken as those with an error. */
    private void refuse(DiagnosticsException broken, Map<Path, Held> read) {
        judges = judges.fresh();
        reloads.refuse();
        findings = broken.diagnostics();
        sound = false;
        timeline = null;
        // which of them were judged by the good rules is not known any more
        read.replaceAll((file, one) -> Held.unread(file));
        if (reloads.good() != null) {
            judge(read);
        }
    }

    private Map<String, ScenarioResult> results() {
        Map<String, ScenarioResult> all = new TreeMap<>();
        held.forEach((file, one) -> {
            if (one.result() != null) {
                all.put(file.toString(), one.result());
            }
        });
        return all;
    }

    /** At the start: what is not as expected. */
    private static List<Round.Change> standing(Map<String, ScenarioResult> results) {
        return results.values().stream()
                .filter(result -> result.status() != Status.GESLAAGD)
                .map(result -> new Round.Change(null, result))
                .toList();
    }

    private static List<Round.Change> changes(Map<String, ScenarioResult> was, Map<String, ScenarioResult> is) {
        Set<String> files = new TreeSet<>(was.keySet());
        files.addAll(is.keySet());
        List<Round.Change> changes = new ArrayList<>();
        for (String file : files) {
            ScenarioResult before = was.get(file);
            ScenarioResult after = is.get(file);
            if (!Objects.equals(said(before), said(after))) {
                changes.add(new Round.Change(before, after));
            }
        }
        return changes;
    }

    /** What a result says, wherever it stands. */
    private static Object said(ScenarioResult result) {
        if (result == null) {
            return null;
        }
        List<Object> differences = new ArrayList<>();
        result.differences()
                .forEach(one -> differences.add(Arrays.asList(
                        one.day(), one.placement(), one.subject(), one.expected(), one.found(), one.rules())));
        List<Object> findings =
                result.findings().stream().map(FindingChanges::said).toList();
        return List.of(result.status(), differences, findings, result.nowPasses(), String.valueOf(result.why()));
    }

    /** A file as somebody would name it who stands where the program was started. */
    private static String shown(Path file) {
        Path here = Path.of("").toAbsolutePath();
        return (file.startsWith(here) ? here.relativize(file) : file).toString().replace('\\', '/');
    }
}
