package nl.pleegrecht.dossier;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.pleegrecht.diagnostics.Location;
import nl.pleegrecht.dossier.yaml.Node;

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
