package nl.pleegrecht.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** What each key of a dossier means, in a sentence, by its path without numbers. */
record SchemaTexts(Properties byPath) {
    private static final String FILE = "/dossier_nl.properties";

    static SchemaTexts load() {
        Properties texts = new Properties();
        try (InputStream in = SchemaTexts.class.getResourceAsStream(FILE);
                InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new SchemaTexts(texts);
    }

    /** The text of a path, else that of its last word (such as {@code tot}). */
    String of(String path) {
        String text = byPath.getProperty(path, byPath.getProperty(path.substring(path.lastIndexOf('.') + 1)));
        if (text == null) {
            throw new IllegalStateException("No text for " + path + " in " + FILE);
        }
        return text;
    }
}
