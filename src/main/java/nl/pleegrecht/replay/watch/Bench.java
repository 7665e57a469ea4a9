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
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import nl.pleegrecht.diagnostics.Diagnostic;
import nl.pleegrecht.diagnostics.DiagnosticsException;
import nl.pleegrecht.dossier.BasisFiles;
import nl.pleegrecht.dossier.Dossier;
import nl.pleegrecht.dossier.DossierReader;
import nl.pleegrecht.evaluation.Kernel;
import nl.pleegrecht.evaluation.RuleChange;
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
    private final Path rules;
    private final RuleReloads reloads;
    private final List<Path> places;
    private final DossierReader reader = new DossierReader();
    private final Map<Path, Boolean> expecting = new HashMap<>();
    private final IntConsumer progress;
    private Judges judges;
    private Map<Path, Held> held = new LinkedHashMap<>();
    private List<Diagnostic> findings = List.of();
    private Map<String, ScenarioResult> results = Map.of();
    private boolean sound;
    private Kernel kernel;
    private Timeline timeline;
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

    @Override
    public void close() {
        judges.close();
        release();
    }

    private Round round(Set<Path> changed, boolean rulesChanged) {
        List<Diagnostic> before = findings;
        Map<String, ScenarioResult> was = results;
        Timeline judgedBy = timeline;
        RuleBook book = reloads.good();
        if (rulesChanged) {
            load();
        }
        expecting.keySet().removeAll(changed);
        Map<Path, Held> read = read(changed);
        int judged = 0;
        if (reloads.good() != null) {
            prepare();
            RuleChange change = book == null || book == reloads.good() ? null : new RuleChange(book, reloads.good());
            List<Path> again = again(read, change, judgedBy);
            judged = again.size();
            judge(again, read);
        }
        held = read;
        results = results();
        number++;
        return new Round(
                number,
                changed.stream().map(this::shown).sorted().toList(),
                notIn(findings, before),
                notIn(before, findings),
                sound,
                judged,
                number == 1 ? standing(results) : changes(was, results),
                List.copyOf(results.values()),
                findings);
    }

    private void load() {
        // what is compiled changes, so nobody may be using it
        release();
        try {
            findings = reloads.load().warnings();
            sound = true;
        } catch (DiagnosticsException e) {
            findings = e.diagnostics();
            sound = false;
        }
    }

    private void release() {
        if (kernel != null) {
            kernel.close();
            kernel = null;
        }
    }

    /** Makes ready to judge; the timeline is only made anew for other rules. */
    private void prepare() {
        if (kernel == null) {
            kernel = new Kernel(reloads.good(), judges::stuck);
            timeline = new Timeline(kernel);
        }
    }

    /** All scenarios as they stand, read again where something changed. */
    private Map<Path, Held> read(Set<Path> changed) {
        List<Path> there = places.stream().filter(Files::exists).toList();
        Map<Path, Held> all = new LinkedHashMap<>();
        for (Path file : ScenarioFiles.find(there, this::hasExpectations).files()) {
            Held known = held.get(file);
            boolean same = known != null
                    && !changed.contains(Disk.absolute(file))
                    && known.basis().stream().noneMatch(changed::contains);
            all.put(file, same ? known : new Held(null, List.of(), BasisFiles.of(file), null));
        }
        return all;
    }

    private boolean hasExpectations(Path file) {
        return expecting.computeIfAbsent(Disk.absolute(file), reader::hasExpectations);
    }

    private List<Path> again(Map<Path, Held> read, RuleChange change, Timeline before) {
        List<Path> files = List.copyOf(read.keySet());
        List<Boolean> may = judges.each(
                files,
                file -> {
                    Held one = read.get(file);
                    return one.result() == null || change != null && one.mayChange(change, before, timeline);
                },
                done -> {});
        List<Path> again = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            if (may.get(i)) {
                again.add(files.get(i));
            }
        }
        return again;
    }

    private void judge(List<Path> files, Map<Path, Held> read) {
        Replay replay = new Replay(timeline);
        try {
            List<Held> fresh = judges.each(files, file -> judged(file, read.get(file), replay), progress);
            for (int i = 0; i < files.size(); i++) {
                read.put(files.get(i), fresh.get(i));
            }
        } catch (DiagnosticsException stuck) {
            refuse(stuck, read);
        }
    }

    private Held judged(Path file, Held one, Replay replay) {
        Dossier dossier = one.dossier();
        try {
            if (dossier == null) {
                dossier = reader.read(file, file.toString());
            }
        } catch (DiagnosticsException e) {
            return new Held(null, List.of(), one.basis(), Replay.failed(file.toString(), "", e.diagnostics()));
        }
        ScenarioResult result = replay.replay(dossier, judgement -> {});
        List<Situation> situations = timeline.situations(dossier);
        return new Held(dossier, situations, one.basis(), result);
    }

    /** Rules that keep an evaluation for good are as broken as those with an error in them. */
    private void refuse(DiagnosticsException stuck, Map<Path, Held> read) {
        judges = judges.fresh();
        release();
        reloads.refuse();
        findings = stuck.diagnostics();
        sound = false;
        timeline = null;
        // which of them were judged by the good rules is not known any more
        read.replaceAll((file, one) -> new Held(null, List.of(), one.basis(), null));
        if (reloads.good() != null) {
            prepare();
            judge(List.copyOf(read.keySet()), read);
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
        List<Object> findings = result.findings().stream().map(Bench::said).toList();
        return List.of(result.status(), differences, findings, result.nowPasses(), String.valueOf(result.why()));
    }

    private static Object said(Diagnostic finding) {
        return List.of(finding.code(), finding.location().file(), finding.args());
    }

    /** Findings that another list does not have; one that only moved to another line is the same. */
    private static List<Diagnostic> notIn(List<Diagnostic> all, List<Diagnostic> others) {
        List<Object> left = new ArrayList<>(others.stream().map(Bench::said).toList());
        return all.stream().filter(finding -> !left.remove(said(finding))).toList();
    }

    /** A file as somebody would name it who stands where the program was started. */
    private String shown(Path file) {
        Path here = Path.of("").toAbsolutePath();
        return (file.startsWith(here) ? here.relativize(file) : file).toString().replace('\\', '/');
    }
}
