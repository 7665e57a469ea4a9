package nl.pleegrecht.dossier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.pleegrecht.diagnostics.Diagnostic;
import nl.pleegrecht.diagnostics.DiagnosticsException;
import nl.pleegrecht.diagnostics.Messages;

/** Small dossiers, and what is found in them. */
final class Fixtures {
    /** Lines 1 to 4: everything that must be there, but for the placements. */
    private static final String HEAD = """
            titel: Geval
            periode: {van: 2024-03-01, tot: 2024-03-31}
            jeugdige:
              geboortedatum: 2015-03-10
            """;

    private Fixtures() {}

    /** A dossier in order, without placements. */
    static String dossier() {
        return HEAD + "plaatsingen: []\n";
    }

    /** A dossier with this on line 5, at the margin. */
    static String margin(String text) {
        return HEAD + text + "\nplaatsingen: []\n";
    }

    /** A dossier with this on line 5, in the map of the child. */
    static String jeugdige(String text) {
        return margin(text.indent(2).stripTrailing());
    }

    /** A dossier with one placement from 2024-03-01 on, and this on line 7. */
    static String plaatsing(String text) {
        return HEAD + "plaatsingen:\n  - van: 2024-03-01\n" + text.indent(4);
    }

    /** A dossier without placements, and this as expectations from line 7 on. */
    static String verwacht(String text) {
        return dossier() + "verwacht:\n" + text.indent(2);
    }

    static Dossier read(String text) {
        return new DossierReader().read(text, "geval.yaml");
    }

    static Dossier read(Path file) {
        return new DossierReader().read(file, file.getFileName().toString());
    }

    /** What is found in a text, as it is shown in Dutch; the name of the file is {@code geval.yaml}. */
    static List<String> shown(String text) {
        return shown(findings(() -> read(text)));
    }

    static List<String> shown(Path file) {
        return shown(findings(() -> read(file)));
    }

    static List<String> codes(String text) {
        return findings(() -> read(text)).stream().map(Diagnostic::code).toList();
    }

    static List<String> codes(Path file) {
        return findings(() -> read(file)).stream().map(Diagnostic::code).toList();
    }

    static Path write(Path folder, String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> shown(List<Diagnostic> findings) {
        return findings.stream().map(Messages.in("nl")::show).toList();
    }

    private static List<Diagnostic> findings(Runnable reading) {
        try {
            reading.run();
            return List.of();
        } catch (DiagnosticsException e) {
            return e.diagnostics();
        }
    }
}
