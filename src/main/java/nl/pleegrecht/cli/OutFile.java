package nl.pleegrecht.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.pleegrecht.diagnostics.Diagnostic;
import nl.pleegrecht.diagnostics.DiagnosticsException;
import nl.pleegrecht.diagnostics.Location;

/** A file that the user asked for, with the folders it stands in. */
final class OutFile {
    private OutFile() {}

    static void write(Path file, String text) {
        try {
            if (file.toAbsolutePath().getParent() != null) {
                Files.createDirectories(file.toAbsolutePath().getParent());
            }
            Files.writeString(file, text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new DiagnosticsException(List.of(Diagnostic.error("CLI-002", Location.of(file.toString()))));
        }
    }
}
