package nl.pleegrecht.dossier;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.pleegrecht.diagnostics.DiagnosticsException;
import nl.pleegrecht.dossier.yaml.Node;
import nl.pleegrecht.dossier.yaml.Source;
import nl.pleegrecht.dossier.yaml.YamlReader;

/** Reads dossier files. Holds no state: one reader can serve many threads. */
public final class DossierReader {
    /**
     * Reads a file and what it is based on.
     *
     * @param file the file
     * @param shownName the file as the user named it, for the places of findings
     * @throws DiagnosticsException with everything that is wrong, in this file and in those it is based on
     */
    public Dossier read(Path file, String shownName) {
        Findings findings = new Findings();
        Optional<Node.Mapping> tree = new Basis(findings).load(file, shownName);
        return dossier(tree.orElseThrow(findings::exception), shownName, findings);
    }

    /** Reads a file for its facts only: what it expects is not looked at, right or wrong. */
    public Dossier readFacts(Path file, String shownName) {
        Findings findings = new Findings();
        Optional<Node.Mapping> tree = new Basis(findings).load(file, shownName).map(DossierReader::withoutExpectations);
        return dossier(tree.orElseThrow(findings::exception), shownName, findings);
    }

    static Node.Mapping withoutExpectations(Node.Mapping tree) {
        Map<String, Node.Entry> entries = new LinkedHashMap<>(tree.entries());
        entries.keySet().removeAll(Set.of("verwacht", "status", "waarom"));
        return new Node.Mapping(tree.at(), entries);
    }

    /**
     * Reads a dossier that is no file, such as the body of a request. It cannot have a {@code basis}: that would let a
     * stranger read our files.
     *
     * @throws DiagnosticsException with everything that is wrong
     */
    public Dossier read(String text, String shownName) {
        Findings findings = new Findings();
        Source source = Source.of(text.getBytes(StandardCharsets.UTF_8), shownName);
        Optional<Node.Mapping> tree = new Basis(findings).alone(source);
        return dossier(tree.orElseThrow(findings::exception), shownName, findings);
    }

    /**
     * Whether a file says what it expects, without looking at the rest of it. Of a file that is empty or no YAML that
     * can not be said: it may be a scenario with an error in it, and is not passed over.
     */
    public boolean hasExpectations(Path file) {
        try {
            // also a key that was meant to be it: passing over that file would hide the mistake
            Node.Mapping tree = YamlReader.read(Source.read(file, file.toString()), new Findings());
            return tree.get("verwacht") != null
                    || tree.entries().keySet().stream()
                            .anyMatch(key -> !key.equals("verwacht")
                                    && key.toLowerCase(Locale.ROOT).startsWith("verwacht"));
        } catch (DiagnosticsException e) {
            return true;
        }
    }

    static Dossier dossier(Node.Mapping tree, String shownName, Findings findings) {
        Places places = new Places(shownName);
        Bestand bestand = Binder.ofWhole(findings, places).bind(Bestand.class, tree);
        new DossierCheck(bestand, findings, places).check();
        if (!findings.isEmpty()) {
            throw findings.exception();
        }
        return bestand.dossier(places);
    }
}
