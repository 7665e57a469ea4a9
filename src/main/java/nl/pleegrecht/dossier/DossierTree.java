package nl.pleegrecht.dossier;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.pleegrecht.diagnostics.Location;
import nl.pleegrecht.dossier.yaml.Node;
import nl.pleegrecht.dossier.yaml.Source;
import nl.pleegrecht.dossier.yaml.YamlReader;

/** A dossier as it is written, with what it is based on, of which single values can be other ones. */
public final class DossierTree {
    private final Node.Mapping tree;
    private final String name;

    private DossierTree(Node.Mapping tree, String name) {
        this.tree = tree;
        this.name = name;
    }

    /**
     * Reads a file for its facts.
     *
     * @throws nl.pleegrecht.diagnostics.DiagnosticsException with everything that is wrong
     */
    public static DossierTree read(Path file, String shownName) {
        Findings findings = new Findings();
        Optional<Node.Mapping> tree = new Basis(findings).load(file, shownName).map(DossierReader::withoutExpectations);
        return new DossierTree(tree.orElseThrow(findings::exception), shownName);
    }

    /**
     * Reads a text for its facts; it can not have a base.
     *
     * @throws nl.pleegrecht.diagnostics.DiagnosticsException with everything that is wrong
     */
    public static DossierTree of(String text, String shownName) {
        Findings findings = new Findings();
        Source source = Source.of(text.getBytes(StandardCharsets.UTF_8), shownName);
        Optional<Node.Mapping> tree = new Basis(findings).alone(source).map(DossierReader::withoutExpectations);
        return new DossierTree(tree.orElseThrow(findings::exception), shownName);
    }

    /**
     * The dossier.
     *
     * @throws nl.pleegrecht.diagnostics.DiagnosticsException when what it says can not be
     */
    public Dossier dossier() {
        return DossierReader.dossier(tree, name, new Findings());
    }

    /** The same, asked about one day. */
    public DossierTree on(LocalDate day) {
        Map<String, Node.Entry> entries = new LinkedHashMap<>(tree.entries());
        entries.keySet().removeAll(Set.of("periode", "peildatum"));
        entries.put("peildatum", new Node.Entry(tree.at(), new Node.Scalar(tree.at(), day.toString(), true)));
        return new DossierTree(new Node.Mapping(tree.at(), entries), name);
    }

    /** The same with some changes. */
    public DossierTree with(List<Change> changes) {
        Node.Mapping changed = tree;
        for (Change change : changes) {
            changed = change.edit().apply(changed);
        }
        return new DossierTree(changed, name);
    }

    /**
     * Every single fact that could be another one on a day, in the order of the file's keys. What they lead to may be
     * something that can not be.
     *
     * @param day the day asked about: what is added begins on it
     * @param alsoFixed whether dates, such as a birth date, may be other ones
     * @param limits per key of a placement, whole numbers that are worth trying
     */
    public List<Change> changes(LocalDate day, boolean alsoFixed, Map<String, Set<Integer>> limits) {
        return new PossibleChanges(day, alsoFixed, limits).of(tree);
    }

    /** The same with each list written as a list, so that the paths of {@link #nearby} and {@link #removals} fit. */
    public DossierTree normal() {
        return new DossierTree(NormalForm.of(tree), name);
    }

    /** The same with what it does not say taken from another one; of trees in their normal form. */
    public DossierTree over(DossierTree base) {
        return new DossierTree(Completer.complete(tree, base.tree), name);
    }

    /** The same under another title. */
    public DossierTree titled(String title) {
        Node.Mapping titled = TreeEdits.set(tree, "titel", new Node.Scalar(tree.at(), title, false));
        return new DossierTree(titled, name);
    }

    /** The same with a value for a key, as YAML; of a tree in its normal form. */
    public DossierTree with(String path, String yaml) {
        Findings findings = new Findings();
        Node.Mapping read =
                YamlReader.read(Source.of(("waarde: " + yaml + "\n").getBytes(StandardCharsets.UTF_8), name), findings);
        return new DossierTree(
                TreeEdits.set(tree, path, read.entries().get("waarde").value()), name);
    }

    /** Every other dossier that differs in one value or item; of a tree in its {@link #normal} form. */
    public List<Change> nearby(Worth worth) {
        return new NearbyChanges(tree, worth).all();
    }

    /** Every key and item that could be left out, what holds much before what it holds; of a tree in its normal form. */
    public List<Change> removals() {
        List<Change> removals = new ArrayList<>();
        removals(tree, "", removals);
        return removals;
    }

    private static void removals(Node node, String path, List<Change> removals) {
        if (!path.isEmpty()) {
            removals.add(new Change(
                    path, Change.Kind.REMOVE, node.shown(), "", node.at(), edited -> TreeEdits.remove(edited, path)));
        }
        if (node instanceof Node.Mapping map) {
            map.entries()
                    .forEach(
                            (key, entry) -> removals(entry.value(), path.isEmpty() ? key : path + "." + key, removals));
        } else if (node instanceof Node.Sequence list) {
            for (int i = list.items().size() - 1; i >= 0; i--) {
                removals(list.items().get(i), path + "[" + i + "]", removals);
            }
        }
    }

    /** The values, by path; a value that is no date, number or word stands there as it is written. */
    public Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        TreeEdits.scalars(tree, (path, scalar) -> {
            values.put(path, scalar.text());
            return scalar;
        });
        return values;
    }

    /** The same with other values at some paths, all of which it has. */
    public DossierTree withValues(Map<String, String> values) {
        return new DossierTree(
                TreeEdits.scalars(
                        tree,
                        (path, scalar) -> values.containsKey(path)
                                ? new Node.Scalar(scalar.at(), values.get(path), true)
                                : scalar),
                name);
    }

    /** As a file. */
    public String yaml() {
        Map<String, Node.Entry> entries = new LinkedHashMap<>(tree.entries());
        entries.remove("basis");
        return DraftText.of(new Node.Mapping(tree.at(), entries));
    }

    /**
     * A fact that could be another one.
     *
     * @param path the key, such as {@code plaatsingen[0].spoed}
     * @param kind what is done with it
     * @param before what the file says; empty when it says nothing
     * @param after what it would say; of an item that would be taken away, the item
     * @param at where it stands
     * @param edit makes the change
     */
    public record Change(
            String path, Kind kind, String before, String after, Location at, UnaryOperator<Node.Mapping> edit) {
        /** What is done: another value, one more item of a list, or one less. */
        public enum Kind {
            SET,
            ADD,
            REMOVE
        }
    }
}
