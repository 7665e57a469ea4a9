package nl.pleegrecht.dossier;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import nl.pleegrecht.diagnostics.DiagnosticsException;
import nl.pleegrecht.dossier.yaml.Node;
import nl.pleegrecht.dossier.yaml.Source;
import nl.pleegrecht.dossier.yaml.YamlReader;

/** The files that a dossier is based on: when one of them changes, the dossier does. */
public final class BasisFiles {
    private BasisFiles() {}

    /** Those named, directly or through others, whether they are there or not; absolute. Never throws for what is wrong. */
    public static Set<Path> of(Path file) {
        Set<Path> found = new LinkedHashSet<>();
        Path next = basis(file.toAbsolutePath().normalize());
        while (next != null && found.add(next)) {
            next = basis(next);
        }
        return found;
    }

    private static Path basis(Path file) {
        try {
            Node.Mapping tree = YamlReader.read(Source.read(file, file.toString()), new Findings());
            return tree.get("basis") instanceof Node.Scalar scalar
                    ? file.resolveSibling(scalar.text()).normalize()
                    : null;
        } catch (DiagnosticsException | InvalidPathException e) {
            return null;
        }
    }
}
