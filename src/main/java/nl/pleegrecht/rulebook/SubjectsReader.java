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
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Reads {@code onderwerpen.yaml}: a map from subject to what is said of it. */
final class SubjectsReader {
    private static final Set<String> KEYS = Set.of("label", "soort", "eenheid", "telt", "zonderPlaatsing", "per");
    private static final Map<String, Boolean> YES_NO = Map.of("ja", true, "nee", false, "true", true, "false", false);

    private final String file;
    private final List<Diagnostic> findings;

    private SubjectsReader(String file, List<Diagnostic> findings) {
        this.file = file;
        this.findings = findings;
    }

    static SubjectTable read(RuleFile file, List<Diagnostic> findings) {
        return Reported.isUnreadable(file, findings)
                ? new SubjectTable(List.of())
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
            return new SubjectTable(List.of());
        } catch (YamlEngineException e) {
            findings.add(Diagnostic.error("OND-001", Location.of(file)));
            return new SubjectTable(List.of());
        }
        List<Subject> subjects = new ArrayList<>();
        Map<String, Node> seen = new LinkedHashMap<>();
        entries(root.orElse(null), "OND-002").forEach((key, value) -> {
            String name = scalar(key);
            if (name.isBlank()) {
                findings.add(Diagnostic.error("OND-003", at(key)));
            } else if (seen.putIfAbsent(name, key) != null) {
                findings.add(Diagnostic.error(
                        "OND-004", at(key), name, at(seen.get(name)).line()));
            } else {
                subjects.add(subject(name, key, value));
            }
        });
        return new SubjectTable(subjects);
    }

    private Subject subject(String name, Node key, Node value) {
        Map<String, Node> fields = new LinkedHashMap<>();
        entries(value, "OND-005").forEach((k, v) -> {
            String field = scalar(k);
            if (!KEYS.contains(field)) {
                findings.add(Diagnostic.error("OND-006", at(k), field, String.join(", ", sorted(KEYS)))
                        .nearest(field, KEYS));
            } else {
                fields.put(field, v);
            }
        });
        Map<String, String> labels = new LinkedHashMap<>();
        if (fields.containsKey("label")) {
            entries(fields.get("label"), "OND-007").forEach((k, v) -> labels.put(scalar(k), scalar(v)));
        }
        String per = fields.containsKey("per") ? per(fields.get("per")) : "";
        if (per.isEmpty() == name.contains("<")) {
            findings.add(Diagnostic.error("OND-010", at(key), name));
        }
        Eenheid unit = unit(fields.get("eenheid"));
        boolean counts = yes(fields.get("telt"));
        if (counts
                && !Set.of(Eenheid.DAG, Eenheid.VERBLIJFSDAG, Eenheid.EENMALIG).contains(unit)) {
            findings.add(Diagnostic.error("OND-013", at(fields.get("telt")), name));
        }
        return new Subject(
                name,
                labels.getOrDefault("nl", name),
                labels.getOrDefault("en", name),
                kind(name, key, fields.get("soort")),
                unit,
                counts,
                yes(fields.get("zonderPlaatsing")),
                per);
    }

    private Subject.Kind kind(String name, Node key, Node value) {
        String word = value == null ? "" : scalar(value);
        switch (word) {
            case "recht":
                return Subject.Kind.RECHT;
            case "vaststelling":
                return Subject.Kind.VASTSTELLING;
            default:
                findings.add(Diagnostic.error("OND-008", at(value == null ? key : value), name, word)
                        .nearest(word, Set.of("recht", "vaststelling")));
                return Subject.Kind.RECHT;
        }
    }

    private Eenheid unit(Node value) {
        if (value == null) {
            return Eenheid.ZONDER_BEDRAG;
        }
        for (Eenheid unit : Eenheid.values()) {
            if (unit.woord().equals(scalar(value))) {
                return unit;
            }
        }
        List<String> words =
                java.util.Arrays.stream(Eenheid.values()).map(Eenheid::woord).toList();
        findings.add(Diagnostic.error("OND-012", at(value), scalar(value), String.join(", ", words))
                .nearest(scalar(value), words));
        return Eenheid.ZONDER_BEDRAG;
    }

    private String per(Node value) {
        String per = scalar(value);
        String[] parts = per.split("\\.");
        Class<? extends Record> type = Vocabulary.RECORDS.get(parts[0]);
        boolean known = parts.length == 2
                && type != null
                && java.util.Arrays.stream(type.getRecordComponents())
                        .anyMatch(c -> c.getName().equals(parts[1]) && c.getType() == String.class);
        if (!known) {
            findings.add(Diagnostic.error("OND-011", at(value), per));
            return "";
        }
        return per;
    }

    private boolean yes(Node value) {
        if (value == null) {
            return false;
        }
        Boolean yes = YES_NO.get(scalar(value));
        if (yes == null) {
            findings.add(Diagnostic.error("OND-009", at(value), scalar(value)));
        }
        return Boolean.TRUE.equals(yes);
    }

    private Map<Node, Node> entries(Node node, String code) {
        Map<Node, Node> entries = new LinkedHashMap<>();
        if (node instanceof MappingNode map) {
            for (NodeTuple tuple : map.getValue()) {
                entries.put(tuple.getKeyNode(), tuple.getValueNode());
            }
        } else {
            findings.add(Diagnostic.error(code, node == null ? Location.of(file) : at(node)));
        }
        return entries;
    }

    private static String scalar(Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue() : "";
    }

    private Location at(Node node) {
        return node.getStartMark()
                .map(mark -> new Location(file, mark.getLine() + 1, mark.getColumn() + 1))
                .orElse(Location.of(file));
    }

    private static List<String> sorted(Set<String> words) {
        return words.stream().sorted().toList();
    }
}
