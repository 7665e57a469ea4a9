package nl.pleegrecht.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.pleegrecht.diagnostics.Diagnostic;
import nl.pleegrecht.diagnostics.Location;
import nl.pleegrecht.facts.Eenheid;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Reads {@code onderwerpen.yaml}: a map from subject to what is said of it, and the groups and flows that subjects may point
 * at, wherever those stand in the file.
 */
final class SubjectsReader {
    private static final String GROUPS = "groepen";
    private static final String FLOWS = "stromen";
    private static final Set<String> KEYS =
            Set.of("label", "soort", "eenheid", "telt", "zonderPlaatsing", "per", "groep", "stroom");
    private static final Map<String, Boolean> YES_NO = Map.of("ja", true, "nee", false, "true", true, "false", false);

    private final String file;
    private final List<Diagnostic> findings;
    private final Nodes nodes;
    private final Headings groups;
    private final Headings flows;

    private SubjectsReader(String file, List<Diagnostic> findings) {
        this.file = file;
        this.findings = findings;
        this.nodes = new Nodes(file, findings);
        this.groups = new Headings(nodes, "OND-014");
        this.flows = new Headings(nodes, "OND-015");
    }

    static SubjectTable read(RuleFile file, List<Diagnostic> findings) {
        return Reported.isUnreadable(file, findings)
                ? SubjectTable.EMPTY
                : new SubjectsReader(file.name(), findings).read(file.text());
    }

    private SubjectTable read(String text) {
        Optional<Node> root;
        try {
            LoadSettings settings = LoadSettings.builder()
                    .setAllowDuplicateKeys(true)
                    .setMaxAliasesForCollections(0)
                    .build();
            root = new Compose(settings).composeString(text);
        } catch (MarkedYamlEngineException e) {
            Location place = e.getProblemMark()
                    .map(mark -> new Location(file, mark.getLine() + 1, mark.getColumn() + 1))
                    .orElse(Location.of(file));
            findings.add(Diagnostic.error("OND-001", place));
            return SubjectTable.EMPTY;
        } catch (YamlEngineException e) {
            findings.add(Diagnostic.error("OND-001", Location.of(file)));
            return SubjectTable.EMPTY;
        }
        return table(nodes.entries(root.orElse(null), "OND-002"));
    }

    private SubjectTable table(Map<Node, Node> entries) {
        Map<String, Node> seen = new LinkedHashMap<>();
        Map<Node, Node> subjects = new LinkedHashMap<>();
        entries.forEach((key, value) -> {
            String name = Nodes.scalar(key);
            if (name.isBlank()) {
                nodes.report("OND-003", key);
            } else if (seen.putIfAbsent(name, key) != null) {
                nodes.report("OND-004", key, name, nodes.at(seen.get(name)).line());
            } else if (name.equals(GROUPS)) {
                groups.read(name, value);
            } else if (name.equals(FLOWS)) {
                flows.read(name, value);
            } else {
                subjects.put(key, value);
            }
        });
        List<Subject> all = new ArrayList<>();
        subjects.forEach((key, value) -> all.add(subject(Nodes.scalar(key), key, value)));
        return new SubjectTable(all, groups.all(), flows.all());
    }

    private Subject subject(String name, Node key, Node value) {
        Map<String, Node> fields = new LinkedHashMap<>();
        nodes.entries(value, "OND-005").forEach((k, v) -> {
            String field = Nodes.scalar(k);
            if (!KEYS.contains(field)) {
                findings.add(Diagnostic.error("OND-006", nodes.at(k), field, String.join(", ", sorted(KEYS)))
                        .nearest(field, KEYS));
            } else {
                fields.put(field, v);
            }
        });
        Map<String, String> labels = fields.containsKey("label") ? nodes.labels(fields.get("label")) : Map.of();
        String per = fields.containsKey("per") ? per(fields.get("per")) : "";
        if (per.isEmpty() == name.contains("<")) {
            findings.add(Diagnostic.error("OND-010", nodes.at(key), name));
        }
        Eenheid unit = unit(fields.get("eenheid"));
        boolean counts = yes(fields.get("telt"));
        String flow = flows.named(fields.get("stroom"));
        if (!flow.isEmpty() && unit == Eenheid.ZONDER_BEDRAG) {
            nodes.report("OND-016", fields.get("stroom"), name);
        }
        if (counts
                && !Set.of(Eenheid.DAG, Eenheid.VERBLIJFSDAG, Eenheid.EENMALIG).contains(unit)) {
            findings.add(Diagnostic.error("OND-013", nodes.at(fields.get("telt")), name));
        }
        return new Subject(
                name,
                labels.getOrDefault("nl", name),
                labels.getOrDefault("en", name),
                kind(name, key, fields.get("soort")),
                unit,
                counts,
                yes(fields.get("zonderPlaatsing")),
                per,
                groups.named(fields.get("groep")),
                flow);
    }

    private Subject.Kind kind(String name, Node key, Node value) {
        String word = value == null ? "" : Nodes.scalar(value);
        switch (word) {
            case "recht":
                return Subject.Kind.RECHT;
            case "vaststelling":
                return Subject.Kind.VASTSTELLING;
            default:
                findings.add(Diagnostic.error("OND-008", nodes.at(value == null ? key : value), name, word)
                        .nearest(word, Set.of("recht", "vaststelling")));
                return Subject.Kind.RECHT;
        }
    }

    private Eenheid unit(Node value) {
        if (value == null) {
            return Eenheid.ZONDER_BEDRAG;
        }
        for (Eenheid unit : Eenheid.values()) {
            if (unit.woord().equals(Nodes.scalar(value))) {
                return unit;
            }
        }
        List<String> words =
                java.util.Arrays.stream(Eenheid.values()).map(Eenheid::woord).toList();
        findings.add(Diagnostic.error("OND-012", nodes.at(value), Nodes.scalar(value), String.join(", ", words))
                .nearest(Nodes.scalar(value), words));
        return Eenheid.ZONDER_BEDRAG;
    }

    private String per(Node value) {
        String per = Nodes.scalar(value);
        String[] parts = per.split("\\.");
        Class<? extends Record> type = Vocabulary.RECORDS.get(parts[0]);
        boolean known = parts.length == 2
                && type != null
                && java.util.Arrays.stream(type.getRecordComponents())
                        .anyMatch(c -> c.getName().equals(parts[1]) && c.getType() == String.class);
        if (!known) {
            findings.add(Diagnostic.error("OND-011", nodes.at(value), per));
            return "";
        }
        return per;
    }

    private boolean yes(Node value) {
        if (value == null) {
            return false;
        }
        Boolean yes = YES_NO.get(Nodes.scalar(value));
        if (yes == null) {
            findings.add(Diagnostic.error("OND-009", nodes.at(value), Nodes.scalar(value)));
        }
        return Boolean.TRUE.equals(yes);
    }

    private static List<String> sorted(Set<String> words) {
        return words.stream().sorted().toList();
    }
}
