package nl.pleegrecht.norms;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.pleegrecht.diagnostics.Diagnostic;
import nl.pleegrecht.diagnostics.DiagnosticsException;
import nl.pleegrecht.diagnostics.Location;
import nl.pleegrecht.dossier.yaml.Node;
import nl.pleegrecht.dossier.yaml.Source;
import nl.pleegrecht.dossier.yaml.YamlReader;

/** Reads {@code normen.yaml}. */
public final class NormReader {
    /** The name of the file, in the folder of the rules. */
    public static final String FILE = "normen.yaml";

    static final List<String> SECTIONS = List.of("normen", "keuzes");
    static final List<String> OF_NORM = List.of("norm", "artikel", "van", "tot", "bron", "aard", "status", "waarom");
    static final List<String> OF_CHOICE = List.of("keuze", "signaal", "norm", "bron", "waarom");
    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]*");

    /** What YAML can do and this file does not need; the reader of dossiers tells it in words about dossiers. */
    private static final Map<String, String> IN_OTHER_WORDS = Map.of(
            "DOS-002", "NOR-001",
            "DOS-008", "NOR-002",
            "DOS-009", "NOR-003",
            "DOS-011", "NOR-003",
            "DOS-012", "NOR-003",
            "DOS-013", "NOR-003",
            "DOS-015", "NOR-002");

    private final List<Diagnostic> findings = new ArrayList<>();

    private NormReader() {}

    /**
     * Reads the file in a folder of rules.
     *
     * @param folder the folder, on disk or inside the jar
     * @param name what the user calls it; begins the places in messages
     * @throws DiagnosticsException with everything that is wrong with the file
     */
    public static NormFile read(Path folder, String name) {
        String shown = name.isEmpty() || name.endsWith("/") ? name + FILE : name + "/" + FILE;
        Path file = folder.resolve(FILE);
        if (Files.notExists(file)) {
            throw new DiagnosticsException(List.of(Diagnostic.error("NOR-001", Location.of(shown))));
        }
        try {
            return read(Source.read(file, shown));
        } catch (DiagnosticsException e) {
            throw new DiagnosticsException(
                    e.diagnostics().stream().map(NormReader::inOtherWords).toList());
        }
    }

    private static NormFile read(Source source) {
        NormReader reader = new NormReader();
        NormFile file;
        try {
            file = reader.file(source.name(), YamlReader.read(source, reader.findings::add));
        } catch (DiagnosticsException e) {
            reader.findings.addAll(e.diagnostics());
            throw new DiagnosticsException(reader.findings);
        }
        if (!reader.findings.isEmpty()) {
            throw new DiagnosticsException(reader.findings);
        }
        return file;
    }

    private static Diagnostic inOtherWords(Diagnostic finding) {
        String code = IN_OTHER_WORDS.get(finding.code());
        return code == null ? finding : Diagnostic.error(code, finding.location());
    }

    private NormFile file(String name, Node.Mapping root) {
        Set<String> attempted = new HashSet<>();
        root.entries().forEach((key, entry) -> {
            if (!SECTIONS.contains(key)) {
                Diagnostic finding = Fields.unknown(key, entry.keyAt(), FILE, SECTIONS);
                finding.suggestion().ifPresent(attempted::add);
                findings.add(finding);
            }
        });
        if (root.get("normen") == null && !attempted.contains("normen")) {
            findings.add(Diagnostic.error("NOR-002", root.at()));
        }
        List<Norm> normen = new ArrayList<>();
        items(root, "normen").forEach((id, entry) -> normen.add(norm(id, entry)));
        // what only follows from a broken list of norms is not told: mending the list mends it
        Predicate<String> isKnown = id -> !(root.get("normen") instanceof Node.Mapping map)
                || map.entries().containsKey(id);
        Set<String> ids = normen.stream().map(Norm::id).collect(Collectors.toCollection(TreeSet::new));
        List<Keuze> keuzes = new ArrayList<>();
        items(root, "keuzes").forEach((code, entry) -> keuzes.add(keuze(code, entry, isKnown, ids)));
        return new NormFile(name, normen, keuzes);
    }

    /** The items of a section that can be read further. */
    private Map<String, Node.Entry> items(Node.Mapping root, String section) {
        Map<String, Node.Entry> items = new LinkedHashMap<>();
        Node value = root.get(section);
        if (value instanceof Node.Mapping map) {
            map.entries().forEach((id, entry) -> {
                if (!IDENTIFIER.matcher(id).matches()) {
                    findings.add(Diagnostic.error("NOR-007", entry.keyAt(), id));
                }
                if (entry.value() instanceof Node.Mapping) {
                    items.put(id, entry);
                } else {
                    findings.add(Diagnostic.error(
                            "NOR-011",
                            entry.value().isEmpty()
                                    ? entry.keyAt()
                                    : entry.value().at(),
                            id));
                }
            });
        } else if (value != null) {
            findings.add(Diagnostic.error("NOR-011", value.at(), section));
        }
        return items;
    }

    private Norm norm(String id, Node.Entry entry) {
        Fields fields = new Fields(id, entry.keyAt(), (Node.Mapping) entry.value(), OF_NORM, findings);
        LocalDate van = fields.date("van");
        LocalDate tot = fields.date("tot");
        if (van != null && tot != null && tot.isBefore(van)) {
            findings.add(Diagnostic.error("NOR-009", fields.place("tot"), id, tot, van));
        }
        Status status = fields.word("status", Status.values(), Status::word);
        String waarom = fields.optional("waarom");
        if (waarom == null && status != null && status != Status.OPGENOMEN) {
            findings.add(Diagnostic.error("NOR-012", fields.place("status"), id, status.word()));
        }
        return new Norm(
                id,
                fields.required("norm"),
                fields.required("artikel"),
                van,
                tot,
                fields.required("bron"),
                fields.word("aard", Aard.values(), Aard::word),
                status,
                waarom,
                entry.keyAt());
    }

    private Keuze keuze(String code, Node.Entry entry, Predicate<String> isKnown, Set<String> ids) {
        Fields fields = new Fields(code, entry.keyAt(), (Node.Mapping) entry.value(), OF_CHOICE, findings);
        String list = fields.optional("norm");
        List<String> normen = list == null
                ? List.of()
                : Stream.of(list.split(",")).map(String::strip).toList();
        for (String id : normen) {
            if (!isKnown.test(id)) {
                findings.add(Diagnostic.error("NOR-013", fields.place("norm"), code, id)
                        .nearest(id, ids));
            }
        }
        return new Keuze(
                code,
                fields.required("keuze"),
                fields.optional("signaal"),
                normen,
                fields.optional("bron"),
                fields.optional("waarom"),
                entry.keyAt());
    }
}
