package nl.pleegrecht.replay.watch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.pleegrecht.dossier.DossierReader;
import nl.pleegrecht.replay.ScenarioFiles;
import nl.pleegrecht.replay.ScenarioResult;

/** The scenarios there are, each as it was last judged. */
final class Shelf {
    private final List<Path> places;
    private final DossierReader reader;
    private final Map<Path, Boolean> expecting = new HashMap<>();
    private Map<Path, Held> held = new LinkedHashMap<>();

    /** @param places folders of scenarios, and scenarios */
    Shelf(List<Path> places, DossierReader reader) {
        this.places = List.copyOf(places);
        this.reader = reader;
    }

    /** By file, as the user would name it; what is put in its place is kept. */
    Map<Path, Held> all() {
        return held;
    }

    /** Looks what there is now; of what files can have changed, nothing is known any more. */
    void look(Set<Path> changed) {
        expecting.keySet().removeAll(changed);
        List<Path> there = places.stream().filter(Files::exists).toList();
        Map<Path, Held> all = new LinkedHashMap<>();
        for (Path file : ScenarioFiles.find(there, this::hasExpectations).files()) {
            Held known = held.get(file);
            boolean same = known != null
                    && !changed.contains(Disk.absolute(file))
                    && known.basis().stream().noneMatch(changed::contains);
            all.put(file, same ? known : Held.unread(file));
        }
        held = all;
    }

    /** Takes all of them for unread. */
    void forget() {
        held.replaceAll((file, one) -> Held.unread(file));
    }

    /** The files outside the folders that scenarios are based on. */
    Set<Path> basis() {
        Set<Path> files = new TreeSet<>();
        held.values().forEach(one -> files.addAll(one.basis()));
        return files;
    }

    /** How they come out, by name; without those that are not judged yet. */
    Map<String, ScenarioResult> results() {
        Map<String, ScenarioResult> all = new TreeMap<>();
        held.forEach((file, one) -> {
            if (one.result() != null) {
                all.put(file.toString(), one.result());
            }
        });
        return all;
    }

    private boolean hasExpectations(Path file) {
        return expecting.computeIfAbsent(Disk.absolute(file), reader::hasExpectations);
    }
}
