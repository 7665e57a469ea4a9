package nl.pleegrecht.norms;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.pleegrecht.diagnostics.Diagnostic;
import nl.pleegrecht.diagnostics.Location;
import nl.pleegrecht.dossier.yaml.Node;

/** What is said of one norm or choice; each value that is not as it should be is reported at its place. */
final class Fields {
    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    private final String owner;
    private final Location at;
    private final Node.Mapping map;
    private final List<Diagnostic> findings;

    /** Keys that are there, though misspelled: they are not reported as missing too. */
    private final Set<String> attempted = new HashSet<>();

    /**
     * @param owner the identifier it is said of
     * @param at where that stands
     * @param allowed the keys there can be
     */
    Fields(String owner, Location at, Node.Mapping map, List<String> allowed, List<Diagnostic> findings) {
        this.owner = owner;
        this.at = at;
        this.map = map;
        this.findings = findings;
        map.entries().forEach((key, entry) -> {
            if (!allowed.contains(key)) {
                Diagnostic finding = unknown(key, entry.keyAt(), owner, allowed);
                finding.suggestion().ifPresent(attempted::add);
                findings.add(finding);
            }
        });
    }

    /** A key that does not exist. */
    static Diagnostic unknown(String key, Location at, String owner, List<String> allowed) {
        return Diagnostic.error("NOR-004", at, key, owner, String.join(", ", allowed))
                .nearest(key, allowed);
    }

    /** A text that has to be there; null when it is reported missing. */
    String required(String key) {
        if (map.get(key) == null
                || map.get(key) instanceof Node.Scalar text && text.text().isBlank()) {
            if (!attempted.contains(key)) {
                findings.add(Diagnostic.error("NOR-006", at, key, owner));
            }
            return null;
        }
        return optional(key);
    }

    /** A text, or null. */
    String optional(String key) {
        Node.Scalar scalar = scalar(key);
        return scalar == null || scalar.text().isBlank() ? null : scalar.text().strip();
    }

    /** A day, or null. */
    LocalDate date(String key) {
        Node.Scalar scalar = scalar(key);
        if (scalar == null) {
            return null;
        }
        try {
            if (ISO.matcher(scalar.text()).matches()) {
                return LocalDate.parse(scalar.text());
            }
        } catch (DateTimeException e) {
            // reported below: such a day does not exist
        }
        findings.add(Diagnostic.error("NOR-008", scalar.at(), key, scalar.shown()));
        return null;
    }

    /** One of some words that has to be there; null when it is reported. */
    <E extends Enum<E>> E word(String key, E[] values, Function<E, String> word) {
        String written = required(key);
        if (written == null) {
            return null;
        }
        for (E value : values) {
            if (word.apply(value).equals(written)) {
                return value;
            }
        }
        List<String> words = Arrays.stream(values).map(word).toList();
        findings.add(Diagnostic.error("NOR-010", place(key), key, written, String.join(", ", words))
                .nearest(written, words));
        return null;
    }

    /** Where a value stands. */
    Location place(String key) {
        return map.get(key).at();
    }

    private Node.Scalar scalar(String key) {
        Node value = map.get(key);
        if (value == null || value instanceof Node.Scalar) {
            return (Node.Scalar) value;
        }
        findings.add(Diagnostic.error("NOR-005", value.at(), key, value.shown()));
        return null;
    }
}
