package nl.pleegrecht.population;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.pleegrecht.diagnostics.Diagnostic;
import nl.pleegrecht.diagnostics.DiagnosticsException;
import nl.pleegrecht.diagnostics.Location;
import nl.pleegrecht.dossier.yaml.Node;
import nl.pleegrecht.dossier.yaml.Source;
import nl.pleegrecht.dossier.yaml.YamlReader;
import nl.pleegrecht.population.Figure.Shape;

/** Reads the file with the figures of a population, and reports everything in it that is not as it should be. */
public final class FiguresReader {
    private static final String OWN = "population.yaml";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000);

    /** What a choice of a distribution looks like, where it is not a number. */
    private static final Map<String, String> CHOICES = Map.of(
            "variant", "hulpverlening|opvoeding|deeltijd",
            "nachtenVoltijd", "\\d{1,3}-\\d{1,3}");

    private final List<Diagnostic> findings = new ArrayList<>();

    private FiguresReader() {}

    /** The figures that come with the program. */
    public static Figures own() {
        try (InputStream in = FiguresReader.class.getResourceAsStream("/" + OWN)) {
            return read(Source.of(in.readAllBytes(), OWN));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The figures in a file.
     *
     * @throws DiagnosticsException with everything that is wrong with it
     */
    public static Figures read(Path file) {
        return read(Source.read(file, file.toString()));
    }

    private static Figures read(Source source) {
        FiguresReader reader = new FiguresReader();
        List<Figure> figures = new ArrayList<>();
        try {
            Node.Mapping root = YamlReader.read(source, reader.findings::add);
            reader.keys(root, source.name());
            root.entries().forEach((name, entry) -> reader.figure(name, entry).ifPresent(figures::add));
        } catch (DiagnosticsException e) {
            reader.findings.addAll(e.diagnostics());
        }
        if (!reader.findings.isEmpty()) {
            throw new DiagnosticsException(reader.findings);
        }
        return new Figures(source.name(), figures);
    }

    private void keys(Node.Mapping root, String file) {
        Set<String> known = Figures.KEYS.keySet();
        List<String> meant = new ArrayList<>();
        root.entries().forEach((name, entry) -> {
            if (!known.contains(name)) {
                Diagnostic finding = Diagnostic.error("POP-001", entry.keyAt(), name, String.join(", ", known))
                        .nearest(name, known);
                finding.suggestion().ifPresent(meant::add);
                findings.add(finding);
            }
        });
        for (String name : known) {
            if (!root.entries().containsKey(name) && !meant.contains(name)) {
                findings.add(Diagnostic.error(
                        "POP-002",
                        Location.of(file),
                        name,
                        Figures.KEYS.get(name).key()));
            }
        }
    }

    private Optional<Figure> figure(String name, Node.Entry entry) {
        Shape shape = Figures.KEYS.get(name);
        if (shape == null) {
            return Optional.empty();
        }
        Node.Mapping map = entry.value() instanceof Node.Mapping found ? found : null;
        Node value = map == null ? null : map.get(shape.key());
        boolean published = map != null && map.get("bron") != null;
        boolean assumed = map != null && map.get("aanname") != null;
        if (value == null) {
            findings.add(Diagnostic.error("POP-002", entry.keyAt(), name, shape.key()));
        }
        if (map != null && published == assumed) {
            findings.add(Diagnostic.error("POP-003", entry.keyAt(), name));
        }
        if (value == null || published == assumed) {
            return Optional.empty();
        }
        Map<String, BigDecimal> values = shape == Shape.SHARE || shape == Shape.NUMBER
                ? one(name, shape, value)
                : several(name, shape, value, entry.keyAt());
        Node source = map.get(published ? "bron" : "aanname");
        return Optional.of(new Figure(
                name, shape, values, published, source instanceof Node.Scalar text ? text.text() : source.shown()));
    }

    private Map<String, BigDecimal> one(String name, Shape shape, Node value) {
        BigDecimal number = number(value);
        boolean whole = number != null && number.stripTrailingZeros().scale() <= 0;
        boolean fits = number != null
                && (shape == Shape.SHARE
                        ? number.signum() >= 0 && number.compareTo(HUNDRED) <= 0
                        : whole && number.signum() > 0 && number.compareTo(LARGEST) <= 0);
        if (!fits) {
            findings.add(Diagnostic.error("POP-004", value.at(), name, value.shown(), shape.key()));
            return Map.of();
        }
        return Map.of("", number);
    }

    private Map<String, BigDecimal> several(String name, Shape shape, Node value, Location at) {
        Map<String, BigDecimal> values = new LinkedHashMap<>();
        BigDecimal sum = BigDecimal.ZERO;
        boolean sound = value instanceof Node.Mapping;
        if (value instanceof Node.Mapping map) {
            for (Map.Entry<String, Node.Entry> entry : map.entries().entrySet()) {
                BigDecimal number = number(entry.getValue().value());
                String form = shape == Shape.RANGE ? "van|tot" : CHOICES.getOrDefault(name, "\\d{1,3}");
                if (number == null
                        || number.signum() < 0
                        || number.compareTo(LARGEST) > 0
                        || !entry.getKey().matches(form)) {
                    findings.add(
                            Diagnostic.error("POP-004", entry.getValue().keyAt(), name, entry.getKey(), shape.key()));
                    return Map.of();
                }
                values.put(entry.getKey(), number);
                sum = sum.add(number);
            }
        }
        sound &= shape == Shape.RANGE
                ? values.size() == 2 && values.get("van").compareTo(values.get("tot")) <= 0
                : sum.signum() > 0;
        if (!sound) {
            findings.add(Diagnostic.error("POP-004", at, name, value.shown(), shape.key()));
        }
        return values;
    }

    private static BigDecimal number(Node node) {
        return node instanceof Node.Scalar scalar && scalar.text().matches("\\d{1,9}(\\.\\d{1,6})?")
                ? new BigDecimal(scalar.text())
                : null;
    }
}
