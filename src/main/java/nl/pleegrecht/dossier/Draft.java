package nl.pleegrecht.dossier;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.pleegrecht.diagnostics.DiagnosticsException;
import nl.pleegrecht.dossier.yaml.Node;
import nl.pleegrecht.dossier.yaml.Source;
import nl.pleegrecht.dossier.yaml.YamlReader;

/** A dossier that is being filled in: with what it was based on taken in, and without expectations. */
public final class Draft {
    private static final Pattern STEP = Pattern.compile("(\\w+)(?:\\[(\\d+)])?");
    private static final Pattern DUTCH_DATE = Pattern.compile("\\b(\\d{1,2})-(\\d{1,2})-(\\d{4})\\b");
    private static final Set<String> LEFT_OUT = Set.of("basis", "verwacht", "status", "waarom");

    private final Node.Mapping tree;
    private final String name;

    private Draft(Node.Mapping tree, String name) {
        this.tree = tree;
        this.name = name;
    }

    /**
     * Reads a file.
     *
     * @throws DiagnosticsException with everything that is wrong with it
     */
    public static Draft of(Path file, String shownName) {
        new DossierReader().readFacts(file, shownName);
        Findings findings = new Findings();
        Node.Mapping tree = new Basis(findings).load(file, shownName).orElseThrow(findings::exception);
        Map<String, Node.Entry> entries = new LinkedHashMap<>(tree.entries());
        entries.keySet().removeAll(LEFT_OUT);
        return new Draft(new Node.Mapping(tree.at(), entries), shownName);
    }

    /** A value as it is read: a date such as 1-2-2024 is the first of February. */
    public static String read(String value) {
        return DUTCH_DATE
                .matcher(value)
                .replaceAll(date -> String.format(
                        "%s-%02d-%02d",
                        date.group(3), Integer.parseInt(date.group(2)), Integer.parseInt(date.group(1))));
    }

    /** What it says so far. */
    public Dossier dossier() {
        return new DossierReader().read(yaml(), name);
    }

    /**
     * The same with a value for a key, in the words of the file format; a date may also be written 10-3-2015, and
     * an empty list {@code geen}.
     *
     * @throws DiagnosticsException with what is wrong with the value
     */
    public Draft with(String path, String value) {
        boolean isEmptyList = value.equals("geen") && KeyHelp.choices(path).contains("[]");
        String iso = isEmptyList ? "[]" : read(value);
        Findings findings = new Findings();
        Node.Mapping read =
                YamlReader.read(Source.of(("waarde: " + iso + "\n").getBytes(StandardCharsets.UTF_8), name), findings);
        if (!findings.isEmpty()) {
            throw findings.exception();
        }
        Draft next = new Draft(
                (Node.Mapping) set(
                        tree, path.split("\\."), 0, read.entries().get("waarde").value()),
                name);
        next.dossier();
        return next;
    }

    private Node set(Node at, String[] steps, int depth, Node value) {
        if (depth == steps.length) {
            return value;
        }
        Matcher step = STEP.matcher(steps[depth]);
        if (!step.matches()) {
            throw new IllegalArgumentException(String.join(".", steps));
        }
        Map<String, Node.Entry> entries =
                new LinkedHashMap<>(at instanceof Node.Mapping mapping ? mapping.entries() : Map.of());
        Node below =
                entries.containsKey(step.group(1)) ? entries.get(step.group(1)).value() : null;
        Node changed;
        if (step.group(2) == null) {
            changed = set(below, steps, depth + 1, value);
        } else {
            int index = Integer.parseInt(step.group(2));
            if (below instanceof Node.Sequence list) {
                List<Node> items = new ArrayList<>(list.items());
                items.set(index, set(items.get(index), steps, depth + 1, value));
                changed = new Node.Sequence(list.at(), items);
            } else {
                changed = set(below, steps, depth + 1, value);
            }
        }
        entries.put(step.group(1), new Node.Entry(tree.at(), changed));
        return new Node.Mapping(tree.at(), entries);
    }

    /** As a file. */
    public String yaml() {
        return DraftText.of(tree);
    }
}
