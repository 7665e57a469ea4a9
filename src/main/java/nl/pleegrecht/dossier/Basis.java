package nl.pleegrecht.dossier;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.pleegrecht.diagnostics.DiagnosticsException;
import nl.pleegrecht.dossier.yaml.Node;
import nl.pleegrecht.dossier.yaml.Source;
import nl.pleegrecht.dossier.yaml.YamlReader;

/** Reads a file and the files it is based on, and lays them over one another. */
final class Basis {
    private final Findings findings;

    Basis(Findings findings) {
        this.findings = findings;
    }

    /** The file with everything it inherits; empty when a base could not be used, which is then among the findings. */
    Optional<Node.Mapping> load(Path file, String name) {
        return merged(YamlReader.read(Source.read(file, name), findings), file, name, List.of());
    }

    /** What is no file cannot be based on one: there is no folder to look in. */
    Optional<Node.Mapping> alone(Source source) {
        Node.Mapping own = YamlReader.read(source, findings);
        Node basis = own.get("basis");
        if (basis == null) {
            return Optional.of(own);
        }
        findings.error("DOS-034", basis.at());
        contents(own, source.name());
        return Optional.empty();
    }

    private Optional<Node.Mapping> merged(Node.Mapping own, Path file, String name, List<Path> above) {
        Node basis = own.get("basis");
        if (basis == null) {
            return Optional.of(own);
        }
        Optional<Node.Mapping> base = base(basis, file, name, above);
        if (base.isEmpty()) {
            contents(own, name);
        }
        return base.map(b -> Merger.files(b, own));
    }

    private Optional<Node.Mapping> base(Node basis, Path file, String name, List<Path> above) {
        if (!(basis instanceof Node.Scalar scalar)) {
            return Optional.empty(); // found when the contents are read
        }
        try {
            Path relative = Path.of(scalar.text());
            if (relative.isAbsolute()) {
                findings.error("DOS-033", scalar.at(), scalar.shown());
                return Optional.empty();
            }
            Path next = file.toAbsolutePath().resolveSibling(relative).normalize();
            List<Path> chain = new ArrayList<>(above);
            chain.add(file.toRealPath());
            if (chain.contains(next.toRealPath())) {
                findings.error("DOS-032", scalar.at(), scalar.shown());
                return Optional.empty();
            }
            String nextName = Path.of(name).resolveSibling(relative).normalize().toString();
            return read(next, nextName, chain);
        } catch (InvalidPathException | IOException e) {
            findings.error("DOS-031", scalar.at(), scalar.shown());
            return Optional.empty();
        }
    }

    private Optional<Node.Mapping> read(Path file, String name, List<Path> chain) {
        try {
            Node.Mapping own = YamlReader.read(Source.read(file, name), findings);
            contents(own, name);
            return merged(own, file, name, chain);
        } catch (DiagnosticsException e) {
            findings.addAll(e);
            return Optional.empty();
        }
    }

    /** Looks at what a file says by itself: a part of a dossier, in which nothing has to be. */
    private void contents(Node.Mapping own, String name) {
        Binder.ofPart(findings, new Places(name)).bind(Bestand.class, own);
    }
}
